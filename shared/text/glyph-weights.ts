/**
 * How wide letters are against each other, for cutting a box at a letter inside it. A PDF tells the
 * width of a whole run only; equal shares would be off by several letters in a line of prose.
 */

/**
 * Widths in hundredths of an em, the mean of the two typefaces that most documents are set in or
 * near (a grotesque and a Roman). Letters with accents are as wide as without.
 */
const widths: readonly (readonly [number, string])[] = [
  [20, "'’‘|"],
  [25, 'ijlіјı'],
  [27, ' \u00a0.,:;·!'],
  [28, 't/\\[]'],
  [31, 'If'],
  [33, 'r()-'],
  [40, '{}“”„"г*'],
  [44, 'sJзт'],
  [47, 'czсэ«»'],
  [50, 'aekvxyаевкуьх–?'],
  [53, 'bdghnopqu0123456789бопрчя'],
  [55, 'дийлнц'],
  [58, 'FLГъ+=<>~'],
  [61, 'PSTZТЗ'],
  [64, 'EЕ'],
  [68, 'ABCKRVXYАВСКХУРЬЭмж&'],
  [72, 'DHNUwНИПЛЯЧЦы'],
  [75, 'GOQОДБФЪфю'],
  [80, 'mшщ%'],
  [86, 'MМ'],
  [94, 'WЖШЩЮЫ—…@œæŒÆ'],
];
/** Of letters that are not in the table: small ones, large ones. */
const SMALL = 0.53;
const LARGE = 0.7;

const table = new Map(widths.flatMap(([width, all]) => [...all].map((one) => [one, width / 100])));

/** The weight of one code unit, about its width in ems in a proportional typeface. */
function weightOf(character: string): number {
  const base = character.normalize('NFD').charAt(0);
  const known = table.get(character) ?? table.get(base);
  if (known !== undefined) return known;
  return base === base.toLowerCase() ? SMALL : LARGE;
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
