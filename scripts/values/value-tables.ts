import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { splitLegalForm } from '@/lib/domain/normalize/company-name';
import { findPhones } from '@/lib/domain/normalize/phone';
import { validateRegistrationNumber } from '@/lib/domain/normalize/registration-number';
import { judgeAddress } from './judge-address';
import { judgeInjection, judgeMalformedCsv, judgeValidCsv } from './judge-csv';

/** Reads a row; undefined when it was read right, else what was wrong. Throws on what is no row. */
export type JudgeRow = (row: unknown) => string | undefined;

const phoneRow = z.object({
  text: z.string(),
  region: z.string().optional(),
  /** E.164, in the order of the text. Empty: nothing may be found. */
  numbers: z.array(z.string()),
  /** A number that a careful reader may refuse: finding nothing is right as well. */
  ambiguous: z.boolean().optional(),
  ext: z.string().optional(),
});

/** Right: exactly the numbers named, in their order, nothing else; with the extension if one is named. */
function judgePhones(row: unknown): string | undefined {
  const { text, region, numbers, ambiguous, ext } = phoneRow.parse(row);
  const found = findPhones(text, { region });
  if (ambiguous && found.length === 0) return undefined;
  const read = found.map(({ e164, shown }) => e164 ?? shown);
  if (!isDeepStrictEqual(read, numbers)) return `read ${JSON.stringify(read)}`;
  if (ext !== undefined && found.at(-1)?.extension !== ext)
    return `read extension ${found.at(-1)?.extension}`;
  return undefined;
}

const registrationRow = z.object({
  scheme: z.string(),
  value: z.string(),
  valid: z.boolean(),
  compact: z.string().optional(),
});

/** Right: the same verdict, and for a valid number the same compact form where the table gives one. */
function judgeRegistrationNumber(row: unknown): string | undefined {
  const { scheme, value, valid, compact } = registrationRow.parse(row);
  const read = validateRegistrationNumber(scheme, value);
  if (read.valid !== valid) return `read as ${read.valid ? 'valid' : 'not valid'}`;
  if (valid && compact !== undefined && read.compact !== compact) return `read ${read.compact}`;
  return undefined;
}

const companyRow = z.object({
  name: z.string(),
  base: z.string(),
  legalForm: z.string().nullish(),
});

/** Right: base and legal form letter for letter; no form named means that none may be found. */
function judgeCompanyName(row: unknown): string | undefined {
  const { name, base, legalForm } = companyRow.parse(row);
  const read = splitLegalForm(name);
  const right = read.base === base && (read.legalForm ?? '') === (legalForm ?? '');
  return right ? undefined : `read ${JSON.stringify(read)}`;
}

/** By the table's name, how each of its rows is judged. */
export const valueTables: Record<string, JudgeRow> = {
  addresses: judgeAddress,
  'company-names': judgeCompanyName,
  'csv-injection': judgeInjection,
  'csv-malformed': judgeMalformedCsv,
  'csv-valid': judgeValidCsv,
  'phones-in-text': judgePhones,
  'registration-numbers': judgeRegistrationNumber,
};
