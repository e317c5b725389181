/** Values that people give, checked against the schema of their type. */

import { RefusalError } from '#shared/contract/errors.ts';
import { type MentionType, MentionValueByType } from '#shared/extraction/mention.ts';

/** Characters of JSON; no honest value comes near. */
const LARGEST_VALUE = 4000;

/** The value with exactly the fields of its type, or a refusal. */
export function checkedValue(
  type: MentionType,
  value: Record<string, unknown>,
): Record<string, unknown> {
  const checked = MentionValueByType[type].strict().safeParse(value);
  if (!checked.success || JSON.stringify(checked.data).length > LARGEST_VALUE) {
    throw new RefusalError('invalid_value', 'The value does not fit its type.', { type });
  }
  if (Object.values(checked.data).some((part) => typeof part === 'string' && part.trim() === '')) {
    throw new RefusalError('invalid_value', 'A part of the value is empty.', { type });
  }
  return checked.data;
}
