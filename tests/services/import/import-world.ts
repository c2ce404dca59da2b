import type { LeadBase } from '@/lib/db/database';
import type { Strictness } from '@/lib/domain/matching/strictness';
import { createImportJob } from '@/lib/services/import/import-job';
import type {
  ImportJob,
  ImportOptions,
  TableChoice,
  TableOverview,
} from '@/lib/services/import/import-types';

export const importedAt = Date.UTC(2026, 10, 22, 9, 0);

export const usualOptions: ImportOptions = {
  conflicts: 'keep',
  badValues: 'leave-out',
  sourceChannel: 'bought-list',
  decisions: {},
};

/** Two leads, one of them with all that a file tells of a lead. */
export const czechFile = `Firma;Kontaktní osoba;Telefon vedoucího;Telefon;E-mail;Web;IČO;Ulice;Obec;PSČ;Země;Fáze;Štítky;Poznámka;Zdroj;Odpovědná osoba;Vrátit se dne;Obrat
Kovárna Brázda s.r.o.;Ing. Jana Brázdová;+420 541 000 001;541 000 002, 541 000 003;info@kovarna.example;www.kovarna.example;39010015;Dlouhá 3;Třebíč;067401;Česko;MQL;kovárny, veletrh;volat ráno;Veletrh;Alice Novotná;5. 1. 2027;1 234,5
Õunapuu OÜ;;;+372 730 0001;info@ounapuu.example;;;;Tartu;51007;Eesti;;;;;;;
`;

interface Given {
  name?: string;
  text?: string;
  bytes?: Uint8Array;
}

export const fileOf = ({ name = 'leads.csv', text = '', bytes }: Given) => ({
  file: new Blob([bytes ? bytes.slice() : text]),
  name,
});

/** Reads files and plans their import as the screen does when nothing is changed by hand. */
export async function planned(
  base: LeadBase,
  files: readonly Given[],
  options: Partial<ImportOptions> = {},
  change: (choice: TableChoice, table: TableOverview) => TableChoice = (choice) => choice,
  strictness: Strictness = 'careful',
) {
  const job: ImportJob = createImportJob(base, () => importedAt);
  const read = await job.readFiles(files.map(fileOf), {
    region: 'CZ',
    responsible: 'Petra Vzorná',
    strictness,
  });
  const choices = read.tables.map((table) => change(table.choice, table));
  const plan = await job.plan(choices, { ...usualOptions, ...options });
  return { job, read, plan };
}

export async function imported(...given: Parameters<typeof planned>) {
  const { job, read } = await planned(...given);
  const done = await job.commit();
  return { job, read, ...done };
}
