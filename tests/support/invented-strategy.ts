import type { StrategyItem } from '@/lib/domain/follow-up/strategy-for';
import type { Strategy } from '@/lib/domain/playbook/strategy';

/** A strategy for leads of standard potential: four touches in two weeks. */
export function inventedStrategy(changes: Partial<Strategy> = {}, id = 's-1'): StrategyItem {
  return {
    part: 'strategy',
    id,
    order: 0,
    updatedAt: 0,
    value: {
      name: 'Postup 1',
      potential: 'standard',
      firstOffer: 'Zkušební sada',
      negotiation: '',
      steps: [
        { day: 0, channel: 'call', aim: 'Zjistit, kdo rozhoduje' },
        { day: 3, channel: 'letter', aim: 'Poslat ukázku výsledku' },
        { day: 7, channel: 'call', aim: 'Domluvit návštěvu' },
        { day: 14, channel: 'visit', aim: 'Ukázat sadu v dílně' },
      ],
      stopAfter: 3,
      resumeAfter: 30,
      expert: 'none',
      ...changes,
    },
  };
}
