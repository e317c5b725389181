/** Which rows of a list are chosen and which one is current, as a value that keys change. */

export interface Selection {
  /** The current row's id; null in an empty list. */
  current: string | null;
  /** Where a range began. */
  anchor: string | null;
  chosen: ReadonlySet<string>;
}

export const NOTHING_SELECTED: Selection = { current: null, anchor: null, chosen: new Set() };

/** The current row stays what it was while it is in the list, else the first one takes its place. */
export function currentIndex(selection: Selection, ids: readonly string[]): number {
  const at = selection.current === null ? -1 : ids.indexOf(selection.current);
  return at >= 0 ? at : ids.length > 0 ? 0 : -1;
}

function between(ids: readonly string[], one: number, other: number): string[] {
  return ids.slice(Math.min(one, other), Math.max(one, other) + 1);
}

/** Goes `by` rows down (or up), stopping at the ends; `extend` chooses all rows on the way. */
export function moved(
  selection: Selection,
  ids: readonly string[],
  by: number,
  extend: boolean,
): Selection {
  if (ids.length === 0) return NOTHING_SELECTED;
  const from = currentIndex(selection, ids);
  const next = selection.current === null ? 0 : Math.max(0, Math.min(ids.length - 1, from + by));
  return pointed(selection, ids, ids[next] ?? null, extend);
}

/** Goes to a row; `extend` chooses everything from the anchor to it. */
export function pointed(
  selection: Selection,
  ids: readonly string[],
  id: string | null,
  extend: boolean,
): Selection {
  if (!extend || id === null) return { ...selection, current: id, anchor: id };
  const anchor = selection.anchor ?? selection.current ?? id;
  return {
    current: id,
    anchor,
    chosen: new Set(between(ids, Math.max(0, ids.indexOf(anchor)), ids.indexOf(id))),
  };
}

export function toggled(selection: Selection, id: string): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { current: id, anchor: id, chosen };
}

export const allChosen = (selection: Selection, ids: readonly string[]): Selection => ({
  ...selection,
  chosen: new Set(ids),
});

export const noneChosen = (selection: Selection): Selection => ({
  ...selection,
  chosen: new Set(),
});
