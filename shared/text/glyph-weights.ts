/**
 * How wide letters are against each other, for cutting a box at a letter inside it. A PDF tells the
 * width of a whole run only; equal shares would be off by several letters in a line of prose.
 */

const NARROW = 0.28;
const SLIM = 0.36;
const PLAIN = 0.55;
const BROAD = 0.7;
const WIDE = 0.86;

const slim = /[\s.,:;'’‘|!ijlI·]/u;
const light = /[ftr()[\]{}/\\"“”«»-]/u;
const wide = /[mwMWЖШЩЮМФжшщюмф@%—…œæŒÆ]/u;

/** The weight of one character, about its width in ems in a proportional typeface. */
function weightOf(character: string): number {
  if (slim.test(character)) return NARROW;
  if (light.test(character)) return SLIM;
  if (wide.test(character)) return WIDE;
  return character === character.toLowerCase() ? PLAIN : BROAD;
}

const known = new Map<string, number>();

function cachedWeight(character: string): number {
  const weight = known.get(character);
  if (weight !== undefined) return weight;
  const made = weightOf(character);
  // Scripts with thousands of signs must not grow the table without end.
  if (known.size < 2048) known.set(character, made);
  return made;
}

/** Share of the width of `text` (0 to 1) that lies before its code unit `offset`. */
export function shareBefore(text: string, offset: number): number {
  let before = 0;
  let all = 0;
  for (let at = 0; at < text.length; at++) {
    const weight = cachedWeight(text.charAt(at));
    all += weight;
    if (at < offset) before += weight;
  }
  return all === 0 ? 0 : before / all;
}

/** The code unit of `text` that lies at `share` (0 to 1) of its width. */
export function unitAtShare(text: string, share: number): number {
  let all = 0;
  for (let at = 0; at < text.length; at++) all += cachedWeight(text.charAt(at));
  let passed = 0;
  for (let at = 0; at < text.length; at++) {
    passed += cachedWeight(text.charAt(at));
    if (passed > share * all) return at;
  }
  return Math.max(0, text.length - 1);
}
