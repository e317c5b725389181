/** What can be edited of a value, by type: fields with their kinds, and the way there and back. */

import {
  type MentionType,
  MentionValueByType,
  PenaltyCourse,
  PenaltyKind,
  PenaltyStatus,
} from '#shared/extraction/mention.ts';

type FieldKind = 'text' | 'date' | 'country' | 'duration' | 'choice';

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** For `choice`: the codes, and none of them where it is not required; for `text`: codes to pick from, any other may be typed. */
  readonly options: readonly string[];
}

const field = (
  name: string,
  kind: FieldKind,
  required = false,
  options: readonly string[] = [],
): Field => ({ name, kind, required, options });

const NAME = field('name', 'text', true);
const COUNTRY = field('country', 'country');

const FIELDS: Readonly<Record<MentionType, readonly Field[]>> = {
  person: [NAME],
  org: [NAME],
  place: [NAME, COUNTRY],
  court: [NAME, COUNTRY],
  date: [field('edtf', 'date', true)],
  legal_article: [
    field('article', 'text', true),
    field('part', 'text'),
    field('instrument', 'text'),
    field('jurisdiction', 'country'),
  ],
  charge: [field('code', 'text', true)],
  penalty: [
    field('kind', 'choice', true, PenaltyKind.options),
    field('duration', 'duration'),
    field('object', 'text'),
    field('status', 'choice', true, PenaltyStatus.options),
    field('course', 'choice', false, PenaltyCourse.options),
  ],
  doc_ref: [field('ref', 'text', true)],
};

export const fieldsOf = (type: MentionType): readonly Field[] => FIELDS[type];

/** What stands in the boxes of the form. */
export type Draft = Readonly<Record<string, string>>;

/** The form for a value; for a mention of another type, its words are the first proposal. */
export function draftOf(
  type: MentionType,
  value: Readonly<Record<string, unknown>>,
  words: string,
): Draft {
  const entries = fieldsOf(type).map(({ name, kind, required, options }) => {
    const known = value[name];
    if (typeof known === 'string') return [name, known];
    if (kind === 'choice') return [name, required ? (options[0] ?? '') : ''];
    return [name, name === 'name' || name === 'ref' ? words.replace(/\s+/g, ' ') : ''];
  });
  return Object.fromEntries(entries);
}

const EDTF =
  /^(?:\d{4}|X{4})(?:-(?:\d{2}|XX)){0,2}[?~%]?(?:\/(?:(?:\d{4}|X{4})(?:-(?:\d{2}|XX)){0,2}[?~%]?|\.\.)?)?$/;
const LENGTH = 'P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?';
const DURATION = new RegExp(`^(?:${LENGTH}|\\.\\./${LENGTH}|${LENGTH}/(?:\\.\\.|${LENGTH}))$`);

/** Names of the fields that cannot be kept as they are. */
export function wrongFields(type: MentionType, draft: Draft): string[] {
  return fieldsOf(type)
    .filter(({ name, kind, required }) => {
      const text = (draft[name] ?? '').trim();
      if (text === '') return required;
      return !isSound(kind, text);
    })
    .map(({ name }) => name);
}

function isSound(kind: FieldKind, text: string): boolean {
  if (kind === 'date') return EDTF.test(text) && hasRealDays(text);
  if (kind === 'duration') return DURATION.test(text);
  return kind !== 'country' || /^[A-Za-z]{2}$/.test(text);
}

function hasRealDays(edtf: string): boolean {
  return edtf.split('/').every((part) => {
    const [, month, day] = part.replace(/[?~%]$/, '').split('-');
    const inRange = (digits: string | undefined, most: number) =>
      digits === undefined || digits === 'XX' || (Number(digits) >= 1 && Number(digits) <= most);
    return inRange(month, 12) && inRange(day, 31);
  });
}

/** The value that the form says, or null where a field is wrong. */
export function valueFrom(
  type: MentionType,
  draft: Draft,
  before: Readonly<Record<string, unknown>>,
): Record<string, unknown> | null {
  if (wrongFields(type, draft).length > 0) return null;
  const value: Record<string, unknown> = {};
  for (const { name, kind } of fieldsOf(type)) {
    const text = (draft[name] ?? '').trim();
    if (kind === 'choice' && text === '') continue;
    value[name] = kind === 'country' ? text.toUpperCase() || null : text || null;
  }
  if (type === 'date') Object.assign(value, dateRest(String(value['edtf']), before));
  return MentionValueByType[type].safeParse(value).success ? value : null;
}

/** The reading as written stays what it was; a date typed by a person is explicit. */
function dateRest(edtf: string, before: Readonly<Record<string, unknown>>) {
  const reading = before['reading'];
  return { reading: typeof reading === 'string' ? reading : edtf, kind: 'explicit' };
}
