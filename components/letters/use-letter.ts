import { useMemo, useState } from 'react';
import type { Lead } from '@/lib/domain/lead';
import { checkLetter } from '@/lib/domain/letters/check-letter';
import { fillTemplate } from '@/lib/domain/letters/fill-template';
import type { Sender } from '@/lib/domain/letters/sender';
import type { Template } from '@/lib/domain/playbook/template';

interface Text {
  subject: string;
  body: string;
}

/** A template filled for a lead, as it is changed before it is used. */
export function useLetter(template: Template, lead: Lead, sender: Sender) {
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const [edited, setEdited] = useState<Text>();
  const filled = useMemo(
    () => fillTemplate(template, lead, sender, given),
    [template, lead, sender, given],
  );
  const { subject, body } = edited ?? filled;
  const { channel, language } = template;
  const findings = useMemo(
    () => checkLetter({ subject, body, channel }, { language, sender }),
    [subject, body, channel, language, sender],
  );
  // In a text that was changed by hand only what still stands there is missing.
  const missing = edited
    ? filled.missing.filter(({ part, written }) => edited[part].includes(written))
    : filled.missing;
  return {
    subject,
    body,
    missing,
    findings,
    plainBecause: edited ? undefined : filled.plainBecause,
    edited: edited !== undefined,
    edit: (part: Partial<Text>) => setEdited({ subject, body, ...part }),
    again: () => setEdited(undefined),
    give(field: string, value: string) {
      setGiven({ ...given, [field]: value });
      if (!edited) return;
      const holes = filled.missing.filter((each) => each.field === field);
      const fill = (text: string) =>
        holes.reduce((now, { written }) => now.replaceAll(written, () => value), text);
      setEdited({ subject: fill(edited.subject), body: fill(edited.body) });
    },
  };
}

export type Letter = ReturnType<typeof useLetter>;
