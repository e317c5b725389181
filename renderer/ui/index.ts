/** Plain building blocks of every screen. */

export { EmptyState } from './empty-state.tsx';
export { ErrorNote } from './error-note.tsx';
export { failureOf } from './failure.ts';
export { edtfDays, parseEdtf } from './format/edtf.ts';
export { useFormat } from './format/use-format.ts';
export { Kbd } from './kbd.tsx';
export { type KeyBinding, mergedScopes, useKeyScopes, useKeys } from './keys.ts';
export { KeysList } from './keys-list.tsx';
export { later } from './later.tsx';
export { MARK_TYPES, type MarkState, type MarkType, markLooks } from './marks.ts';
export { NameDialog } from './name-dialog.tsx';
export { oneLine } from './one-line.ts';
export { PassageText } from './passage-text.tsx';
export { PasswordForm } from './password-form.tsx';
export { remembered } from './remembered.ts';
export { navigate, type Route, to, useRoute } from './routes.ts';
export { Screen } from './screen.tsx';
export {
  allChosen,
  currentIndex,
  moved,
  NOTHING_SELECTED,
  noneChosen,
  pointed,
  type Selection,
  toggled,
} from './selection.ts';
export { StateMark } from './state-mark.tsx';
export { TypeBadge } from './type-badge.tsx';
export { useRefusal } from './use-refusal.ts';
export { useRoving } from './use-roving.ts';
