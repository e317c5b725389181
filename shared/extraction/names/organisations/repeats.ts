/** Bodies that a document names again, and capitals that no list explains. */

import type { Span } from '#shared/text/span.ts';
import {
  Casing,
  casingAt,
  forEachOf,
  isFree,
  languageAt,
  opensSentence,
  propose,
  type Scan,
  sameSentence,
  Taken,
  take,
} from '../scan.ts';
import { isTitle } from '../titles.ts';
import { isOfNoBody } from './short-names.ts';

const KIND_RULE = /^org\.(kind-word|spelt-out)/;
const HEAD_RULE = /^org\.head-word/;

/** "Narova" of the Narova News Agency: the one word that is the body's own, before words of its kind. */
function ownWord(scan: Scan, text: string): string | null {
  const english = scan.vocabulary.languages.get('en');
  const [first = '', ...rest] = text.split(/\s+/);
  const lower = first.toLowerCase();
  const { heads } = english?.organisations ?? {};
  if (english === undefined || rest.length === 0 || rest.length > 2 || first.length < 5)
    return null;
  const kinds = rest.every((word) => heads?.has(word.toLowerCase()));
  const { persons } = english;
  const common = persons.common.has(lower) || persons.notNames.has(lower);
  if (!kinds || common || persons.demonyms.has(lower) || scan.smallWords.has(lower)) return null;
  return heads?.has(lower) || scan.vocabulary.isGivenForm(lower) ? null : first;
}

/** A body's words as they are repeated, and where the text tells it first. */
interface Told {
  readonly words: readonly string[];
  readonly name: string;
  readonly told: Span;
}

/** A body told with its kind once ("the website Blue Dawn") is found wherever its name stands. */
export function repeatNames(scan: Scan): void {
  const told = new Map<string, Told[]>();
  for (const { type, rule, start, end, value } of scan.candidates) {
    if (type !== 'org') continue;
    const text = scan.text.text.slice(start, end);
    const own = HEAD_RULE.test(rule) ? ownWord(scan, text) : null;
    if (own === null && !KIND_RULE.test(rule)) continue;
    const words = own === null ? text.split(/\s+/) : [own];
    const [first = ''] = words;
    if (words.length === 1 && (first.length < 5 || scan.smallWords.has(first.toLowerCase())))
      continue;
    const one = { words, name: value.name, told: { start, end } };
    told.set(first, [...(told.get(first) ?? []), one]);
  }
  forEachOf(scan, told, (names, at) => {
    for (const { words, name, told: span } of names.slice(0, MOST_NAMES)) {
      const end = at + words.length;
      if (
        !isFree(scan, at, end) ||
        !words.every((word, step) => scan.tokens[at + step]?.text === word)
      )
        continue;
      const cues = [span];
      propose(scan, 'org', { from: at, end, name, score: 0.64, rule: 'org.repeated', cues });
      take(scan, at, end, Taken.org);
      return;
    }
  });
}

/** Names that begin with the same word: more of them are looked at in no real document. */
const MOST_NAMES = 6;

/** German laws end in -gesetz, -gesetzbuch, -ordnung: SGG, SGB, FGO. */
const LAW = /(G|GB|O)$/;

const ROMAN = /^[IVXLCDM]+$/;

/** "police spokesperson ACP Bruno Falk": letters between a function and a name are a rank. */
function isRank(scan: Scan, at: number): boolean {
  const names = languageAt(scan, at);
  const [before, next] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  if (names === undefined || next?.shape !== 'capital' || !sameSentence(scan, at - 1, at + 1))
    return false;
  return before?.shape === 'lower' && isTitle(names, before.lower);
}

/** «ТТП», "HRDAG": capitals in running text that no list explains are mostly a body. */
export function findAbbreviations(scan: Scan): void {
  const upper = (at: number) => scan.tokens[at]?.shape === 'upper';
  const ofNoBody = new Set(
    scan.large.flatMap((at) => (upper(at) && isOfNoBody(scan, at) ? [scan.tokens[at]?.text] : [])),
  );
  for (const at of scan.large) {
    const token = scan.tokens[at];
    if (token?.shape !== 'upper' || scan.taken[at] !== Taken.free) continue;
    if (!/^\p{L}{3,6}$/u.test(token.text)) continue;
    const names = languageAt(scan, at);
    if (ofNoBody.has(token.text) || isRank(scan, at)) continue;
    if (names === undefined || casingAt(scan, at) !== Casing.normal || ROMAN.test(token.text))
      continue;
    if (names.code === 'de' && LAW.test(token.text)) continue;
    if (names.organisations.otherAbbreviations.has(token.text) || scan.smallWords.has(token.lower))
      continue;
    const next = scan.tokens[at + 1];
    // "STORY: …" labels what follows.
    if (next?.text === ':' && opensSentence(scan, at)) continue;
    const numbered =
      next?.shape === 'number' || (next?.text === '-' && scan.tokens[at + 2]?.shape === 'number');
    if (upper(at - 1) || upper(at + 1) || numbered || scan.vocabulary.isGivenForm(token.lower))
      continue;
    propose(scan, 'org', {
      from: at,
      end: at + 1,
      name: token.text,
      score: 0.57,
      rule: 'org.abbreviation',
    });
    take(scan, at, at + 1, Taken.org);
  }
}
