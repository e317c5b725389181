/** What is told to people who do not see the screen, and to all where something failed. */

import { notifications } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../ui/index.ts';

export function useSpeech(): {
  said: string;
  say: (words: string) => void;
  fail: (error: unknown) => void;
} {
  const { t } = useTranslation('common');
  const [said, setSaid] = useState('');
  const say = useCallback((words: string) => setSaid(words), []);
  const fail = useCallback(
    (error: unknown) => {
      const { code, params } = failureOf(error);
      const message = t([`refusal.${code}`, 'refusal.unexpected'], params);
      setSaid(message);
      notifications.show({ message, color: 'red' });
    },
    [t],
  );
  return { said, say, fail };
}
