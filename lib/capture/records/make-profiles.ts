import type { SocialProfile } from '@/lib/domain/captured-record';
import { parseSocialProfile } from '@/lib/domain/normalize/social-profile';
import type { Found } from './findings-schema';
import { originOf, type RecordContext } from './record-context';
import { byTrust } from './trust';

/** Profiles on social networks, each once; other addresses are left out. */
export function makeProfiles(
  founds: readonly Found[],
  context: RecordContext,
  max = 30,
): SocialProfile[] {
  const profiles = new Map<string, SocialProfile>();
  for (const found of byTrust(founds)) {
    const parsed = parseSocialProfile(found.value);
    const key = parsed?.value.toLowerCase();
    if (parsed && key && !profiles.has(key))
      profiles.set(key, {
        network: parsed.network,
        value: parsed.value,
        origin: originOf(found, context),
      });
  }
  return [...profiles.values()].slice(0, max);
}
