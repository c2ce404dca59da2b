import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach } from 'vitest';
import { Translations } from '@/components/translations';
import type { LeadDraft } from '@/lib/domain/lead';

afterEach(cleanup);

interface HostProps {
  initial: LeadDraft;
  draw: Draw;
  onDraft(draft: LeadDraft): void;
}

function Host({ initial, draw, onDraft }: HostProps) {
  const [draft, setDraft] = useState(initial);
  onDraft(draft);
  return <Translations locale="en">{draw(draft, setDraft)}</Translations>;
}

type Draw = (draft: LeadDraft, onChange: (draft: LeadDraft) => void) => ReactNode;

/** An editor with somebody to keep its draft; `current()` is what it has become. */
export function renderEditor(initial: LeadDraft, draw: Draw) {
  let latest = initial;
  const onDraft = (draft: LeadDraft) => {
    latest = draft;
  };
  const user = userEvent.setup({ delay: null });
  return {
    user,
    current: () => latest,
    ...render(<Host initial={initial} draw={draw} onDraft={onDraft} />),
  };
}
