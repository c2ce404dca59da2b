import { CopyPlus, Trash2, Undo2 } from 'lucide-react';
import { type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { channels } from '@/lib/domain/follow-up/touch';
import type { Finding } from '@/lib/domain/letters/check-letter';
import type { LetterPart } from '@/lib/domain/letters/fill-template';
import { greetings } from '@/lib/domain/letters/greetings';
import { openings, type Template } from '@/lib/domain/playbook/template';
import { InsertField } from './insert-field';
import styles from './template-editor.module.css';
import { useLanguageName } from './use-language-name';

export type ShowFinding = (finding: Finding) => void;

interface TemplateEditorProps {
  value: Template;
  changed: boolean;
  readOnly: boolean;
  onChange(part: Partial<Template>): void;
  onLeaveField(): void;
  onBack(): void;
  onDuplicate(): void;
  onDelete(): void;
  /** Selects the words of a finding in the text. */
  showRef: Ref<ShowFinding>;
}

/** What it is for: its name, channel, language and, of a call, which opening. */
function Kind({
  value,
  readOnly,
  onChange,
}: Pick<TemplateEditorProps, 'value' | 'readOnly' | 'onChange'>) {
  const t = useTranslations('letters');
  const languageName = useLanguageName();
  const languages = [...new Set([...Object.keys(greetings), value.language])];
  return (
    <div className={styles.kind}>
      <SelectField
        label={t('editor.channel')}
        value={value.channel}
        disabled={readOnly}
        onChange={({ target }) => {
          const channel = channels.find((each) => each === target.value);
          if (channel) onChange({ channel });
        }}
      >
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {t(`channelOne.${channel}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('editor.language')}
        value={value.language}
        disabled={readOnly}
        onChange={({ target }) => onChange({ language: target.value })}
      >
        {languages.map((language) => (
          <option key={language} value={language}>
            {languageName(language)}
          </option>
        ))}
      </SelectField>
      {value.channel === 'call' && (
        <SelectField
          label={t('editor.opening')}
          value={value.opening ?? ''}
          disabled={readOnly}
          onChange={({ target }) =>
            onChange({ opening: openings.find((each) => each === target.value) })
          }
        >
          <option value="">{t('editor.noOpening')}</option>
          {openings.map((opening) => (
            <option key={opening} value={opening}>
              {t(`opening.${opening}`)}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}

/** A letter or script under edit; a field goes where the cursor was last. */
export function TemplateEditor({
  value,
  changed,
  readOnly,
  onChange,
  onLeaveField,
  onBack,
  onDuplicate,
  onDelete,
  showRef,
}: TemplateEditorProps) {
  const t = useTranslations('letters');
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const last = useRef<LetterPart>('body');
  const hasSubject = value.channel === 'letter';
  const insert = (written: string) => {
    const part = hasSubject ? last.current : 'body';
    const field = part === 'subject' ? subject.current : body.current;
    const from = field?.selectionStart ?? value[part].length;
    const to = field?.selectionEnd ?? from;
    const text = value[part].slice(0, from) + written + value[part].slice(to);
    onChange({ [part]: text });
    // Once the text is there, the cursor goes behind the field.
    const behind = from + written.length;
    requestAnimationFrame(() => field?.setSelectionRange(behind, behind));
  };
  useImperativeHandle(showRef, () => ({ part, at, found }: Finding) => {
    const field = part === 'subject' ? subject.current : body.current;
    field?.focus();
    field?.setSelectionRange(at, at + found.length);
  });
  return (
    <section
      className={styles.editor}
      aria-label={t('editor.label', { name: value.name })}
      onBlur={onLeaveField}
    >
      <TextField
        label={t('editor.name')}
        value={value.name}
        maxLength={120}
        disabled={readOnly}
        error={value.name.trim() === '' ? t('editor.nameNeeded') : undefined}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <Kind value={value} readOnly={readOnly} onChange={onChange} />
      {hasSubject && (
        <TextField
          ref={subject}
          label={t('editor.subject')}
          value={value.subject}
          maxLength={300}
          lang={value.language}
          disabled={readOnly}
          onFocus={() => {
            last.current = 'subject';
          }}
          onChange={({ target }) => onChange({ subject: target.value })}
        />
      )}
      <div className={styles.body}>
        <TextArea
          ref={body}
          label={t(value.channel === 'call' ? 'editor.script' : 'editor.body')}
          aside={!readOnly && <InsertField onInsert={insert} />}
          hint={t('editor.fallbackHint', { example: '{town|…}' })}
          rows={14}
          value={value.body}
          maxLength={10_000}
          lang={value.language}
          disabled={readOnly}
          onFocus={() => {
            last.current = 'body';
          }}
          onChange={({ target }) => onChange({ body: target.value })}
        />
      </div>
      <div className={styles.foot}>
        <span className={styles.kept}>{t('editor.kept')}</span>
        {changed && (
          <Button size="small" icon={Undo2} onClick={onBack}>
            {t('editor.back')}
          </Button>
        )}
        <Button size="small" icon={CopyPlus} disabled={readOnly} onClick={onDuplicate}>
          {t('duplicate')}
        </Button>
        <Button size="small" icon={Trash2} disabled={readOnly} onClick={onDelete}>
          {t('delete')}
        </Button>
      </div>
    </section>
  );
}
