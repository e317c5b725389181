/** The syllables of Hanyu Pinyin (ISO 7098), without tones. */

const SYLLABLE =
  '(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i(?:ang|ong|ao|an|ng|[aenu])?|u(?:ang|ai|an|[aeino])?|ai|ei|ao|ou|ang|an|eng|en|ong|er|[aeo]))';

const ONE = new RegExp(`^${SYLLABLE}$`);
const TWO = new RegExp(`^${SYLLABLE}{2}$`);

/** Whether a word in small letters is made of so many syllables. */
export const isSyllables = (lower: string, count: 1 | 2): boolean =>
  lower.length <= 12 && (count === 1 ? ONE : TWO).test(lower);
