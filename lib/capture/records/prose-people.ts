import { foldText } from '@/lib/domain/normalize/clean-text';
import { personNameKey, stripTitles } from '@/lib/domain/normalize/person-name';
import { addFound, type FoundPerson, foundPerson } from '../found-record';
import { isBelievable } from './believe-people';

const maxPeople = 120;
const office = /^(?:Pastor|Deacon|Rabbi|Chaplain|Captain|Coach|Judge)\s(?=\S+$)/u;

/** What a text says of somebody it names. */
export interface Said {
  title?: string;
  introduced?: boolean;
  organization?: string;
  evidence: NonNullable<FoundPerson['evidence']>;
  role: FoundPerson['role'];
  phones?: readonly string[];
  emails?: readonly string[];
  /**
   * The words around it tell that it is a person: a given name alone, a name nobody knows. Not of two
   * words that are also written small.
   */
  told?: boolean;
}

/** Collects people, each once, the known ones left out. */
export class ProsePeople {
  readonly found: FoundPerson[] = [];
  readonly titles = new Map<string, string>();
  readonly contacts = new Map<string, Pick<Said, 'phones' | 'emails'>>();
  /** Those whose title is what a sentence happens to call them: "attorney Jane Sample". */
  private readonly inPassing = new Set<FoundPerson>();
  /** Folded names with a space at both ends. */
  private readonly names: string[];

  constructor(
    known: readonly string[],
    /** Folded names of companies: "Anna" of "Anna's Bakery" is no other Anna. */
    private readonly companies: readonly string[],
    private readonly small: ReadonlySet<string>,
    private readonly language: string | undefined,
  ) {
    this.names = known.map((name) => ` ${foldText(stripTitles(name).name)} `);
  }

  private isKnown(called: string): boolean {
    // "Pastor Sample" is Jane Sample, if she is known.
    const name = called.replace(office, '');
    const key = ` ${foldText(stripTitles(name).name)} `;
    if (!name.includes(' ') && this.companies.some((company) => company.includes(key))) return true;
    if (this.names.some((known) => known.includes(key))) return true;
    // "Gwen" is Gwendolyn for short.
    const short = key.trimEnd();
    return (
      !name.includes(' ') && short.length > 3 && this.names.some((known) => known.startsWith(short))
    );
  }

  add(name: string, said: Said): void {
    const { title, introduced, organization, evidence, role, told } = said;
    if (this.found.length >= maxPeople) return;
    if (this.isKnown(name)) {
      if (title) this.addTitle(name, title, introduced ?? false);
      const { phones = [], emails = [] } = said;
      if (phones.length + emails.length > 0) this.contacts.set(personNameKey(name), said);
      return;
    }
    const person = foundPerson(role);
    addFound(person.names, name, 'visible-text', 'text');
    addFound(person.jobTitles, title, 'visible-text', 'title beside the name');
    addFound(person.organizations, organization, 'visible-text', 'text');
    for (const phone of said.phones ?? []) addFound(person.phones, phone, 'visible-text', 'text');
    for (const email of said.emails ?? []) addFound(person.emails, email, 'visible-text', 'text');
    person.evidence = evidence;
    const words = foldText(name).split(' ');
    if (words.some((word) => word.length > 3 && this.small.has(word))) person.wordlike = true;
    const isTold = told && !(person.wordlike && name.includes(' '));
    if (!isTold && !isBelievable(person, this.language)) return;
    this.names.push(` ${foldText(stripTitles(name).name)} `);
    this.found.push(person);
    if (title && !introduced) this.inPassing.add(person);
  }

  /** "As sales director, Anna …": of the only one who is called so. */
  private addTitle(name: string, title: string, introduced: boolean): void {
    const key = ` ${foldText(stripTitles(name).name)} `;
    const same = this.found.filter(({ names }) =>
      ` ${foldText(stripTitles(names[0]?.value ?? '').name)} `.startsWith(key),
    );
    const [person] = same;
    if (!person && name.includes(' ') && !this.titles.has(personNameKey(name)))
      this.titles.set(personNameKey(name), title);
    if (!person || same.length > 1) return;
    if (introduced && this.inPassing.delete(person)) person.jobTitles.length = 0;
    if (person.jobTitles.length > 0) return;
    addFound(person.jobTitles, title, 'visible-text', 'title beside the name');
    if (!introduced) this.inPassing.add(person);
  }
}
