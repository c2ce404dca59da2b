/** Names that say how something looks at the moment, not what it is. */
const states =
  /^(?:active|selected|current|open|opened|closed|show|shown|hide|hidden|visible|hover|focus|first|last|odd|even|loaded|loading|lazy\w*|highlight\w*|premium|promo\w*|sponsored|visited|expanded|collapsed|in|on|off)$/i;
/** Prefixes of tools that make up the rest of the name. */
const generated =
  /^(?:css|sc|jsx|jss|emotion|styled|svelte|astro|ng|react|radix|headlessui|ember)-/i;

/** Whether a part of a name reads like a word: a vowel in it, no run of consonants, one case. */
function isWord(part: string): boolean {
  if (part.length < 3) return /^[a-z]+$/i.test(part);
  return (
    /^(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)$/.test(part) &&
    /[aeiouy]/i.test(part) &&
    !/[^aeiouy]{5}/i.test(part)
  );
}

/**
 * Whether a class or id was chosen by a person and so will be there tomorrow, not made up by a build
 * tool or counted up ("css-1x2y3z", "sc-bdVaJa", "item-4711").
 */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > 40 || generated.test(name) || states.test(name))
    return false;
  const parts = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  return parts.length > 0 && parts.length <= 6 && parts.every(isWord);
}
