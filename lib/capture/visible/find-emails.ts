/** An e-mail address in a text, decoded, with its place. */
export interface EmailMatch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const local = /[a-z0-9._%+'-]/i;
const domainPart =
  /^[a-z0-9\u00a1-\uffff](?:[a-z0-9\u00a1-\uffff-]{0,62})?(?:\.[a-z0-9\u00a1-\uffff](?:[a-z0-9\u00a1-\uffff-]{0,62})?){1,6}/i;
/** "at" and "dot" as people write them around, in brackets or as words of the users' languages. */
const around =
  /([a-z0-9._%+-]{1,64})\s{0,3}(?:[[({<]\s{0,2}(?:at|a|@|ät|zavináč|zavinac|kukac|ät|malpa|małpa|собака|arond|arobase|æt)\s{0,2}[\])}>]|\s(?:zavináč|zavinac|kukac|małpa|собака|\*at\*)\s|\s@\s|_at_|-at-)\s{0,3}([a-z0-9-]{1,63}(?:\s{0,2}(?:\.|[[({<]\s{0,2}(?:dot|tečka|tecka|bodka|pont|punkt|punct|точка|kropka|\.)\s{0,2}[\])}>]|\s(?:dot|DOT|tečka|pont|punkt|kropka|точка)\s)\s{0,2}[a-z0-9-]{2,63}){1,4})/gi;
/** What those have in common, in lower case: the patterns themselves are dear. */
const mayBeAround =
  /[[({<]\s{0,2}(?:at|a|@|ät|zavin[aá][čc]|kukac|ma[lł]pa|собака|arond|arobase|æt)\s{0,2}[\])}>]|\s(?:zavin[aá][čc]|kukac|małpa|собака|\*at\*|@)\s|_at_|-at-| at .{1,200} dot /;
const dotWord =
  /\s{0,2}(?:[[({<]\s{0,2}(?:dot|tečka|tecka|bodka|pont|punkt|punct|точка|kropka|\.)\s{0,2}[\])}>]|\s(?:dot|tečka|pont|punkt|kropka|точка)\s)\s{0,2}/gi;
/** In words without brackets only with an ending that is no English word: "meet at noon dot the i". */
const plainWordAt =
  /([a-z0-9._%+-]{1,64}) at ([a-z0-9-]{1,63}(?: dot [a-z0-9-]{2,63}){0,3} dot (?:com|org|net|eu|info|biz|cz|sk|ee|lv|lt|hu|ro|ru|ua|de|pl|uk|fr|nl|ch|edu|gov|test|example))\b/gi;

function plausible(value: string): boolean {
  const [name = '', domain = ''] = value.split('@');
  if (!/^[a-z0-9+_]/i.test(name) || name.length > 64 || name.includes('..')) return false;
  const suffix = domain.split('.').at(-1) ?? '';
  return (
    domain.length <= 253 &&
    /^[a-z\u00a1-\uffff]{2,24}$/i.test(suffix) &&
    !/^(?:png|jpe?g|gif|svg|webp|css|js|pdf)$/i.test(suffix)
  );
}

/** E-mail addresses in a line, also written around: "info (at) firma.example". Linear in its length. */
export function findEmails(text: string): EmailMatch[] {
  const found: EmailMatch[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && local.test(text.charAt(start - 1))) start -= 1;
    while (start < at && !/[a-z0-9+_]/i.test(text.charAt(start))) start += 1;
    const domain = domainPart.exec(text.slice(at + 1, at + 255))?.[0].replace(/-+$/, '');
    if (start === at || !domain) continue;
    const value = `${text.slice(start, at)}@${domain}`;
    if (plausible(value)) found.push({ value, start, end: at + 1 + domain.length });
  }
  if (mayBeAround.test(text.toLowerCase()))
    for (const pattern of [around, plainWordAt])
      for (const match of text.matchAll(pattern)) {
        const domain = (match[2] ?? '')
          .replace(dotWord, '.')
          .replace(/ dot /gi, '.')
          .replace(/\s/g, '');
        const value = `${match[1]}@${domain}`;
        const overlaps = found.some(
          (one) => one.start < match.index + match[0].length && one.end > match.index,
        );
        if (!overlaps && plausible(value))
          found.push({ value, start: match.index, end: match.index + match[0].length });
      }
  return found.sort((a, b) => a.start - b.start);
}
