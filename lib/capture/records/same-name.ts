import { foldText } from '@/lib/domain/normalize/clean-text';
import { companyNameKey } from '@/lib/domain/normalize/company-name';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import type { FoundRecord } from './findings-schema';

function keyOf(name: string, type: FoundRecord['type']): string {
  return type === 'person' ? personNameKey(name) : companyNameKey(name);
}

/** What a record goes by. Running text offers many candidates, the likely ones first. */
export function likelyNames({ names }: Pick<FoundRecord, 'names'>): string[] {
  const likely = names[0]?.source === 'visible-text' ? names.slice(0, 3) : names;
  return likely.map(({ value }) => value);
}

/** Whether two records go by the same name, legal form, titles and order of words aside. */
export function sharesName(a: FoundRecord, b: FoundRecord): boolean {
  if (a.type !== b.type && a.type !== 'unknown' && b.type !== 'unknown') return false;
  const type = a.type === 'unknown' ? b.type : a.type;
  const keys = new Set(likelyNames(a).map((name) => keyOf(name, type)));
  return likelyNames(b).some((name) => {
    const key = keyOf(name, type);
    return key !== '' && keys.has(key);
  });
}

/** Whether the text contains the name, or one of a structured record's names, as whole words, legal form aside. */
export function isNamedIn(record: FoundRecord, text: string): boolean {
  const folded = ` ${foldText(text)} `;
  const words = new Set(folded.split(' '));
  const names =
    record.names[0]?.source === 'visible-text' ? record.names.slice(0, 1) : record.names;
  return names.some(({ value }) => {
    const name = foldText(value);
    if (name === '') return false;
    if (folded.includes(` ${name} `)) return true;
    const key = keyOf(value, record.type);
    return key.length >= 4 && key.split(' ').every((word) => words.has(word));
  });
}
