/** The keys of the review desk. */

import type { TFunction } from 'i18next';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeyBinding, useKeys } from '../../ui/index.ts';
import type { DeskActions } from './desk-actions.ts';
import type { Chosen } from './use-chosen.ts';
import { markKey } from './use-timing.ts';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export function useReviewKeys(actions: DeskActions, chosen: Chosen): void {
  const { t } = useTranslation('review');
  const latest = useRef(chosen);
  latest.current = chosen;
  // Made once: the desk is drawn with every key press, and telling its keys anew takes a while.
  const bindings = useMemo(() => bindingsOf(t, actions, () => latest.current), [t, actions]);
  useKeys('review', t('keys.title'), bindings);
}

function bindingsOf(
  t: TFunction<'review'>,
  actions: DeskActions,
  chosen: () => Chosen,
): KeyBinding[] {
  const act = (id: string, keys: readonly string[], run: () => void): KeyBinding => ({
    id,
    keys,
    label: t(`keys.${id}`),
    run,
  });
  /** An act after which another mention stands in the middle. */
  const step = (id: string, keys: readonly string[], run: () => void): KeyBinding =>
    act(id, keys, () => {
      markKey();
      run();
    });
  return [
    step('next', ['j', 'ArrowDown'], () => actions.move(1)),
    step('previous', ['k', 'ArrowUp'], () => actions.move(-1)),
    step('confirm', ['Enter'], actions.confirm),
    step('reject', ['x'], actions.reject),
    act('edit', ['e'], actions.edit),
    act('retype', ['r'], actions.startRetype),
    step('skip', ['s'], actions.skip),
    act('all', ['a'], actions.all),
    act('choose', ['Space'], () => chosen().toggle()),
    act('extendDown', ['Shift+ArrowDown'], () => chosen().extend(1)),
    act('extendUp', ['Shift+ArrowUp'], () => chosen().extend(-1)),
    act('chooseAll', ['Mod+a'], () => chosen().all()),
    act('clear', ['Escape'], () => chosen().clear()),
    act('why', ['?'], actions.toggleWhy),
    act('note', ['n'], actions.startNote),
    step('part', ['f'], actions.statePart),
    act('reopen', ['o'], actions.reopen),
    act('undo', ['Mod+z'], actions.undo),
    act('redo', ['Mod+Shift+z', 'Mod+y'], actions.redo),
    act('nextDocument', ['Shift+j'], () => actions.moveDocument(1)),
    act('previousDocument', ['Shift+k'], () => actions.moveDocument(-1)),
    ...DIGITS.map((digit, index) => ({
      ...step('alternative', [`t ${digit}`], () => actions.choose(index)),
      id: `alternative${digit}`,
      hidden: index > 0,
    })),
  ];
}
