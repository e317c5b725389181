/**
 * J and K (and the arrows) walk the focus through the items of a list, marked `data-roving`, so
 * that the focus itself is the cursor: Enter then is the item's own.
 */

import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from './keys.ts';

const ITEM = '[data-roving]';

/** Focuses the item `by` places from the focused one, or the first (last) where none has it. */
function moveFocus(within: ParentNode, by: number): void {
  const items = [...within.querySelectorAll<HTMLElement>(ITEM)];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? items.indexOf(activeElement) : -1;
  const next = at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by;
  const item = items[Math.max(0, Math.min(items.length - 1, next))];
  item?.focus();
  item?.scrollIntoView({ block: 'nearest' });
}

/**
 * Registers the walk in `scope` under `title`. A group inside the container, marked
 * `data-roving-group`, keeps the walk to itself while it has the focus.
 */
export function useRoving<Container extends HTMLElement>(
  scope: string,
  title: string,
): RefObject<Container | null> {
  const { t } = useTranslation('common');
  const container = useRef<Container>(null);
  const walk = (by: number) => {
    const group = document.activeElement?.closest('[data-roving-group]');
    const within = group ?? container.current;
    if (within) moveFocus(within, by);
  };
  useKeys(scope, title, [
    { id: 'next', keys: ['j', 'ArrowDown'], label: t('keys.next'), run: () => walk(1) },
    { id: 'previous', keys: ['k', 'ArrowUp'], label: t('keys.previous'), run: () => walk(-1) },
  ]);
  return container;
}
