import { Copy, Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isSafeLink } from '@/components/lead/safe-link';
import { Button } from '@/components/ui/button';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import type { Lead } from '@/lib/domain/lead';
import { mailReaches } from '@/lib/domain/letters/addressee';
import { mailLink } from '@/lib/domain/letters/mail-link';
import type { Template } from '@/lib/domain/playbook/template';
import styles from './letter-choice.module.css';
import { useCopy } from './use-copy';
import type { Letter } from './use-letter';

interface WrittenLetterProps {
  template: Template;
  lead: Lead;
  letter: Letter;
  /** It was opened or copied. */
  onUsed(): void;
}

/** Who it goes to; nothing is chosen where no address is known. */
function Recipient({ lead, to, onTo }: { lead: Lead; to: string; onTo(to: string): void }) {
  const t = useTranslations('letters.use');
  const reaches = mailReaches(lead);
  if (reaches.length === 0)
    return (
      <p>
        <span className={styles.quiet}>{t('to')}:</span> {t('toNobody')}
      </p>
    );
  return (
    <SelectField label={t('to')} value={to} onChange={({ target }) => onTo(target.value)}>
      {reaches.map(({ way, of }) => (
        <option key={way} value={way}>
          {`${way} (${of || t('company')})`}
        </option>
      ))}
    </SelectField>
  );
}

/** A letter or message that can be changed, copied, and a letter opened in the mail program. */
export function WrittenLetter({ template, lead, letter, onUsed }: WrittenLetterProps) {
  const t = useTranslations('letters');
  const { subject, body, edit } = letter;
  const isLetter = template.channel === 'letter';
  const [to, setTo] = useState(mailReaches(lead)[0]?.way ?? '');
  const { copy, state } = useCopy();
  const { href, withBody } = mailLink({ to, subject, body });
  const used = (text: string) => {
    copy(text);
    onUsed();
  };
  return (
    <>
      {isLetter && <Recipient lead={lead} to={to} onTo={setTo} />}
      {isLetter && (
        <TextField
          label={t('editor.subject')}
          value={subject}
          maxLength={1000}
          lang={template.language}
          onChange={({ target }) => edit({ subject: target.value })}
        />
      )}
      <div className={styles.text}>
        <TextArea
          label={t('editor.body')}
          value={body}
          rows={10}
          maxLength={20_000}
          lang={template.language}
          onChange={({ target }) => edit({ body: target.value })}
        />
      </div>
      <div className={styles.buttons}>
        {isLetter && isSafeLink(href) && (
          <a
            className={styles.open}
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => (withBody ? onUsed() : used(body))}
          >
            <Mail aria-hidden size={14} />
            {t(withBody ? 'use.open' : 'use.openTooLong')}
          </a>
        )}
        <Button size="small" icon={Copy} onClick={() => used(body)}>
          {t('use.copy')}
        </Button>
        {isLetter && (
          <Button size="small" icon={Copy} onClick={() => copy(subject)}>
            {t('use.copySubject')}
          </Button>
        )}
        {letter.edited && (
          <Button size="small" variant="quiet" onClick={letter.again}>
            {t('use.again')}
          </Button>
        )}
        <span role="status">{state && t(state === 'copied' ? 'use.copied' : 'use.notCopied')}</span>
      </div>
      {isLetter && !withBody && <p className={styles.quiet}>{t('use.tooLong')}</p>}
    </>
  );
}
