/** Undo and redo: takes a step of the journal back, says which, and goes to its place. */

import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { JournalEntry } from '#shared/contract/history.ts';
import { useRedo, useUndo } from '../../api/index.ts';
import { Kbd, navigate, to } from '../../ui/index.ts';
import styles from './review.module.css';

interface JournalOptions {
  documentId: string;
  goTo: (id: string) => void;
  say: (words: string) => void;
  fail: (error: unknown) => void;
}

const TOAST = 'review-step';

export function useJournal({ documentId, goTo, say, fail }: JournalOptions) {
  const { t } = useTranslation('review');
  const { mutateAsync: undoLast } = useUndo();
  const { mutateAsync: redoLast } = useRedo();

  const show = (entry: JournalEntry): void => {
    const mention = entry.mentionIds[0];
    if (entry.documentId === null || mention === undefined) return;
    if (entry.documentId === documentId) goTo(mention);
    else navigate(to.review(entry.documentId, { mention }));
  };
  const step = async (run: () => Promise<JournalEntry>, kind: 'undo' | 'redo') => {
    const entry = await run();
    notifications.hide(TOAST);
    show(entry);
    say(t(`said.${kind}`, { count: entry.count }));
  };
  const undo = (): void => {
    step(() => undoLast(undefined), 'undo').catch(fail);
  };
  const redo = (): void => {
    step(() => redoLast(undefined), 'redo').catch(fail);
  };
  /** A note after a bulk step, with a button that takes it back. */
  const offerUndo = (message: string): void => {
    say(message);
    notifications.show({
      id: TOAST,
      message: (
        <span className={styles['toast']}>
          {message}
          <Button variant="subtle" rightSection={<Kbd keys="Mod+z" />} onClick={undo}>
            {t('bulk.undo')}
          </Button>
        </span>
      ),
    });
  };
  return { undo, redo, offerUndo };
}
