/**
 * How the nine mention types look. Colours are CSS variables (`theme/tokens.css`), so both themes
 * share this table; the letter and the underline tell them apart without colour.
 */

export const MARK_TYPES = [
  'person',
  'org',
  'place',
  'date',
  'legal_article',
  'charge',
  'penalty',
  'court',
  'doc_ref',
] as const;
export type MarkType = (typeof MARK_TYPES)[number];
export type MarkState = 'suggested' | 'confirmed' | 'rejected';

export interface MarkLook {
  /** The badge, and the key that gives a selection this type. */
  letter: string;
  /** Value for `text-decoration`, without its colour. */
  underline: string;
  /** Strong colour: badge letter, underline, minimap. */
  color: string;
  /** Background of a suggestion. */
  tint: string;
  /** Background of a confirmed mention. */
  fill: string;
}

const look = (type: MarkType, letter: string, underline: string): MarkLook => ({
  letter,
  underline,
  color: `var(--type-${type})`,
  tint: `var(--type-${type}-tint)`,
  fill: `var(--type-${type}-fill)`,
});

export const markLooks: Readonly<Record<MarkType, MarkLook>> = {
  person: look('person', 'P', 'underline solid 2px'),
  org: look('org', 'O', 'underline double 1px'),
  place: look('place', 'T', 'underline dotted 2px'),
  date: look('date', 'D', 'underline dashed 2px'),
  legal_article: look('legal_article', 'L', 'underline wavy 1px'),
  charge: look('charge', 'H', 'underline solid 4px'),
  penalty: look('penalty', 'S', 'underline overline solid 1px'),
  court: look('court', 'C', 'underline dashed 4px'),
  doc_ref: look('doc_ref', 'F', 'underline dotted 1px'),
};
