import {
  type Channel,
  channels,
  type Outcome,
  outcomes,
  type Touch,
} from '@/lib/domain/follow-up/touch';

/** What the figures know of a touch. `minute`: minutes since 1970. */
export interface TouchFact {
  minute: number;
  channel: Channel;
  outcome: Outcome;
}

const minuteMs = 60_000;
/** Letters of the time of a touch: base 36, enough until the year 6100. */
const timeLetters = 6;
/** Letters of a touch: its time, its channel, its outcome. */
export const touchLetters = timeLetters + 2;

const longest = 36 ** timeLetters - 1;

/** Touches as one text of `touchLetters` a touch, so that half a million are read in one go. */
export function packTouches(touches: readonly Touch[]): string {
  let packed = '';
  for (const { at, channel, outcome } of touches) {
    const minute = Math.min(Math.floor(at / minuteMs), longest);
    packed += minute.toString(36).padStart(timeLetters, '0');
    packed += channels.indexOf(channel);
    packed += outcomes.indexOf(outcome);
  }
  return packed;
}

/** The touches that a text of packTouches tells of, in its order. */
export function unpackTouches(packed: string): TouchFact[] {
  const facts: TouchFact[] = [];
  for (let at = 0; at + touchLetters <= packed.length; at += touchLetters) {
    const channel = channels[Number(packed[at + timeLetters])];
    const outcome = outcomes[Number(packed[at + timeLetters + 1])];
    const minute = Number.parseInt(packed.slice(at, at + timeLetters), 36);
    if (channel && outcome && Number.isFinite(minute)) facts.push({ minute, channel, outcome });
  }
  return facts;
}
