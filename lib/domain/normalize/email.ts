import { freeMailDomains } from './free-mail-domains';

/** "name@domain.tld", all parts bounded: unbounded ones take seconds on long runs of letters. */
const address =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_+](?:[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{0,62}[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}[\p{L}][\p{L}\p{N}-]{0,30}[\p{L}\p{N}](?![\p{L}\p{N}@])/gu;

const maxText = 200_000;
/** Endings of file names: "logo@2x.png" is no address. */
const fileEndings =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|m?js|json|html?|php|pdf|woff2?|mp4)$/i;

/** The ways around the at sign that need no second thought, in brackets of any kind. */
const bracketedAt =
  /\s{0,3}[([{<]\s{0,2}(?:at|a|ät|et|zavin[áa][čc]|zavin[áa][čc]|kukac|sobaka|собака|собачка|на|ma[łl]pa|arroba|arobase|chiocciola|apenstaartje|eta|@)\s{0,2}[)\]}>]\s{0,3}/giu;
const bracketedDot =
  /\s{0,3}[([{<]\s{0,2}(?:dot|d|punkt|te[čc]ka|bodka|pont|punct|kropka|point|punto|punt|ta[šs]kas|punkts|точка|крапка|\.)\s{0,2}[)\]}>]\s{0,3}/giu;
const wordDot =
  /(?<=[\p{L}\p{N}]) (?:dot|punkt|te[čc]ka|bodka|pont|punct|kropka|точка|крапка) (?=[\p{L}\p{N}])/giu;
/** Words that stand for the sign between two words that end in something like a domain. */
const wordAt =
  /(?<=[\p{L}\p{N}]) (?:zavin[áa][čc]|kukac|sobaka|собака|ma[łl]pa|arroba|arobase) (?=[\p{L}\p{N}])/giu;
/** " at " is an English word: only a whole line, or one after "e-mail:", is an address. */
const plainAt =
  /^((?:(?:e-?mail|mail|email|kontakt|contact)\s?:?\s{1,3})?[\p{L}\p{N}][\p{L}\p{N}._+-]{0,62}) (?:at|AT) ((?:[\p{L}\p{N}-]{1,63}(?:\.| dot | DOT )){1,4}\p{L}{2,24})$/u;

/** One e-mail address in lower case, or undefined where the text is not exactly that. */
export function parseEmail(text: string): string | undefined {
  const trimmed = decodeLink(text.slice(0, 600))
    .trim()
    .replace(/^[<("'[]+|[>)"'\],;.]+$/g, '');
  const [found, ...more] = findEmails(trimmed);
  if (!found || more.length > 0) return undefined;
  // The rest may be a label or a name ("Jan <jan@…>"), not a sentence.
  return trimmed.length <= found.length + 80 ? found : undefined;
}

/** A text that is one address and nothing else, as cells and links nearly always are. */
const onlyAddress =
  /^[a-z\d](?:[a-z\d._-]{0,62}[a-z\d])?@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,6}[a-z][a-z\d-]{0,30}[a-z\d]$/i;

/** All e-mail addresses of a text, in their order, each once, also those written around. */
export function findEmails(text: string): string[] {
  if (onlyAddress.test(text)) {
    const email = checkedEmail(text);
    return email ? [email] : [];
  }
  const plain = writtenOut(text.slice(0, maxText));
  const found = new Set<string>();
  for (const [hit] of plain.matchAll(address)) {
    const email = checkedEmail(hit);
    if (email) found.add(email);
  }
  return [...found];
}

/** Whether a domain (or an address at it) belongs to a mail service anybody can use. */
export function isFreeMailDomain(domain: string): boolean {
  return freeMail.has(domain.toLowerCase().replace(/^.*@/, ''));
}

const freeMail = new Set(freeMailDomains);

function checkedEmail(hit: string): string | undefined {
  const email = hit.replace(/^(?:mailto:)/i, '').toLowerCase();
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  if (at < 1 || at > 64 || email.length > 254 || email.includes('..')) return undefined;
  if (fileEndings.test(domain) || /^\d+x?\./.test(domain)) return undefined;
  return email;
}

function decodeLink(text: string): string {
  if (!/^\s*mailto:/i.test(text)) return text;
  const target = text.replace(/^\s*mailto:/i, '').split(/[?&]/)[0] ?? '';
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The text with the ways around "@" and "." undone. */
function writtenOut(text: string): string {
  const signs = text
    .replace(/&#0{0,4}64;|&#x0{0,4}40;|&commat;|＠|﹫/gi, '@')
    .replace(/&#0{0,4}46;|&#x0{0,4}2e;|&period;/gi, '.')
    .replace(/\u00ad|\u200b/g, '')
    .replace(bracketedAt, (all) => (isJustBracket(all) ? '@' : all));
  if (!/@| (?:at|zavin[áa][čc]|kukac|sobaka|собака|ma[łl]pa|arroba|arobase) /iu.test(signs))
    return signs;
  const words = signs.replace(wordAt, '@').split('\n').map(joinPlainAt).join('\n');
  return words
    .replace(bracketedDot, '.')
    .replace(/(?<=[\p{L}\p{N}]) ?@ ?(?=[\p{L}\p{N}])/gu, '@')
    .replace(/\S{1,90}@\S{1,90}(?: \S{1,40}){0,4}/gu, (near) => near.replace(wordDot, '.'));
}

/** A bare "(a)" numbers the items of a list; between two words without spaces it is the sign. */
function isJustBracket(all: string): boolean {
  return !/^\s/.test(all) || !/\(\s*a\s*\)/i.test(all) || !/\s$/.test(all);
}

function joinPlainAt(line: string): string {
  if (line.length > 200) return line;
  const match = plainAt.exec(line.trim());
  return match ? `${match[1]}@${(match[2] ?? '').replace(/ dot /gi, '.')}` : line;
}
