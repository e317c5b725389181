/** The list of documents under the keyboard: where one is, what is chosen, what a key does. */

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import {
  allChosen,
  currentIndex,
  moved,
  NOTHING_SELECTED,
  navigate,
  noneChosen,
  pointed,
  type Selection,
  to,
  toggled,
  useKeys,
} from '../../ui/index.ts';

export interface DocumentList {
  selection: Selection;
  /** First half of a pair for side by side; null while there is none. */
  compareWith: string | null;
  point: (id: string, extend: boolean) => void;
  toggle: (id: string) => void;
  clear: () => void;
  compare: () => void;
  /** Increases when a key moved the current row, which then takes the focus. */
  moves: number;
}

export function useLibraryKeys(
  rows: readonly DocumentSummary[],
  addFiles: () => void,
): DocumentList {
  const { t } = useTranslation('library');
  const [selection, setSelection] = useState<Selection>(NOTHING_SELECTED);
  const [compareWith, setCompareWith] = useState<string | null>(null);
  const moves = useRef(0);
  const ids = rows.map(({ id }) => id);
  const current = ids[currentIndex(selection, ids)] ?? null;

  const move = (by: number, extend = false) => {
    moves.current += 1;
    setSelection(moved(selection, ids, by, extend));
  };
  const toggle = (id: string) => setSelection(toggled(selection, id));
  const clear = () => {
    setSelection(noneChosen(selection));
    setCompareWith(null);
  };

  /** Two chosen documents, or this one and the one marked before, go side by side. */
  const compare = () => {
    const [left, right] = ids.filter((id) => selection.chosen.has(id));
    if (left && right) navigate(to.compare(left, right));
    else if (compareWith && current && compareWith !== current)
      navigate(to.compare(compareWith, current));
    else setCompareWith(compareWith === current ? null : current);
  };

  useKeys('library', t('keys.title'), [
    { id: 'next', keys: ['j', 'ArrowDown'], label: t('keys.next'), run: () => move(1) },
    { id: 'previous', keys: ['k', 'ArrowUp'], label: t('keys.previous'), run: () => move(-1) },
    {
      id: 'extendDown',
      keys: ['Shift+j', 'Shift+ArrowDown'],
      label: t('keys.extendDown'),
      run: () => move(1, true),
    },
    {
      id: 'extendUp',
      keys: ['Shift+k', 'Shift+ArrowUp'],
      label: t('keys.extendUp'),
      run: () => move(-1, true),
    },
    {
      id: 'first',
      keys: ['Home'],
      label: t('keys.first'),
      run: () => move(-ids.length),
      hidden: true,
    },
    { id: 'last', keys: ['End'], label: t('keys.last'), run: () => move(ids.length), hidden: true },
    {
      id: 'open',
      keys: ['Enter'],
      label: t('keys.open'),
      run: () => current && navigate(to.review(current)),
    },
    {
      id: 'select',
      keys: ['Space'],
      label: t('keys.select'),
      run: () => current && toggle(current),
    },
    {
      id: 'selectAll',
      keys: ['Mod+a'],
      label: t('keys.selectAll'),
      run: () => setSelection(allChosen(selection, ids)),
    },
    { id: 'clear', keys: ['Escape'], label: t('keys.clear'), run: clear },
    { id: 'compare', keys: ['c'], label: t('keys.compare'), run: compare },
    { id: 'add', keys: ['n'], label: t('keys.add'), run: addFiles },
  ]);

  return {
    selection,
    compareWith,
    point: (id, extend) => setSelection(pointed(selection, ids, id, extend)),
    toggle,
    clear,
    compare,
    moves: moves.current,
  };
}
