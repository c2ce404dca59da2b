import type { LeadBase } from '@/lib/db/database';
import { readLine } from '@/lib/domain/backup/backup-lines';
import type { Lead } from '@/lib/domain/lead';
import type { Subject } from '@/lib/domain/suppression/eraser';
import { linesInBackup, listBackups } from './backup';
import { eachLead } from './each-lead';
import { findEraser } from './erase';

/** Everything this browser holds about one person or company. */
export interface AboutSubject {
  name: string;
  /** Leads that are about them alone. */
  leads: Lead[];
  /** Leads of others that name them. */
  mentionedIn: Lead[];
  bin: Lead[];
  drafts: unknown[];
  /** States before changes, as the undo log keeps them. */
  history: { at: number; kind: string; before: Lead }[];
  /** Backups inside that hold them: when they were made, epoch ms. */
  backups: number[];
}

/** Looks through everything; changes nothing. Throws SaveError `conflict` where they are gone. */
export async function findAbout(base: LeadBase, subject: Subject): Promise<AboutSubject> {
  const eraser = await findEraser(base, subject);
  const about: AboutSubject = {
    ...{ name: eraser.name, leads: [], mentionedIn: [], bin: [], drafts: [], history: [] },
    backups: [],
  };
  await eachLead(base, (lead) => {
    const rest = eraser.lead(lead);
    if (rest === undefined) about.leads.push(lead);
    else if (rest !== lead) about.mentionedIn.push(lead);
  });
  for (const { lead } of await base.bin.toArray())
    if (eraser.lead(lead) !== lead) about.bin.push(lead);
  for (const draft of await base.drafts.toArray())
    if (eraser.draft(draft) !== draft) about.drafts.push(draft);
  const actions = new Map((await base.actions.toArray()).map((action) => [action.id, action]));
  await base.actionParts.each(({ action, changes }) => {
    const { at = 0, kind = 'edit' } = actions.get(action) ?? {};
    for (const { before } of changes)
      if (before && eraser.lead(before) !== before) about.history.push({ at, kind, before });
  });
  for (const backup of await listBackups(base)) {
    for await (const lines of linesInBackup(base, backup)) {
      const holds = lines.split('\n').some((line) => {
        const read = readLine(line, false);
        return read.ok && read.table === 'leads' && eraser.lead(read.row as Lead) !== read.row;
      });
      if (!holds) continue;
      about.backups.push(backup.at);
      break;
    }
  }
  return about;
}

/** Times as people read them. */
const shown = (key: string, value: unknown) =>
  typeof value === 'number' && /(?:^at|At|since|retainUntil)$/.test(key)
    ? new Date(value).toISOString()
    : value;

/** All data about one person, readable by people and programs: one JSON text. */
export async function personFile(
  base: LeadBase,
  subject: Subject,
  now: number,
): Promise<{ fileName: string; text: string }> {
  const { backups, ...about } = await findAbout(base, subject);
  const dates = backups.map((at) => new Date(at).toISOString());
  const whole = { madeAt: now, ...about, backupsThatHoldThem: dates };
  const day = new Date(now).toISOString().slice(0, 10);
  return { fileName: `person-${day}.json`, text: `${JSON.stringify(whole, shown, 2)}\n` };
}
