import { Pencil, Phone, ScrollText } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { phoneHref } from '@/components/lead/contact-href';
import { isSafeLink } from '@/components/lead/safe-link';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import type { Lead } from '@/lib/domain/lead';
import { phoneReaches } from '@/lib/domain/letters/addressee';
import { FilledText } from './filled-text';
import styles from './letter-choice.module.css';
import type { Letter } from './use-letter';

interface CallScriptProps {
  language: string;
  lead: Lead;
  letter: Letter;
}

function Phones({ lead }: { lead: Lead }) {
  const t = useTranslations('letters.use');
  const reaches = phoneReaches(lead).filter(({ way }) => way.e164);
  return (
    <ul className={styles.phones}>
      {reaches.map(({ way: { e164 = '', shown }, of }) => (
        <li key={e164}>
          {isSafeLink(phoneHref(e164)) && (
            <a href={phoneHref(e164)} target="_blank" rel="noopener noreferrer">
              <Phone aria-hidden size={13} /> <bdi>{shown}</bdi>
            </a>
          )}{' '}
          <span className={styles.quiet}>{of || t('company')}</span>
        </li>
      ))}
    </ul>
  );
}

/** A script in large print to be read from while calling; it can be changed first. */
export function CallScript({ language, lead, letter }: CallScriptProps) {
  const t = useTranslations('letters');
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Phones lead={lead} />
      {editing ? (
        <div className={styles.text}>
          <TextArea
            label={t('editor.script')}
            value={letter.body}
            rows={12}
            maxLength={20_000}
            lang={language}
            onChange={({ target }) => letter.edit({ body: target.value })}
          />
        </div>
      ) : (
        <p className={styles.script} lang={language}>
          {letter.edited ? (
            letter.body
          ) : (
            <FilledText text={letter.body} part="body" missing={letter.missing} />
          )}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={editing ? ScrollText : Pencil}
          onClick={() => setEditing(!editing)}
        >
          {t(editing ? 'use.read' : 'use.edit')}
        </Button>
        {letter.edited && (
          <Button size="small" variant="quiet" onClick={letter.again}>
            {t('use.again')}
          </Button>
        )}
      </div>
    </>
  );
}
