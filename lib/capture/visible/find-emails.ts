/** An e-mail address in a text, decoded, with its place. */
export interface EmailMatch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const words = (...lists: string[]) => lists.join('|');
/** What the sign is called where people write addresses around, and what "dot" is called. */
export const atWords = words(
  'at|a|ät|æt|et|zavin[aá][čc]|kukac|ma[lł]pa|собак[аи]|собачка|sobaka|arond|arroba|arobase',
  'chiocciola|apenstaartje|klammeraffe|snabel-?a|alfa|παπ[αά]κι|monkey',
);
export const dotWords = words(
  'dot|te[čc]ka|bodka|pont|punkt|punct|punto|point|ponto|kropka|точка|крапка',
  'ta[šs]kas|punkts|piste|prikk|nokta|τελε[ιί]α|\\.',
);
const open = '[[({<|/*]';
const close = '[\\])}>|/*]';
/** In brackets of any kind, or as a word nobody uses for anything else. */
const standIn = new RegExp(
  `[@＠﹫]|\\s{0,3}${open}\\s{0,2}(?:${atWords}|[@＠])\\s{0,2}${close}\\s{0,3}|\\s(?:zavin[aá][čc]|kukac|ma[lł]pa|собака|собачка|sobaka|arroba|arobase|chiocciola|klammeraffe)\\s|\\s?[_-]at[_-]\\s?|\\sat\\s`,
  'gi',
);
/** What all of those but the sign itself have in common: the pattern itself is dear. */
const mayStandIn =
  /[[({<|/*]\s{0,2}[@＠aäæezkmсscπ]|[_-]at[_-]|\s(?:at|zavin|kukac|ma[lł]pa|соба|sobaka|arroba|arobase|chiocciola|klammeraffe)/i;
const label = '[a-z0-9\\u00a1-\\uffff](?:[a-z0-9\\u00a1-\\uffff-]{0,62})?';
const dotSign = `\\.|\\s{0,2}${open}\\s{0,2}(?:${dotWords})\\s{0,2}${close}\\s{0,2}`;
/** Where the sign itself is written around, the dots are as well, or stand between spaces. */
const plainDomain = new RegExp(`^${label}(?:(?:${dotSign})${label}){1,6}`, 'i');
const spelledDomain = new RegExp(
  `^${label}(?:(?:${dotSign}|\\s{1,2}(?:${dotWords})\\s{1,2})${label}){1,6}`,
  'i',
);
const anyDot = new RegExp(`${dotSign}|\\s{1,2}(?:${dotWords})\\s{1,2}`, 'gi');
const dottedByWord = /\s(?:dot|tečka|bodka|pont|punkt|kropka|точка)\s/i;
/** An address as nearly all are written, and what shows that it is not: the patterns above are dear. */
const usualLabel = '[A-Za-z0-9\\u00a1-\\uffff][A-Za-z0-9\\u00a1-\\uffff-]{0,62}';
const usualDomain = new RegExp(`^(?:${usualLabel}\\.){1,6}${usualLabel}`);
const anySign = /[@＠﹫]/g;

function plainDomainOf(text: string): string | undefined {
  const usual = usualDomain.exec(text)?.[0];
  const goesOn = usual === undefined || /^\s{0,2}[[({<|/*]/.test(text.slice(usual.length));
  return goesOn ? plainDomain.exec(text)?.[0] : usual;
}

/** Endings that no English sentence has: "at noon dot the i". */
const knownEnding =
  /\.(?:com|org|net|eu|info|biz|cz|sk|ee|lv|lt|hu|ro|ru|ua|de|at|ch|pl|uk|fr|nl|es|it|edu|gov|test|example)$/i;
const announced = /(?:e-?mail|mail|почта|пошта|pošta|@)\S{0,3}\s{0,2}[:=–-]\s{0,3}$/i;
const local = /[a-z0-9._%+'-]/i;

function plausible(name: string, domain: string): boolean {
  if (!/^[a-z0-9+_]/i.test(name) || name.length > 64 || name.includes('..')) return false;
  const suffix = domain.split('.').at(-1) ?? '';
  return (
    domain.length <= 253 &&
    /^[a-z\u00a1-\uffff]{2,24}$/i.test(suffix) &&
    !/^(?:png|jpe?g|gif|svg|webp|css|js|pdf)$/i.test(suffix)
  );
}

/** Where the part before the sign begins, when it ends at `end`. */
function localStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 64 && local.test(text.charAt(start - 1))) start -= 1;
  while (start < end && !/[a-z0-9+_]/i.test(text.charAt(start))) start += 1;
  return start;
}

/** Whether an address over this stretch is all there is on the line, or is said to be an e-mail. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return announced.test(before) || (before.trim() === '' && text.slice(end).trim() === '');
}

function matchAt(text: string, sign: string, index: number): EmailMatch | undefined {
  const isSign = /^[@＠﹫]$/.test(sign);
  const isWordAt = /^\sat\s$/i.test(sign);
  // Spaces beside the sign itself: "info @ firma", "info@ firma"; before it alone it is a nickname.
  const blankBefore = isSign
    ? (/\s{0,2}$/.exec(text.slice(Math.max(0, index - 2), index))?.[0].length ?? 0)
    : 0;
  const blankAfter = isSign
    ? (/^\s{0,2}/.exec(text.slice(index + 1, index + 3))?.[0].length ?? 0)
    : 0;
  const start = localStart(text, index - blankBefore);
  if (start === index - blankBefore) return undefined;
  const from = index + sign.length + blankAfter;
  const rest = text.slice(from, from + 255);
  const shown = (
    isSign && blankBefore === 0 ? plainDomainOf(rest) : spelledDomain.exec(rest)?.[0]
  )?.replace(/-+$/, '');
  if (!shown) return undefined;
  const end = from + shown.length;
  const isUsual = !/[\s[({<|/*]/.test(shown);
  const domain = isUsual ? shown : shown.replace(anyDot, '.').replace(/\s/g, '');
  const name = text.slice(start, index - blankBefore);
  if (!plausible(name, domain)) return undefined;
  if (!isSign && domain.startsWith('www.')) return undefined;
  const alone = standsAlone(text, start, end);
  if (isSign && blankBefore > 0 && blankAfter === 0 && !alone) return undefined;
  if (isWordAt && !alone && !(dottedByWord.test(shown) && knownEnding.test(domain)))
    return undefined;
  // A bare "(a)" numbers the items of a list.
  if (/^\s{1,3}\S\s{0,2}a\s{0,2}\S\s{1,3}$/i.test(sign) && !knownEnding.test(domain))
    return undefined;
  return { value: `${name}@${domain}`, start, end };
}

/** E-mail addresses in a line, also written around: "info (at) firma.example". Linear in its length. */
export function findEmails(text: string): EmailMatch[] {
  const isAround = mayStandIn.test(text);
  if (!isAround && text.search(anySign) < 0) return [];
  const found: EmailMatch[] = [];
  for (const { 0: sign, index } of text.matchAll(isAround ? standIn : anySign)) {
    const match = matchAt(text, sign, index);
    if (match && match.start >= (found.at(-1)?.end ?? 0)) found.push(match);
  }
  return found;
}
