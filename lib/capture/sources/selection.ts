import { addFound, type FoundRecord, foundRecord, hasContacts } from '../found-record';
import { addFact } from '../visible/add-fact';
import { findCompanyName, hasLegalForm } from '../visible/company-names';
import type { Fact } from '../visible/fact';
import { findAddresses } from '../visible/find-addresses';
import { looksLikeJobTitle } from '../visible/job-titles';
import { findNamedPeople } from '../visible/name-and-title';
import type { Line } from '../visible/page-text';
import { looksLikePerson } from '../visible/person-names';
import { factsOfLines } from '../visible/read-facts';

const source = 'selection';
const maxText = 2000;

/** Closing words of a letter, and marks of quoting: not part of a signature. */
const closing =
  /^(?:[>\s*_–—-]*)(?:s pozdravem|s přátelským pozdravem|s pozdravom|best regards|kind regards|regards|sincerely|thanks|many thanks|best|lugupidamisega|tervitades|parimate soovidega|üdvözlettel|tisztelettel|köszönettel|cu stimă|cu respect|с уважением|mit freundlichen grüßen|freundliche grüße|mfg|viele grüße|z poważaniem|pozdrawiam)[\s,.!]*/iu;

function linesOf(text: string): Line[] {
  return text
    .slice(0, maxText)
    .split(/\r?\n|\s\|\s|\t/)
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/^[>\s*_|•·-]+/, '')
        .replace(closing, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .map((line) => ({ text: line, box: 0, region: 'body', heading: 0, spans: [], hints: [] }));
}

/** The line left over that is the company's name: the one beside the person, without anything else known. */
function looseCompany(
  lines: readonly Line[],
  used: ReadonlySet<number>,
  personLine: number,
): string | undefined {
  const order = lines
    .map((_, index) => index)
    .sort((a, b) => Math.abs(a - personLine) - Math.abs(b - personLine));
  for (const index of order) {
    const text = lines[index]?.text ?? '';
    if (
      used.has(index) ||
      text.length > 70 ||
      text.split(' ').length > 7 ||
      /[@!?]|\d{4}|[.,]$/.test(text)
    )
      continue;
    if (/^\p{Lu}/u.test(text) && !looksLikeJobTitle(text)) return text;
  }
  return undefined;
}

/**
 * Reads text the user selected: an e-mail signature, a paragraph of contacts. Gives one record: the
 * company with its person, or the person alone (their company in `organizations`). Pure text, no
 * document; at most 2,000 characters. Empty when nothing was found. `url` is the page's address, kept
 * for where the record leads.
 */
export function readSelectionText(text: string, url: string): FoundRecord[] {
  const lines = linesOf(text);
  const facts = factsOfLines(lines);
  const addresses = findAddresses(lines, facts);
  const used = new Set<number>();
  for (const { line, lines: count } of [...facts, ...addresses])
    for (let at = line; at < line + count; at += 1) used.add(at);

  const person = findPerson(lines, used);
  const company =
    findCompany(lines, facts, used) ??
    (person ? looseCompany(lines, used, person.line) : undefined);
  const record = foundRecord(person ? 'person' : company ? 'organization' : 'unknown', 'subject');
  if (person) {
    addFound(record.names, person.name, source, 'selected text');
    addFound(record.jobTitles, person.title, source, 'selected text');
    addFound(record.organizations, company, source, 'selected text');
  } else addFound(record.names, company, source, 'selected text');
  for (const fact of [...facts, ...addresses])
    addFact(record, fact, fact.label ?? 'selected text', source);
  if (URL.canParse(url) && /^https?:/.test(url)) record.detailUrl = url.slice(0, 2048);
  return record.names.length > 0 || hasContacts(record) ? [record] : [];
}

interface SelectedPerson {
  name: string;
  title?: string;
  line: number;
}

/** The first person named, with the title on the same line or the next free one. */
function findPerson(lines: readonly Line[], used: Set<number>): SelectedPerson | undefined {
  for (let index = 0; index < lines.length; index += 1) {
    const said = lines[index]?.text ?? '';
    const named = findNamedPeople(said)[0] ?? firstPart(said);
    if (!named) continue;
    used.add(index);
    if (named.title) return { ...named, line: index };
    for (const at of [index + 1, index + 2, index - 1]) {
      const line = lines[at]?.text ?? '';
      if (line === '' || used.has(at) || !looksLikeJobTitle(line) || hasLegalForm(line)) continue;
      used.add(at);
      return { name: named.name, title: line.replace(/[,;]$/, ''), line: index };
    }
    return { name: named.name, line: index };
  }
  return undefined;
}

/** "Jana Brázdová, Firma s.r.o." */
function firstPart(text: string): { name: string; title?: string } | undefined {
  const first = text.split(/,\s|\s[–|-]\s/)[0] ?? '';
  return first !== text && looksLikePerson(first) ? { name: first } : undefined;
}

function findCompany(
  lines: readonly Line[],
  facts: readonly Fact[],
  used: Set<number>,
): string | undefined {
  const labelled = facts.find(({ kind, value }) => kind === 'name' && !looksLikePerson(value));
  if (labelled) return labelled.value;
  for (let index = 0; index < lines.length; index += 1) {
    const name = findCompanyName(lines[index]?.text ?? '');
    if (!name) continue;
    used.add(index);
    return name;
  }
  return undefined;
}
