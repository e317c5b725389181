/** Undo and redo where no screen has its own way of showing them. */

import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { JournalEntry } from '#shared/contract/history.ts';
import { useRedo, useUndo } from '../api/index.ts';
import { failureOf, type KeyBinding, useRefusal } from '../ui/index.ts';

const NOTE = 'journal-step';

export function useJournalKeys(): KeyBinding[] {
  const { t } = useTranslation('common');
  const undo = useUndo();
  const redo = useRedo();
  const sentence = useRefusal();
  const tell = (message: string) => {
    notifications.hide(NOTE);
    notifications.show({ id: NOTE, message });
  };
  const step = (action: typeof undo, done: (entry: JournalEntry) => string) =>
    action.mutate(undefined, {
      onSuccess: (entry) => tell(done(entry)),
      onError: (error) => tell(sentence(failureOf(error))),
    });
  return [
    {
      id: 'undo',
      keys: ['Mod+z'],
      label: t('keys.undo'),
      run: () => step(undo, ({ count }) => t('journal.undone', { count })),
    },
    {
      id: 'redo',
      keys: ['Mod+Shift+z', 'Mod+y'],
      label: t('keys.redo'),
      run: () => step(redo, ({ count }) => t('journal.redone', { count })),
    },
  ];
}
