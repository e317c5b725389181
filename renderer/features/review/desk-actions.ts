/** Everything that can be done at the review desk, by key or by button. */

import type { MentionType } from '#shared/extraction/mention.ts';
import type { Pick } from './use-chosen.ts';

export interface DeskActions {
  readonly confirm: () => void;
  readonly reject: () => void;
  readonly reopen: () => void;
  readonly skip: () => void;
  readonly edit: () => void;
  readonly startRetype: () => void;
  readonly startNote: () => void;
  /** Calls the passage of the current mention account where it is frame, and frame where it is account. */
  readonly statePart: () => void;
  /** Empty takes the note away. */
  readonly saveNote: (text: string) => void;
  /** Back to reading the card. */
  readonly read: () => void;
  readonly retype: (type: MentionType) => void;
  readonly correct: (type: MentionType, value: Record<string, unknown>) => void;
  /** Takes an alternative of the current mention, counted from 0. */
  readonly choose: (index: number) => void;
  /** Shows what is chosen, or else all that say the same, to decide in one step. */
  readonly all: () => void;
  readonly toggleWhy: () => void;
  readonly pick: (id: string) => void;
  /** A row of the queue, alone or with others. */
  readonly pickRow: (id: string, how: Pick) => void;
  readonly move: (direction: 1 | -1) => void;
  readonly moveDocument: (direction: 1 | -1) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}
