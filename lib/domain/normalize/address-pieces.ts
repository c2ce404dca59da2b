import {
  hasStreetWord,
  isBuilding,
  isHousePart,
  isRemark,
  isStreet,
  streetStrength,
  townIsNumbered,
} from './address-parts';
import { withoutProse } from './address-prose';
import {
  addressLabel,
  leadingStreetWords,
  otherPart,
  otherTail,
  partLabels,
  townWord,
} from './address-words';
import { cleanText, foldText } from './clean-text';
import { hasLegalForm } from './company-name';

export type PartName = (typeof partLabels)[number][0];

/** What stands between two separators of an address. */
export interface Piece {
  text: string;
  /** What its own label says it is. */
  label?: PartName;
  /** Begins a line. */
  first: boolean;
}

const longest = 300;
const lineBreak = /[\n\r|•·●∙‧;]+|\s[*~♦◆★■▪►»]+\s|\s[–—-]\s(?=\d{3} ?\d{2}\b|[A-Z]{1,3}-\d{4})/;
/** A dash with spaces separates where a number ends or begins, but not the two ends of a range. */
const dash =
  /(?<=[\d.)])\s[–—-]\s(?=\p{L})|(?<=\p{L})\s[–—-]\s(?=\d{3,}|(?:BP|CS|Postfach|PO)\s)|(?<=\s(?:street|st|road|rd|avenue|ave|boulevard|blvd|drive|dr|lane|ln|way|court|ct|place|square)\.?)\s[–—-]\s(?=\p{Lu})/iu;
/** Words of Russian, Ukrainian, Romanian, Polish and Czech addresses that begin a part though no comma says so. */
const begins =
  /(?<=[\p{L}\d.]\s)(?=(?:г|гор|ул|улица|пр-т|пр-кт|просп|пер|наб|б-р|пл|ш|мкр|вул|м|[Jj]ud|[Jj]udețul|[Mm]un|[Ss]tr|[Ss]trada|[Bb]-dul|[Bb]d|[Cc]alea|[SsȘș]os|[Aa]leea|[Ss]plaiul)\.?\s\p{Lu}|[Ss]ector(?:ul)?\s\d|(?:woj|pow|okr)\.\s?\p{L}|(?:województwo|powiat|okres)\s\p{L})/u;
/** A district and what follows it: "Московская обл. Химки", "Sector 2 București". */
const ends = /(?<=\s(?:обл|область|область|край|р-н|район)\.?\s|^[Ss]ector(?:ul)?\s\d\s)(?=\p{L})/u;

function unglue(part: string): string[] {
  if (!/\s/.test(part) || part.length > 200) return [part];
  return part
    .split(begins)
    .flatMap((one) => splitTown(one.trim()).flatMap((two) => two.split(ends)));
}

/** "г. Москва Ленинский проспект 5": the town's word says that a town comes first. */
function splitTown(part: string): string[] {
  const marked = townWord.exec(part);
  if (!marked) return [part];
  const words = part.slice(marked[0].length).split(' ');
  for (let at = 1; at < Math.min(words.length, 4); at += 1) {
    const rest = words.slice(at).join(' ');
    if (isStreet(rest) && /\d/.test(rest))
      return [`${marked[0]}${words.slice(0, at).join(' ')}`, rest];
  }
  return [part];
}

/** "c/o 12 Flower Street": whose it is besides. */
const careOf = /^c\/o\s(?=\d)/iu;

/** "Pin-431401", "Pin Code - 431401", "State-Maharashtra": as labels are written in India. */
const dashedLabel = /^(pin(?:\s?code)?|state)\s?[-–]\s?(?=[\p{Lu}\d])/iu;

/** What a line that is nothing but a label says of the next one; no label has two figures in it. */
function bareLabel(line: string): PartName | undefined {
  if (/\d.*\d/.test(line)) return undefined;
  const words = line.replace(/[\s:：]+$/, '');
  return partLabels.find(
    ([, label]) => label.exec(`${words}:`)?.[0].length === words.length + 1,
  )?.[0];
}

/**
 * The pieces of an address, in order: separated by line breaks, bars, commas; without the labels before
 * them, and without telephones and the like among them.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let pending: PartName | undefined;
  for (const raw of text.split('\n').map(withoutProse).join('\n').split(lineBreak)) {
    let line = cleanText(raw, longest * 2).replace(dashedLabel, '$1: ');
    if (line === '') continue;
    const bare = bareLabel(line);
    if (bare) {
      pending = bare;
      continue;
    }
    // Most lines have nothing in them that ends a label.
    const labelled = /[:：]/.test(line);
    const dashed = labelled || /[–-]/.test(line);
    if (dashed) line = line.replace(addressLabel, '');
    let first = true;
    for (const part of splitLine(line)) {
      const own = labelled ? partLabels.find(([, label]) => label.test(part)) : undefined;
      const bared = own ? part.replace(own[1], '') : part;
      const value = (dashed ? bared.replace(addressLabel, '') : bared)
        .replace(otherTail, '')
        .replace(careOf, '')
        .replace(/^[\s.:–—-]+(?=[\p{L}\d])|[\s:–—-]+$/gu, '')
        .trim();
      if (value === '' || otherPart.test(value) || isRemark(value)) continue;
      const label = own?.[0] ?? (first ? pending : undefined);
      pieces.push({ text: value, first, ...(label && { label }) });
      first = false;
    }
    pending = undefined;
  }
  return pieces;
}

function splitLine(line: string): string[] {
  // "spol. s r.o., Dlouhá 1": the comma within a legal form parts nothing that matters here.
  return line
    .split(/[,，]/)
    .flatMap(splitDash)
    .map((part) => cleanText(part, longest))
    .filter((part) => part !== '')
    .flatMap(unglue)
    .map((part) => part.trim())
    .filter((part) => part !== '' && /[\p{L}\p{N}#]/u.test(part));
}

/** "Květinářství Růže – Květinová 12": what stands before a numbered street and has no number. */
const beforeStreet = /^([^\d–—]{2,60})\s[–—-]\s([^–—]{3,60}\d\p{L}?)$/u;

/** "Praha 5 - Smíchov" is one town. */
function splitDash(part: string): string[] {
  const [, before = '', street = ''] = beforeStreet.exec(part) ?? [];
  if (streetStrength(street) > 1 && !isStreet(before) && !isHousePart(street))
    return [before, street];
  const [first = '', ...more] = part.split(dash);
  if (more.length === 0) return [part];
  return /\d{3} ?\d{2} [^\d]+ \d{1,2}$/.test(first) || townIsNumbered(first)
    ? [part]
    : [first, ...more];
}

const companyBefore = /^(\D{2,60}?)[\s:–-]+(\d{1,6}[A-Za-z]?(?:[-–/]\d{1,5}[A-Za-z]?)?,?\s.+)$/u;

/** "Example Inc. 525 Main Street": a company's name before a street that begins with its number. */
export function withoutCompany(part: string): string {
  const [, name = '', street = ''] = companyBefore.exec(part) ?? [];
  if (street === '' || !isStreet(street)) return part;
  const words = foldText(name).split(' ');
  if (words.some((word) => leadingStreetWords.has(word))) return part;
  const isName =
    hasLegalForm(name) ||
    /(?:^|\s)(?:inc|llc|ltd|corp|co|company|gmbh|s\.?r\.?o|plc|pty)\.?$/i.test(name) ||
    // "Springfield Office 12 Main Street"
    /\p{L}\s(?:office|branch|campus|clinic|showroom|headquarters|location)$/iu.test(name);
  // "Rose Valley Land Trust 52 Main Road Springfield"
  const isTitle =
    /^(?:\p{Lu}[\p{L}’'-]*\s(?:of\s|for\s|the\s|and\s|&\s)*){2,6}\p{Lu}[\p{L}’'-]*$/u.test(name) &&
    hasStreetWord(street) &&
    !isStreet(name) &&
    !isBuilding(name);
  return isName || isTitle ? street : part;
}
