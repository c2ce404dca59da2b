import type { Strategy, StrategyStep } from './strategy';

/** A strategy without what is the same in every language. */
type Words = Pick<Strategy, 'name' | 'firstOffer' | 'negotiation'> & { aims: readonly string[] };

type PlannedStep = Omit<StrategyStep, 'aim'>;

/**
 * When and how, and the shipped letter, message or script (without its language); the aims are the
 * language's, in the same order.
 */
const plans = {
  standard: {
    potential: 'standard',
    steps: [
      { day: 0, channel: 'call', template: 'call-evident' },
      { day: 1, channel: 'letter', template: 'first-letter' },
      { day: 5, channel: 'call', template: 'call-after-letter' },
      { day: 12, channel: 'message', template: 'message-useful' },
      { day: 21, channel: 'call', template: 'call-first-order' },
      { day: 35, channel: 'letter', template: 'letter-no-answer' },
    ],
    stopAfter: 4,
    resumeAfter: 90,
    resumeTemplate: 'call-after-pause',
    expert: 'none',
  },
  high: {
    potential: 'high',
    steps: [
      { day: 0, channel: 'letter', template: 'first-letter' },
      // The letter spoke of a change at theirs; the call goes on from there.
      { day: 2, channel: 'call', template: 'call-your-news' },
      { day: 7, channel: 'meeting' },
      { day: 9, channel: 'letter', template: 'letter-after-meeting' },
      { day: 16, channel: 'call', template: 'call-who-decides' },
      { day: 25, channel: 'visit' },
      { day: 40, channel: 'call', template: 'call-proposal' },
      { day: 60, channel: 'letter', template: 'letter-result' },
    ],
    stopAfter: 6,
    resumeAfter: 60,
    resumeTemplate: 'letter-after-pause',
    expert: 'beginners',
  },
} as const satisfies Record<string, Omit<Strategy, keyof Words | 'steps'> & { steps: unknown }>;
export type DefaultStrategy = keyof typeof plans;

const words: Record<'en' | 'cs', Record<DefaultStrategy, Words>> = {
  en: {
    standard: {
      name: 'Strategy 1: standard',
      firstOffer:
        'Something small that one person can say yes to: a trial order, one piece, one site, one month. No contract for longer, no list of everything we do.',
      negotiation:
        'Ask first what would have to be better than today. Name one price with what is in it. A discount only for something in return: a larger order, a faster decision, a recommendation. At a clear refusal stop politely and say when you will write again.',
      aims: [
        'Find out who decides, say in one sentence why you call, and get a first small yes',
        'Send what was promised: what it brings them, one figure from a company like theirs',
        'Ask what they made of it and agree on a date to talk',
        'One useful thing that concerns them; ask nothing',
        'Offer the small first order and agree on its day',
        'Leave the door open: what is new, and when you will come back',
      ],
    },
    high: {
      name: 'Strategy 2: high, with an expert',
      firstOffer:
        'An hour with one of our experts: they look at how it is done today and leave a written finding that is theirs to keep, whether they buy or not.',
      negotiation:
        'Prepare with the expert: what they lose today, in their own figures. The expert speaks of the matter, you of the steps and dates. Find everybody who has a say and what each of them needs to agree. Answer with a proposal in two variants, never with a bare price list. Do not press: one such deal is worth the wait.',
      aims: [
        'A subject that concerns them: a recent change at theirs, and what it brings',
        'Reach the decider, refer to the change, offer the hour with the expert',
        'The hour with the expert: see how it is done today, ask for their figures',
        'The written finding, with the first thing worth changing',
        'Who else decides, and what they have to see',
        'Show it at a customer or on their site, together with the expert',
        'Go through the proposal and agree on the next date',
        'A result of somebody like them, with figures; ask when to come back',
      ],
    },
  },
  cs: {
    standard: {
      name: 'Strategie 1: standardní',
      firstOffer:
        'Něco malého, na co může kývnout jeden člověk: zkušební objednávka, jeden kus, jedna pobočka, jeden měsíc. Žádná smlouva na delší dobu, žádný výčet všeho, co umíme.',
      negotiation:
        'Nejdřív se zeptejte, co by muselo být lepší než dnes. Řekněte jednu cenu a co v ní je. Slevu jen za protihodnotu: větší objednávku, rychlejší rozhodnutí, doporučení. Při jasném odmítnutí zdvořile skončete a řekněte, kdy se ozvete znovu.',
      aims: [
        'Zjistit, kdo rozhoduje, jednou větou říct, proč voláte, a získat první malé ano',
        'Poslat slíbené: co jim to přinese, jedno číslo z podobné firmy',
        'Zeptat se, jak se jim to zdálo, a domluvit termín hovoru',
        'Jedna užitečná věc, která se jich týká; nic nežádat',
        'Nabídnout malou první objednávku a domluvit její den',
        'Nechat dveře otevřené: co je nového a kdy se ozvete',
      ],
    },
    high: {
      name: 'Strategie 2: vysoký potenciál, s expertem',
      firstOffer:
        'Hodina s jedním z našich expertů: podívá se, jak se to dělá dnes, a nechá jim písemný závěr, který si ponechají, ať nakoupí, nebo ne.',
      negotiation:
        'Připravte se s expertem: o co dnes přicházejí, v jejich vlastních číslech. Expert mluví o věci, vy o krocích a termínech. Najděte všechny, kdo do toho mluví, a co kdo z nich potřebuje k souhlasu. Odpovídejte návrhem ve dvou variantách, nikdy holým ceníkem. Netlačte: jeden takový obchod za čekání stojí.',
      aims: [
        'Předmět, který se jich týká: nedávná změna u nich a co přináší',
        'Dostat se k tomu, kdo rozhoduje, navázat na změnu, nabídnout hodinu s expertem',
        'Hodina s expertem: vidět, jak se to dělá dnes, zeptat se na jejich čísla',
        'Písemný závěr s první věcí, která stojí za změnu',
        'Kdo další rozhoduje a co musí vidět',
        'Ukázat to u zákazníka nebo u nich, společně s expertem',
        'Projít návrh a domluvit další termín',
        'Výsledek někoho podobného, s čísly; zeptat se, kdy se vrátit',
      ],
    },
  },
};

/** The strategies a fresh lead base begins with, by their ids. */
export function defaultStrategies(language: 'en' | 'cs'): Record<DefaultStrategy, Strategy> {
  const make = (id: DefaultStrategy): Strategy => {
    const { aims, ...said } = words[language][id];
    const { steps, ...plan } = plans[id];
    const stepOf = ({ template, ...step }: PlannedStep, at: number) => ({
      ...step,
      aim: aims[at] ?? '',
      ...(template && { template: `${template}-${language}` }),
    });
    const resumeTemplate = `${plan.resumeTemplate}-${language}`;
    return { ...said, ...plan, resumeTemplate, steps: steps.map(stepOf) };
  };
  return { standard: make('standard'), high: make('high') };
}
