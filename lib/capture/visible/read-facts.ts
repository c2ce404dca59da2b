import { decodeAddress } from '../decode-address';
import { finish, keepAnswer, mapInSteps, type Steps } from '../steps';
import { letter } from '../vocabulary/letters';
import type { Fact, FactKind } from './fact';
import { findEmails } from './find-emails';
import { findLabels, findWholeLabel, type Label } from './find-labels';
import { findPhones } from './find-phones';
import { findWeb, isBareHost } from './find-web';
import { foldWords } from './fold';
import type { Line, PageText, Span } from './page-text';
import { labelsOfColumns } from './table-labels';

const phoneKinds = new Set(['phone', 'mobile', 'fax']);
const numberValue =
  /^(?:č\.|no\.|nr\.|№)?\s?((?:[A-Z]{1,3}[- ]?)?[A-ZА-Я]?\d[\dA-Z]{0,20}(?:\s?[ .\-/]\s?[\dA-Z]{0,12}\d[\dA-Z]{0,12}){0,5}[a-z]?\b(?:\s[A-Z](?=$|[,.;]))?)/u;
const iban = /\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,4})?\b/g;
const bankAccount = /\b(?:\d{1,6}-)?\d{6,10}\/\d{4}\b/g;
const hasWord = new RegExp(`[${letter}@]`);
const separators = /^[\s,;|•·/–—-]+|[\s,;|•·/–—-]+$/g;
/** A label on a line of its own speaks for so many lines after it. */
const reach: Readonly<Partial<Record<Label['kind'], number>>> = {
  phone: 3,
  mobile: 3,
  fax: 2,
  email: 2,
  address: 4,
};

function blank(text: string, start: number, end: number): string {
  // Of a very long line only the beginning is read.
  if (start >= text.length) return text;
  return text.slice(0, start) + '\ue000'.repeat(Math.max(0, end - start)) + text.slice(end);
}

/** Reads the facts of one line; `pending` is the label that stands before or above it. */
class LineReader {
  readonly facts: Fact[] = [];
  readonly labels: readonly Label[];
  private rest: string;

  constructor(
    private readonly line: Line,
    private readonly index: number,
    private readonly pending: Label | undefined,
    ending: boolean,
  ) {
    const edges = line.spans.map(({ end }) => end);
    if (ending) edges.push(line.text.length);
    this.labels = hasWord.test(line.text) ? findLabels(line.text, edges) : [];
    this.rest = line.text.slice(0, 3000);
  }

  /** The label that is left without a value on this line. */
  get bare(): Label | undefined {
    const last = this.labels.at(-1);
    return last && last.valueStart >= this.line.text.length ? last : undefined;
  }

  read(): void {
    this.readLinks();
    for (const email of findEmails(this.rest))
      this.take('email', email.value, email.start, email.end);
    for (const web of findWeb(this.rest)) this.take('web', web.value, web.start, web.end);
    this.readLabelled();
    for (const pattern of [iban, bankAccount])
      this.rest = this.rest.replace(pattern, (match) => '\ue000'.repeat(match.length));
    this.readPhones();
  }

  private take(kind: FactKind, value: string, start: number, end: number, label?: string): void {
    this.facts.push({
      kind,
      value,
      label: label ?? (kind === 'phone' ? undefined : this.contactLabel(kind, start)),
      line: this.index,
      start,
      end,
      lines: 1,
    });
    this.rest = blank(this.rest, start, end);
  }

  private contactLabel(kind: FactKind, start: number): string | undefined {
    const label = this.labelAt(start);
    return label?.kind === kind ? label.text : undefined;
  }

  private labelAt(offset: number): Label | undefined {
    return (
      this.labels.findLast(({ valueStart }) => valueStart <= offset) ??
      (this.labels.some(({ start }) => start <= offset) ? undefined : this.pending)
    );
  }

  private readLinks(): void {
    for (const span of this.line.spans) {
      const href = span.href ?? '';
      if (/^mailto:/i.test(href)) this.readMailLink(span, href);
      else if (/^(?:tel|callto):/i.test(href)) this.readPhoneLink(span, href);
      else if (/^https?:/i.test(href)) this.readSiteLink(span, href);
    }
  }

  /** "Visit website", "Sito web": the link's text ends with the word for one. */
  private readSiteLink({ start, end }: Span, href: string): void {
    const shown = this.line.text.slice(start, end);
    if (shown.length > 60) return;
    const words = foldWords(shown).split(' ');
    if (words.some((_, at) => findWholeLabel(words.slice(at).join(' '))?.kind === 'web'))
      this.take('web', href, start, end, shown);
  }

  private readMailLink(span: Span, href: string): void {
    const [shown] = findEmails(this.line.text.slice(span.start, span.end));
    if (shown) return;
    const [linked] = findEmails(decodeAddress(href.slice(7)));
    if (linked) this.take('email', linked.value, span.start, span.end);
  }

  private readPhoneLink(span: Span, href: string): void {
    const shown = this.rest.slice(span.start, span.end);
    const digits = shown.replace(/\D/g, '').length;
    const number =
      decodeAddress(href.replace(/^[a-z]+:/i, ''))
        .replace(/^\/\//, '')
        .split(/[?;&]/)[0]
        ?.trim() ?? '';
    if (number.replace(/\D/g, '').length < 5) return;
    // A link over a whole line of words shows its number among them; one saying "Call us" has none.
    const inside = digits >= 6 ? findPhones(shown)[0]?.value : undefined;
    this.take('phone', inside ?? number, span.start, span.end, this.phoneLabel(span.start));
  }

  private readLabelled(): void {
    this.labels.forEach((label, at) => {
      const end = this.labels[at + 1]?.start ?? this.line.text.length;
      if (label.valueStart < end) this.readValue(label, label.valueStart, end);
    });
    const [first] = this.labels;
    if (this.pending && (first?.start ?? Number.MAX_SAFE_INTEGER) > 3)
      this.readValue(this.pending, 0, first?.start ?? this.line.text.length);
  }

  private readValue(label: Label, from: number, to: number): void {
    const text = this.line.text.slice(from, to);
    const value = text.replace(separators, '');
    if (value === '') return;
    switch (label.kind) {
      case 'number': {
        const match = numberValue.exec(text.trimStart().slice(0, 60));
        if (match?.[1] && match[1].replace(/\D/g, '').length >= 4) {
          const start = from + text.indexOf(match[1]);
          // "HRB 12345": the word is a part of the number.
          const register = /^(?:HRA|HRB|FN)$/i.test(label.text) ? `${label.text} ` : '';
          this.take('number', register + match[1], start, start + match[1].length, label.text);
        }
        return;
      }
      case 'bank':
      case 'other':
        this.rest = blank(this.rest, from, to);
        return;
      case 'web':
        if (isBareHost(value)) this.take('web', value, from, to, label.text);
        else this.readWebLink(label, from, to);
        return;
      case 'name':
      case 'person':
      case 'title':
      case 'industry': {
        const said = label.kind === 'industry' ? (value.split(/\.\s|\.$/)[0] ?? value) : value;
        if (
          value.length <= 160 &&
          /\p{L}{2}/u.test(value) &&
          !/[\ue000@]/.test(this.rest.slice(from, to))
        )
          this.facts.push({
            kind: label.kind,
            value: said,
            label: label.text,
            line: this.index,
            start: from,
            end: to,
            lines: 1,
          });
        return;
      }
      default:
    }
  }

  /** "Web: Our shop": the address is only in the link. */
  private readWebLink(label: Label, from: number, to: number): void {
    const link = this.line.spans.find(
      ({ href, start, end }) => href && /^https?:/i.test(href) && start >= from - 1 && end <= to,
    );
    if (
      link?.href &&
      !this.facts.some(({ kind, start }) => kind === 'web' && start >= from && start < to)
    )
      this.facts.push({
        kind: 'web',
        value: link.href,
        label: label.text,
        line: this.index,
        start: from,
        end: to,
        lines: 1,
      });
  }

  private phoneLabel(offset: number): string | undefined {
    const label = this.labelAt(offset);
    if (label && phoneKinds.has(label.kind)) return label.text;
    return this.line.hints.findLast(
      ({ at, word }) => at <= offset && phoneKinds.has(word === 'mobile' ? 'mobile' : word),
    )?.word;
  }

  private readPhones(): void {
    for (const phone of findPhones(this.rest)) {
      const label = this.phoneLabel(phone.start);
      const long = phone.value.replace(/\D/g, '').length >= 6;
      if ((label && long) || phone.sure)
        this.take('phone', phone.value, phone.start, phone.end, label);
    }
  }
}

/** All facts of the page's lines, in order. Taken once a page. */
export const readFacts = keepAnswer((text: PageText) => factsInSteps(text.lines, text));

/** The same for lines without a document: labels above, but no tables. */
export function factsOfLines(lines: readonly Line[]): Fact[] {
  return finish(factsInSteps(lines));
}

function* factsInSteps(lines: readonly Line[], text?: PageText): Steps<Fact[]> {
  const columns = text ? labelsOfColumns(text) : new Map<number, Label>();
  const facts: Fact[] = [];
  let pending: Label | undefined;
  let left = 0;
  let region = lines[0]?.region;
  yield* mapInSteps(lines, (line, index) => {
    const tag = text?.boxes[line.box]?.tag;
    const column = columns.get(line.box);
    const labelCell = tag === 'dt' || tag === 'th';
    if (labelCell) pending = undefined;
    // A heading, or another part of the page, is never the value of the label before it.
    if (line.region !== region || line.heading > 0) pending = undefined;
    region = line.region;
    const reader = new LineReader(line, index, column ?? pending, labelCell);
    reader.read();
    for (const fact of reader.facts)
      if (line.region !== 'nav' || fact.kind === 'phone' || fact.kind === 'email') facts.push(fact);
    if (reader.bare) {
      pending = reader.bare;
      left = reach[pending.kind] ?? 1;
    } else if (reader.labels.length > 0 || line.heading > 0) pending = undefined;
    else {
      left -= 1;
      if (left <= 0) pending = undefined;
    }
  });
  return facts;
}
