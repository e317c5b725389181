/** Where the name of a court ends: levels, numbers, divisions and names behind its head. */

import type { KnownAt } from '../known-names.ts';
import { bare, isCapital, languageAt, type Scan, sameSentence } from '../scan.ts';
import { seatAfter, seatNamed } from './court-seat.ts';
import { apostrophed, isAfter, isDay, isLevel, isOrdinal, isPossessive } from './court-tokens.ts';
import type { CourtWords } from './court-words.ts';

/** "19th criminal bench" behind a court: the index after it, or `at`. */
function benchAfter(scan: Scan, at: number): number {
  if (!isOrdinal(scan, at)) return at;
  for (let next = at + 1; next < at + 5 && sameSentence(scan, at, next); next += 1) {
    if (/^(bench|chamber|division|panel)$/.test(scan.tokens[next]?.lower ?? '')) return next + 1;
  }
  return at;
}

/** "High Court (Civil Division)": the index after the bracket that names a part of a court; -1 for none. */
function divisionEnd(scan: Scan, at: number): number {
  for (let close = at + 1; close <= at + 3; close += 1) {
    if (scan.tokens[close]?.text !== ')') continue;
    return /^(division|chamber|branch|bench)$/.test(scan.tokens[close - 1]?.lower ?? '')
      ? close + 1
      : -1;
  }
  return -1;
}

/** „Oberlandesgericht (OLG) Koblenz“: the index after a short name in brackets that a place follows. */
function bracketAfter(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  at: number,
): number {
  if (scan.tokens[at]?.text === '(' && divisionEnd(scan, at + 1) > at)
    return divisionEnd(scan, at + 1);
  const [open, short, close] = [0, 1, 2].map((step) => scan.tokens[at + step]);
  const bracket = open?.text === '(' && short?.shape === 'upper' && close?.text === ')';
  const isPlace = (index: number) => known.get(index)?.known.type === 'place';
  const link = bare(scan.tokens[at + 3]);
  const french = /^(de|du|d|à)$/.test(link) && isCapital(scan.tokens[at + 4]);
  const joined = french || (/^(in|von)$/.test(link) && isPlace(at + 4));
  // „Amtsgericht (AG) Moorwald“: a place that no list holds stands right behind its short name.
  const unlisted =
    words.companyForms.has(short?.lower ?? '') && scan.tokens[at + 3]?.shape === 'capital';
  return bracket && (isPlace(at + 3) || joined || unlisted) ? at + 3 : at;
}

/** « N° 2 », "No. 3", «№ 2»: the index after the number, or `at`. */
function numberAfter(scan: Scan, words: CourtWords, at: number): number {
  if (!words.numbers.has(scan.tokens[at]?.lower ?? '')) return at;
  for (let next = at + 1; next <= at + 2; next += 1) {
    if (scan.tokens[next]?.shape === 'number') return next + 1;
    if (scan.tokens[next]?.shape !== 'punctuation') return at;
  }
  return at;
}

/** What follows the head: levels, numbers, "of" with a name or place, « de district ». */
export function growRight(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  head: number,
): number {
  const code = languageAt(scan, head)?.code;
  const levelsFollow = code === 'fr';
  let end = head + 1;
  for (let at = end; sameSentence(scan, at, head); ) {
    const token = scan.tokens[at];
    if (token === undefined) break;
    const place = known.get(at);
    const numbered = Math.max(
      numberAfter(scan, words, at),
      benchAfter(scan, at),
      bracketAfter(scan, words, known, at),
    );
    if (numbered > at) at = numbered;
    else if (isPossessive(scan, at)) at += 1;
    else if (apostrophed(scan, at) > at && at > head + 1) at = apostrophed(scan, at);
    else if (place !== undefined && place.known.type === 'place') at = place.end;
    else if (levelsFollow && isLevel(words, token)) at += 1;
    else if (seatNamed(scan, words, known, at) > at) at = seatNamed(scan, words, known, at);
    else if (
      words.joints.has(bare(token)) ||
      (token.text === '.' && scan.tokens[at - 1]?.lower === 'г')
    ) {
      const next = scan.tokens[at + 1];
      if (next === undefined || !joinsCourt(scan, words, at + 1)) break;
      // „Strafkammer des Landgerichts“: a court of which the first is a part.
      if (code === 'de' && words.isHead(next.word)) {
        at += 2;
        end = at;
        continue;
      }
      const locative = code === 'de' && /^(von|in)$/.test(token.lower);
      const seat = locative ? seatAfter(scan, words, known, at) : at;
      if (seat > at) {
        at = seat;
        end = at;
        continue;
      }
      if (locative) break;
      at += 1;
      continue;
    } else if (isAfter(scan, words, at) && at > head + 1) at += 1;
    else if (ownName(scan, words, head, at)) at += 1;
    else if (goesOn(scan, words, known, head, at)) at += 1;
    else break;
    end = at;
  }
  return end;
}

/**
 * "Court of Appeal Division": a capital word goes on with the name. In Russian it is a judge's after
 * a place or after what the court is for: «суда по тяжким преступлениям Олег Лукин».
 */
function goesOn(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  head: number,
  at: number,
): boolean {
  const code = languageAt(scan, at)?.code;
  if (!isCapital(scan.tokens[at]) || at <= head + 1 || isDay(scan, at)) return false;
  if (code !== 'ru') return code !== 'de';
  return known.get(at - 1)?.known.type !== 'place' && !isAfter(scan, words, at - 1);
}

/**
 * „Bezirksgericht Motowilicha“, „das AG Tiergarten“, « le tribunal Meshchansky »: one capital word
 * right after the head, no first name of someone.
 */
function ownName(scan: Scan, words: CourtWords, head: number, at: number): boolean {
  const token = scan.tokens[at];
  const behind = at === head + 1 || scan.tokens[at - 1]?.text === ')';
  if (token?.shape !== 'capital' || !behind || isDay(scan, at)) return false;
  if (scan.vocabulary.isUsualGivenName(token.lower) || isCapital(scan.tokens[at + 1])) return false;
  const code = languageAt(scan, at)?.code;
  if (code === 'fr') return !languageAt(scan, at)?.persons.notNames.has(token.lower);
  const compound = words.suffixes.length > 0 && !words.heads.has(scan.tokens[head]?.lower ?? '');
  return code === 'de' && (compound || isShortForm(scan, words, head));
}

/** „vom AG Tiergarten“, „AG Tiergarten, Urteil“: a short name with the words of a court around it. */
function isShortForm(scan: Scan, words: CourtWords, head: number): boolean {
  if (!words.companyForms.has(scan.tokens[head]?.lower ?? '')) return false;
  if (words.leads.has(scan.tokens[head - 1]?.lower ?? '')) return true;
  return (
    scan.tokens[head + 2]?.text === ',' && words.rulings.has(scan.tokens[head + 3]?.lower ?? '')
  );
}

/** Whether a joint before `at` leads on: to another joint, a known word of courts or a name. */
function joinsCourt(scan: Scan, words: CourtWords, at: number): boolean {
  for (let next = at; next < at + 3; next += 1) {
    const token = scan.tokens[next];
    if (token === undefined) return false;
    if (words.after.has(token.lower)) return true;
    if (isCapital(token)) return !isDay(scan, next);
    if (apostrophed(scan, next) > next) return true;
    if (!words.joints.has(bare(token)) && token.text !== '.') return false;
  }
  return false;
}
