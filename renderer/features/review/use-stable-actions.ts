/** Actions that stay the same objects while what they do follows the state: nothing is drawn again for them. */

import { useMemo, useRef } from 'react';
import type { DeskActions } from './desk-actions.ts';

export function useStableActions(now: DeskActions): DeskActions {
  const latest = useRef(now);
  latest.current = now;
  return useMemo(
    () => ({
      confirm: () => latest.current.confirm(),
      reject: () => latest.current.reject(),
      reopen: () => latest.current.reopen(),
      skip: () => latest.current.skip(),
      edit: () => latest.current.edit(),
      startRetype: () => latest.current.startRetype(),
      startNote: () => latest.current.startNote(),
      statePart: () => latest.current.statePart(),
      saveNote: (text) => latest.current.saveNote(text),
      read: () => latest.current.read(),
      retype: (type) => latest.current.retype(type),
      correct: (type, value) => latest.current.correct(type, value),
      choose: (index) => latest.current.choose(index),
      all: () => latest.current.all(),
      toggleWhy: () => latest.current.toggleWhy(),
      pick: (id) => latest.current.pick(id),
      pickRow: (id, how) => latest.current.pickRow(id, how),
      move: (direction) => latest.current.move(direction),
      moveDocument: (direction) => latest.current.moveDocument(direction),
      undo: () => latest.current.undo(),
      redo: () => latest.current.redo(),
    }),
    [],
  );
}
