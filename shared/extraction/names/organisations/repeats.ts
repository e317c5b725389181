/** Bodies that a document names again, and capitals that no list explains. */

import {
  Casing,
  casingAt,
  isFree,
  languageAt,
  opensSentence,
  propose,
  type Scan,
  Taken,
  take,
} from '../scan.ts';

const KIND_RULE = /^org\.(kind-word|spelt-out)/;

/** A body told with its kind once ("the website Blue Dawn") is found wherever its name stands. */
export function repeatNames(scan: Scan): void {
  const told = new Map<string, { words: string[]; name: string }[]>();
  for (const { type, rule, start, end, value } of scan.candidates) {
    if (type !== 'org' || !KIND_RULE.test(rule)) continue;
    const words = scan.text.text.slice(start, end).split(/\s+/);
    const [first = ''] = words;
    if (words.length === 1 && (first.length < 5 || scan.smallWords.has(first.toLowerCase())))
      continue;
    told.set(first, [...(told.get(first) ?? []), { words, name: value.name }]);
  }
  if (told.size === 0) return;
  scan.tokens.forEach((token, at) => {
    for (const { words, name } of (told.get(token.text) ?? []).slice(0, MOST_NAMES)) {
      const end = at + words.length;
      if (
        !isFree(scan, at, end) ||
        !words.every((word, step) => scan.tokens[at + step]?.text === word)
      )
        continue;
      propose(scan, 'org', { from: at, end, name, score: 0.64, rule: 'org.repeated' });
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

/** «ТТП», "HRDAG": capitals in running text that no list explains are mostly a body. */
export function findAbbreviations(scan: Scan): void {
  const upper = (at: number) => scan.tokens[at]?.shape === 'upper';
  scan.tokens.forEach((token, at) => {
    if (!upper(at) || scan.taken[at] !== Taken.free || !/^\p{L}{3,6}$/u.test(token.text)) return;
    const names = languageAt(scan, at);
    if (names === undefined || casingAt(scan, at) !== Casing.normal || ROMAN.test(token.text))
      return;
    if (names.code === 'de' && LAW.test(token.text)) return;
    if (names.organisations.otherAbbreviations.has(token.text) || scan.smallWords.has(token.lower))
      return;
    const next = scan.tokens[at + 1];
    // "STORY: …" labels what follows.
    if (next?.text === ':' && opensSentence(scan, at)) return;
    const numbered =
      next?.shape === 'number' || (next?.text === '-' && scan.tokens[at + 2]?.shape === 'number');
    if (upper(at - 1) || upper(at + 1) || numbered || scan.vocabulary.isGivenForm(token.lower))
      return;
    propose(scan, 'org', {
      from: at,
      end: at + 1,
      name: token.text,
      score: 0.57,
      rule: 'org.abbreviation',
    });
    take(scan, at, at + 1, Taken.org);
  });
}
