/**
 * The language of each segment, among those that have a pack. A short sample of a segment is
 * enough; where it says too little, the segment takes the language of its neighbours.
 */

import { eld } from 'eld/extrasmall';
import type { Segment } from '#shared/text/source-text.ts';
import { CharClass, classAt, Script, traitsAt } from './characters.ts';

/** How much of a segment is read. */
const SAMPLE = 160;
/** Letters below which a segment says nothing of its own. */
const ENOUGH = 24;

interface Sample {
  readonly text: string;
  readonly letters: number;
  readonly cyrillic: number;
}

/**
 * One code of `languages` for each segment. `languages` must not be empty; the first one is the
 * answer for a text without any letters.
 */
export function detectLanguages(
  text: string,
  segments: readonly Segment[],
  languages: readonly string[],
): string[] {
  const fallback = languages[0] ?? 'en';
  // The detector knows dozens; it need not sort and name the scores of those that are not asked for.
  eld.setLanguageSubset([...languages]);
  const own: (string | null)[] = [];
  let before: string | null = null;
  for (const segment of segments) {
    const code = languageOfSample(sampleOf(text, segment), languages, before);
    own.push(code);
    before = code ?? before;
  }
  const whole = own.some((code) => code !== null)
    ? null
    : languageOfSample(sampleOf(text, { start: 0, end: text.length }), languages, null, 1);
  const most = majority(own, segments) ?? whole ?? fallback;
  return own.map((code, index) => code ?? neighbour(own, index) ?? most);
}

/** The language that most of the text's characters are in; null without segments. */
export function majority(
  codes: readonly (string | null)[],
  segments: readonly { readonly start: number; readonly end: number }[],
): string | null {
  const weights = new Map<string, number>();
  codes.forEach((code, index) => {
    const segment = segments[index];
    if (code === null || segment === undefined) return;
    weights.set(code, (weights.get(code) ?? 0) + segment.end - segment.start);
  });
  let best: string | null = null;
  for (const [code, weight] of weights) {
    if (best === null || weight > (weights.get(best) ?? 0)) best = code;
  }
  return best;
}

function sampleOf(text: string, span: { start: number; end: number }): Sample {
  let letters = 0;
  let cyrillic = 0;
  const end = Math.min(span.end, span.start + SAMPLE);
  for (let at = span.start; at < end; at += 1) {
    const traits = traitsAt(text, at);
    const kind = traits & 7;
    if (kind < CharClass.lower || kind > CharClass.letter) continue;
    letters += 1;
    if (traits >> 3 === Script.cyrillic) cyrillic += 1;
  }
  return { text: text.slice(span.start, end), letters, cyrillic };
}

/** `before` is the language told last: where a sample's words agree with it, few of them are enough. */
function languageOfSample(
  sample: Sample,
  languages: readonly string[],
  before: string | null,
  enough = ENOUGH,
): string | null {
  if (sample.letters < enough) return null;
  // Russian is the only language here in Cyrillic letters: no need to ask.
  if (languages.includes('ru') && sample.cyrillic * 2 > sample.letters) return 'ru';
  const sure = byCommonWords(sample.text, languages, before);
  if (sure !== null) return sure;
  const scores = eld.detect(sample.text).getScores();
  let best: string | null = null;
  for (const code of languages) {
    const score = scores[code] ?? 0;
    if (score > 0 && (best === null || score > (scores[best] ?? 0))) best = code;
  }
  return best;
}

/** Small words that only one of our Latin-script languages has; a text in another knows none. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that for with his her from has had were been by which who they their this will would is are be not or it at but if no than when what there you she he its we our',
  fr: 'le la les et du une est dans pour que qui par sur avec pas ne il elle aux ont été cette leur au ce ces son ses sa se ou mais plus entre sous sans après avant nous vous leurs',
  de: 'der das und den von zu mit ist wurde nicht ein eine dem auf für sich als auch nach bei einer wird sie hat im oder aus vom zum zur einem einen eines noch über durch sein seine seiner wie vor haben werden',
};
const COMMON = new Map(
  Object.entries(COMMON_WORDS).flatMap(([code, line]) =>
    line.split(' ').map((word) => [word, code] as const),
  ),
);
const LONGEST_COMMON = Math.max(...[...COMMON.keys()].map(({ length }) => length));
/** What stands between words, beside spaces. */
const MARKS: ReadonlySet<string> = new Set('.,;:!?\'’«»“”„"()\ufeff');

const endsWord = (text: string, at: number): boolean =>
  at === text.length || classAt(text, at) === CharClass.space || MARKS.has(text[at] ?? '');

/** So many words of one language, and none or few of the others, leave no doubt. */
const SURE = 4;
/** So many are enough to go on in the language before, with none of another. */
const GOES_ON = 2;

/** The language that a sample's small words leave no doubt of; null sends it to the detector. */
function byCommonWords(
  text: string,
  languages: readonly string[],
  before: string | null,
): string | null {
  const counts = new Map<string, number>();
  const lower = text.toLowerCase();
  for (let from = 0, at = 0; at <= lower.length; at += 1) {
    if (!endsWord(lower, at)) continue;
    const code = at - from <= LONGEST_COMMON ? COMMON.get(lower.slice(from, at)) : undefined;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
    from = at + 1;
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return null;
  const [code, count] = best;
  const goesOn = code === before && count >= GOES_ON && next === undefined;
  const isSure = count >= SURE && count >= 3 * (next?.[1] ?? 0);
  return (goesOn || isSure) && languages.includes(code) ? code : null;
}

/** The nearest language told on either side; the one before where both are as near. */
function neighbour(codes: readonly (string | null)[], index: number): string | null {
  for (let distance = 1; distance <= 12; distance += 1) {
    const found = codes[index - distance] ?? codes[index + distance];
    if (found !== undefined && found !== null) return found;
  }
  return null;
}
