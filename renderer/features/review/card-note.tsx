/** The note on the current mention: to read, or to write. */

import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd, useKeys } from '../../ui/index.ts';
import styles from './card.module.css';
import type { DeskActions } from './desk-actions.ts';

interface CardNoteProps {
  /** Null where there is none. */
  note: string | null;
  isEdited: boolean;
  actions: DeskActions;
}

export function CardNote({ note, isEdited, actions }: CardNoteProps) {
  const { t } = useTranslation('review');
  if (isEdited) return <NoteForm note={note ?? ''} actions={actions} />;
  return (
    <section className={styles['section']} aria-label={t('noteOn.title')}>
      <h2 className={styles['noteHead']}>
        {t('noteOn.title')}
        <button type="button" className={styles['link']} onClick={actions.startNote}>
          {t(note === null ? 'noteOn.add' : 'noteOn.change')} <Kbd keys="n" />
        </button>
      </h2>
      {note !== null && (
        <p className={styles['note']}>
          <bdi>{note}</bdi>
        </p>
      )}
    </section>
  );
}

const LONGEST = 4000;

function NoteForm({ note, actions }: { note: string; actions: DeskActions }) {
  const { t } = useTranslation('review');
  const [text, setText] = useState(note);
  const save = () => actions.saveNote(text);
  useKeys('note', t('noteOn.title'), [
    { id: 'save', keys: ['Mod+Enter'], label: t('noteOn.save'), whileTyping: true, run: save },
    {
      id: 'cancel',
      keys: ['Escape'],
      label: t('common:action.cancel'),
      whileTyping: true,
      run: actions.read,
    },
  ]);
  return (
    <form
      className={styles['section']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Textarea
        size="xs"
        label={t('noteOn.title')}
        description={t('noteOn.about')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={LONGEST}
        autosize
        minRows={3}
        maxRows={12}
        autoFocus
      />
      <div className={styles['noteButtons']}>
        <Button type="submit" variant="filled" rightSection={<Kbd keys="Mod+Enter" />}>
          {t('noteOn.save')}
        </Button>
        <Button onClick={actions.read}>{t('common:action.cancel')}</Button>
      </div>
    </form>
  );
}
