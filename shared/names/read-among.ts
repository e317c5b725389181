/**
 * Whether a word is a spelling of one of many known names. A text has thousands of words that are no
 * name, and each would have to be read to its end under every habit to say so: here a reading is given
 * up as soon as no known name begins like it.
 */

import { readable, type Scheme, schemesFor, soundsAt } from './name-key.ts';

/** Before them an i only softens, and is not heard. */
const OPEN = 'aeou';

/** `known` are keys of names as `mainKey` and `tokenKeys` make them. */
export function readAmong(known: Iterable<string>): (token: string) => boolean {
  const keys = new Set(known);
  const beginnings = new Set([...keys].flatMap(beginningsOf));
  const goesOn = (token: string, at: number, heard: string, scheme: Scheme): boolean => {
    if (at >= token.length) return keys.has(heard);
    const { sounds, length } = soundsAt(token, at, scheme);
    return sounds.some((sound) => {
      const now = withSound(heard, sound);
      return beginnings.has(sureOf(now)) && goesOn(token, at + length, now, scheme);
    });
  };
  return (token) => {
    const letters = readable(token);
    return schemesFor(letters).some((scheme) => goesOn(letters, 0, '', scheme));
  };
}

const beginningsOf = (key: string): string[] =>
  Array.from({ length: key.length + 1 }, (_, length) => key.slice(0, length));

/** The reading with what comes next, as a key has it: no softening i, no sound twice in a row. */
function withSound(heard: string, sound: string): string {
  let now = heard;
  for (const phoneme of sound) {
    if (OPEN.includes(phoneme)) now = sureOf(now);
    if (!now.endsWith(phoneme)) now += phoneme;
  }
  return now;
}

/** The reading without a last i, of which only the next sound tells whether it is heard. */
const sureOf = (heard: string): string => (heard.endsWith('i') ? heard.slice(0, -1) : heard);
