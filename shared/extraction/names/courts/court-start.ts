/** Where the name of a court begins: levels, ordinals, names and places before its head. */

import { isCapital, languageAt, type Scan, sameSentence } from '../scan.ts';
import { isLevel, isOrdinal, isPossessive } from './court-tokens.ts';
import type { CourtWords } from './court-words.ts';

/** "Branch 26 of": `of` is the word at `at`. */
const isBranch = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.lower === 'of' &&
  scan.tokens[at - 1]?.shape === 'number' &&
  /^(branch|chamber|division)$/.test(scan.tokens[at - 2]?.lower ?? '');

/** «Тверской суд»: the name before a Russian court is an adjective; «… и Олег Лукин судом» is none. */
const RUSSIAN_ADJECTIVE = /([иыо]й|[оеё]го|[оеё]му|[иы]м|[оеё]м|-й)$/;

/** "No 2 Intermediate Court": whether the number at `at` has its word before it. */
const isNumbered = (scan: Scan, words: CourtWords, at: number): boolean =>
  scan.tokens[at]?.shape === 'number' && words.numbers.has(scan.tokens[at - 1]?.lower ?? '');

/** Words that may stand before a court's head: levels, names, places; never an article or a nation. */
export function growLeft(scan: Scan, words: CourtWords, head: number): number {
  const names = languageAt(scan, head);
  const code = names?.code;
  let from = head;
  while (from > 0 && sameSentence(scan, from - 1, head)) {
    const token = scan.tokens[from - 1];
    if (token === undefined) break;
    if (isPossessive(scan, from - 1)) {
      from -= 2;
      continue;
    }
    if (from < head && isNumbered(scan, words, from - 1)) {
      from -= 2;
      continue;
    }
    // «Московский районный суд»: an adjective of a place before a level is the court's own.
    const beforeLevel = code === 'ru' && from < head;
    const named =
      isCapital(token) &&
      (code !== 'ru' || RUSSIAN_ADJECTIVE.test(token.lower)) &&
      !names?.calendar.has(token.lower) &&
      !names?.persons.articles.has(token.lower) &&
      (code === 'de' || beforeLevel || !names?.persons.demonyms.has(token.lower));
    const stop = names?.persons.notNames.has(token.lower) && !isLevel(words, token);
    const ordinal = from < head ? inflectedOrdinal(scan, code, from) : from;
    if (ordinal < from) return ordinal;
    if (code === 'en' && token.lower === 'the' && isBranch(scan, from - 2)) return from - 4;
    if (code === 'en' && isBranch(scan, from - 1)) return from - 3;
    if (stop || !(named || isLevel(words, token) || isOrdinal(scan, from - 1))) break;
    from -= 1;
  }
  return afterJudge(scan, words, from, head);
}

const RUSSIAN_ORDINAL = /^(перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят)[а-яё]{2,3}$/;

/** «2-й | окружной», «Второй | кассационный», „13. | Große“: where an ordinal before a level begins. */
function inflectedOrdinal(scan: Scan, code: string | undefined, from: number): number {
  const [number, mark, ending] = [-3, -2, -1].map((back) => scan.tokens[from + back]);
  if (code === 'ru') {
    if (ending?.shape === 'capital' && RUSSIAN_ORDINAL.test(ending.lower)) return from - 1;
    const glued = number?.end === mark?.start && mark?.end === ending?.start;
    const ends = /^(й|го|м|му)$/.test(ending?.lower ?? '') && /^[-‑]$/.test(mark?.text ?? '');
    return ends && glued && number?.shape === 'number' ? from - 3 : from;
  }
  if (code !== 'de' || ending?.text !== '.' || mark?.end !== ending.start) return from;
  return mark.shape === 'number' && mark.text.length <= 2 ? from - 2 : from;
}

/** "Judge Ada Bork | Danor District Court": after the judge's own names, where a run begins with one. */
function afterJudge(scan: Scan, words: CourtWords, from: number, head: number): number {
  let first = from;
  for (let at = Math.max(0, from - 1); at < head; at += 1) {
    if (words.judges.has(scan.tokens[at]?.lower ?? '')) first = at + 1;
  }
  if (first === from && !words.judges.has(scan.tokens[from - 1]?.lower ?? '')) return from;
  let names = 0;
  for (let at = first; at < head && isJudgesOwn(scan, words, at); at += 1) names += 1;
  const given = scan.vocabulary.isUsualGivenName(scan.tokens[first]?.lower ?? '');
  return first + Math.min(names, given || names > 2 ? 2 : 1);
}

const isJudgesOwn = (scan: Scan, words: CourtWords, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && isCapital(token) && !isLevel(words, token);
};

/** « Haute | Cour »: the index of the adjective before a head, or `head`. */
export const frontBefore = (scan: Scan, words: CourtWords, head: number): number =>
  words.fronts.has(scan.tokens[head - 1]?.lower ?? '') && sameSentence(scan, head - 1, head)
    ? head - 1
    : head;

/** « 9e cour », « 15e chambre »: the index of the ordinal's number, or `head`. */
export function ordinalBefore(scan: Scan, head: number): number {
  const mark = scan.tokens[head - 1];
  if (mark === undefined || !sameSentence(scan, head - 1, head)) return head;
  if (/^\d{1,3}(e|ère|ème|è|er)$/.test(mark.lower)) return head - 1;
  const number = /^(e|ère|ème|è|er)$/.test(mark.lower) ? scan.tokens[head - 2] : undefined;
  return number?.shape === 'number' && number.end === mark.start ? head - 2 : head;
}
