/** The small form for a value: one box for each thing it says, checked while one types. */

import { Autocomplete, Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MentionType } from '#shared/extraction/mention.ts';
import { useFormat } from '../../ui/index.ts';
import styles from './card.module.css';
import { DateParts } from './date-parts.tsx';
import { useCodes } from './use-codes.ts';
import { type Draft, draftOf, type Field, fieldsOf, valueFrom, wrongFields } from './value-form.ts';

interface ValueEditorProps {
  type: MentionType;
  value: Readonly<Record<string, unknown>>;
  /** The words of the mention: the first proposal where the value says nothing. */
  words: string;
  onSave: (value: Record<string, unknown>) => void;
  onCancel: () => void;
}

export function ValueEditor({ type, value, words, onSave, onCancel }: ValueEditorProps) {
  const { t } = useTranslation('review');
  const format = useFormat();
  const [draft, setDraft] = useState<Draft>(() => draftOf(type, value, words));
  const [tried, setTried] = useState(false);
  const wrong = wrongFields(type, draft);
  const result = valueFrom(type, draft, value);

  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (result) onSave(result);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className={styles['form']} onSubmit={save} onKeyDown={leave}>
      {fieldsOf(type).map((field, index) => (
        <FieldBox
          key={field.name}
          field={field}
          value={draft[field.name] ?? ''}
          error={tried && wrong.includes(field.name) ? t(`form.wrong.${field.kind}`) : null}
          isFirst={index === 0}
          onChange={(text) => setDraft({ ...draft, [field.name]: text })}
        />
      ))}
      {result && <p className={styles['preview']}>{format.value(type, result)}</p>}
      <div className={styles['formActions']}>
        <Button type="submit" variant="filled">
          {t('form.save')}
        </Button>
        <Button onClick={onCancel}>{t('common:action.cancel')}</Button>
      </div>
    </form>
  );
}

interface FieldBoxProps {
  field: Field;
  value: string;
  error: string | null;
  isFirst: boolean;
  onChange: (text: string) => void;
}

function FieldBox({ field, value, error, isFirst, onChange }: FieldBoxProps) {
  const { t } = useTranslation('review');
  const codes = useCodes();
  const shared = {
    label: t(`form.field.${field.name}`),
    value,
    error,
    size: 'xs',
    required: field.required,
    withAsterisk: false,
    'data-autofocus': isFirst || undefined,
    autoFocus: isFirst,
  } as const;
  if (field.kind === 'choice') {
    const data = field.options.map((code) => ({
      value: code,
      label: codes.word(field.name, code),
    }));
    return (
      <Select
        {...shared}
        data={data}
        allowDeselect={!field.required}
        clearable={!field.required}
        onChange={(next) => onChange(next ?? '')}
      />
    );
  }
  if (field.kind === 'date') {
    return (
      <>
        <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
        <DateParts edtf={value} onChange={onChange} />
      </>
    );
  }
  const known = codes.known(field.name);
  if (known.length > 0) {
    return (
      <Autocomplete
        {...shared}
        data={known}
        limit={8}
        description={codes.word(field.name, value)}
        onChange={onChange}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      description={t(`form.hint.${field.kind}`, { defaultValue: '' }) || undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
