/** The keys of the page of rules. */

import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../ui/index.ts';
import type { RulesDesk } from './use-rules-desk.ts';

export function useRulesKeys(desk: RulesDesk, search: RefObject<HTMLInputElement | null>): void {
  const { t } = useTranslation('rules');
  const act = (id: string, keys: readonly string[], run: () => void, whileTyping = false) => ({
    id,
    keys,
    label: t(`keys.${id}`),
    run,
    whileTyping,
  });
  useKeys('rules', t('keys.title'), [
    act('find', ['/'], () => search.current?.select()),
    act('next', ['j', 'ArrowDown'], () => desk.move(1)),
    act('previous', ['k', 'ArrowUp'], () => desk.move(-1)),
    act('add', ['a'], () => document.getElementById('rules-add')?.focus()),
    act('try', ['t', 'Mod+Enter'], desk.tryDraft, true),
    act('keep', ['Mod+s'], desk.keep, true),
    act('discard', ['x'], desk.discard),
    act('accept', ['y'], () => {
      const [offer] = desk.offers;
      if (offer) desk.accept(offer);
    }),
  ]);
}
