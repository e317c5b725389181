/** The mode in which arrow keys choose words; a letter then makes them a mention. */

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '#shared/text/span.ts';
import { type KeyBinding, useKeys } from '../../ui/index.ts';
import { type CaretStep, stepped, Words } from './caret.ts';

interface CaretOptions {
  text: string;
  /** The words chosen so far; null outside the mode. */
  chosen: Span | null;
  /** Where the mode begins. */
  from: number;
  choose: (span: Span) => void;
}

export function useCaret({ text, chosen, from, choose }: CaretOptions): void {
  const { t } = useTranslation('review');
  const words = useMemo(() => new Words(text), [text]);
  const step = (id: string, keys: readonly string[], kind: CaretStep): KeyBinding => ({
    id,
    keys,
    label: t(`caret.${id}`),
    run: () => {
      if (chosen) choose(stepped(words, chosen, kind));
    },
  });
  const begin: KeyBinding = {
    id: 'caret',
    keys: ['i'],
    label: t('keys.caret'),
    run: () => {
      const first = words.at(from) ?? words.before(from);
      if (first) choose(first);
    },
  };
  useKeys(
    'caret',
    t('caret.title'),
    chosen
      ? [
          step('nextWord', ['ArrowRight'], 'next'),
          step('previousWord', ['ArrowLeft'], 'previous'),
          step('extend', ['Shift+ArrowRight'], 'extend'),
          step('shrink', ['Shift+ArrowLeft'], 'shrink'),
        ]
      : [begin],
  );
}
