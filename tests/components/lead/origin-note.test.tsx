// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { OriginNote } from '@/components/lead/origin-note';
import { Translations } from '@/components/translations';
import { seen } from '../../support/invented-lead';

afterEach(cleanup);

async function openNote(where: string) {
  render(
    <Translations locale="cs">
      <OriginNote field="Telefon 1" origin={{ ...seen, where }} />
    </Translations>,
  );
  await userEvent.click(screen.getByRole('button'));
  return screen.getByRole('dialog').textContent;
}

test('the reader’s word for a place is in the language of the screen', async () => {
  expect(await openNote('heading')).toContain('nadpis');
});

test('the page’s own label stays as the page has it', async () => {
  expect(await openNote('Telefon:')).toContain('Telefon:');
});
