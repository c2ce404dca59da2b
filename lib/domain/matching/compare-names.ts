import { compareCompanyNames } from './compare-company-names';
import { comparePersonNames } from './compare-person-names';
import type { MatchTraits } from './match-traits';
import { type NameLikeness, type NameWord, unlike } from './name-likeness';

/** A town in a company's name says where it is, not who it is. */
function withoutTowns(name: readonly NameWord[], towns: readonly string[]): readonly NameWord[] {
  const isTown = (sound: string) =>
    towns.some((town) => town === sound || ` ${town} `.includes(` ${sound} `));
  if (!name.some(({ sound }) => isTown(sound))) return name;
  const kept = name.filter(({ sound }) => !isTown(sound));
  return kept.length > 0 ? kept : name;
}

/** How alike the names of two leads are; those of a company and a person are not. */
export function compareNames(a: MatchTraits, b: MatchTraits): NameLikeness {
  if (a.kind !== b.kind) return unlike;
  if (a.kind === 'person') return comparePersonNames(a.name, b.name);
  const written = compareCompanyNames(a.name, b.name);
  if (written.score >= 0.95) return written;
  const towns = [...a.towns, ...b.towns];
  const [one, other] = [withoutTowns(a.name, towns), withoutTowns(b.name, towns)];
  if (one === a.name && other === b.name) return written;
  const bare = compareCompanyNames(one, other);
  return bare.score > written.score + 0.02
    ? { score: Math.min(bare.score, 0.95), pairing: 'part' }
    : written;
}
