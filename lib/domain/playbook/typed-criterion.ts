import type { RecordKind } from '@/lib/domain/captured-record';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { countryCode } from '@/lib/domain/normalize/country-names';
import type { OwnColumn } from '@/lib/domain/own-column';
import {
  type PortraitCriterion,
  type PortraitField,
  portraitFieldNames,
  portraitFields,
} from './portrait';

/** A criterion while it is typed: words one a line, limits as texts. */
export interface TypedCriterion extends Pick<PortraitCriterion, 'id' | 'field' | 'weight'> {
  words: string;
  atLeast: string;
  atMost: string;
  column: string;
}

export type CriterionProblem =
  | { code: 'empty' | 'reversed' }
  | { code: 'unknownCountry'; names: string[] };

/** What of a kind of record can be looked at. */
export const fieldsFor = (kind: RecordKind): PortraitField[] =>
  portraitFieldNames.filter((field) => kind === 'person' || field !== 'organization');

export const typedCriterion = (id: string, criterion?: PortraitCriterion): TypedCriterion => ({
  id,
  field: criterion?.field ?? 'industry',
  weight: criterion?.weight ?? 'must',
  words: criterion?.anyOf.join('\n') ?? '',
  atLeast: criterion?.atLeast === undefined ? '' : String(criterion.atLeast),
  atMost: criterion?.atMost === undefined ? '' : String(criterion.atMost),
  column: criterion?.column ?? '',
});

/** Whether the criterion asks for a number: what is counted, or a column of numbers. */
export function isMeasured(
  { field, column }: Pick<TypedCriterion, 'field' | 'column'>,
  ownColumns: readonly OwnColumn[],
): boolean {
  if (portraitFields[field] === 'count') return true;
  return (
    field === 'own' && ownColumns.some(({ name, type }) => name === column && type === 'number')
  );
}

function linesOf(words: string): string[] {
  const lines = words.split('\n').map((line) => line.trim().slice(0, 120));
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, 50);
}

function limitOf(typed: string): number | undefined {
  const text = typed.replace(/\s/g, '').replace(',', '.');
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? undefined : number;
}

/** The code of a country called by its name or code, in any language of ours. */
const codeOf = (name: string) =>
  /^[a-z]{2}$/i.test(name.trim()) ? name.trim().toUpperCase() : countryCode(name);

/** What was typed as a criterion to keep, or what is wrong with it. */
export function finishCriterion(
  typed: TypedCriterion,
  ownColumns: readonly OwnColumn[],
): { criterion: PortraitCriterion } | { problem: CriterionProblem } {
  const { id, field, weight, column } = typed;
  const common = { id, field, weight, ...(field === 'own' && { column }) };
  if (field === 'own' && column === '') return { problem: { code: 'empty' } };
  if (isMeasured(typed, ownColumns)) {
    const atLeast = limitOf(typed.atLeast);
    const atMost = limitOf(typed.atMost);
    if (atLeast === undefined && atMost === undefined) return { problem: { code: 'empty' } };
    if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
      return { problem: { code: 'reversed' } };
    const limits = {
      ...(atLeast !== undefined && { atLeast }),
      ...(atMost !== undefined && { atMost }),
    };
    return { criterion: { ...common, anyOf: [], ...limits } };
  }
  if (portraitFields[field] === 'presence') return { criterion: { ...common, anyOf: [] } };
  const lines = linesOf(typed.words);
  if (field !== 'country') {
    // A word that is nothing but signs would find nothing, ever.
    return { criterion: { ...common, anyOf: lines.filter((line) => foldText(line) !== '') } };
  }
  const codes = lines.map((line) => ({ line, code: codeOf(line) }));
  const names = codes.flatMap(({ line, code }) => (code ? [] : [line]));
  if (names.length > 0) return { problem: { code: 'unknownCountry', names } };
  return { criterion: { ...common, anyOf: [...new Set(codes.flatMap(({ code }) => code ?? []))] } };
}
