/** Courts: a head word with a level, a name, a number or a place. */

import type { ExtractionResources } from '../resources.ts';
import { growRight } from './courts/court-end.ts';
import { LEVEL_AND_HEAD, seatOf } from './courts/court-seat.ts';
import { frontBefore, growLeft, ordinalBefore } from './courts/court-start.ts';
import type { CourtRun } from './courts/court-tokens.ts';
import { type CourtWords, courtWords } from './courts/court-words.ts';
import type { KnownAt } from './known-names.ts';
import {
  Casing,
  forEachOf,
  isCapital,
  languageAt,
  nextLead,
  propose,
  type Scan,
  sameSentence,
  Taken,
  take,
  writtenName,
} from './scan.ts';

/** „das AG Tiergarten“, unlike „die Lampen AG“: whether a short name that companies bear is a court's. */
function isCourtForm(scan: Scan, words: CourtWords, at: number): boolean {
  if (!words.companyForms.has(scan.tokens[at]?.lower ?? '')) return true;
  const before = scan.tokens[at - 1];
  if (!isCapital(before) || !sameSentence(scan, at - 1, at)) return true;
  return words.leads.has(before.lower);
}

/**
 * A chamber that is no court of its own: told by its number alone (« la 9e chambre »), or right behind
 * its court (« la Cour de cassation, chambre criminelle »).
 */
function isOfACourt(scan: Scan, words: CourtWords, { from, head, end }: CourtRun) {
  if (!words.chambers.has(scan.tokens[head]?.lower ?? '')) return false;
  const behind = /^[,(–-]$/.test(scan.tokens[from - 1]?.text ?? '');
  return end === head + 1 || (behind && scan.taken[from - 2] === Taken.court);
}

/** «Начался суд в Омске | над студентом»: a trial, told by the word of its court. */
const isTrial = (scan: Scan, words: CourtWords, { from, head, end }: CourtRun): boolean =>
  from === head && words.trials.has(scan.tokens[end]?.lower ?? '');

function countryIn(known: ReadonlyMap<number, KnownAt>, from: number, end: number): string | null {
  for (let at = from; at < end; at += 1) {
    const country = known.get(at)?.known.country;
    if (country !== undefined && country !== null) return country;
  }
  return null;
}

/** A place right beside the court tells its country: « …, à Almaty », "in Ankara". */
const WORDS_TO_A_PLACE = 3;

/**
 * What a court weighs: most with a known place or by a name of its own, less by its level alone or by
 * a capital word that nothing explains, least without a capital.
 */
function weightOf(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  { from, head, end }: CourtRun,
): number {
  const title = scan.casing[scan.tokens[head]?.sentence ?? 0] === Casing.title;
  const own =
    words.own.has(scan.tokens[head]?.lower ?? '') ||
    (end - from === 1 && words.suffixes.length > 0);
  let named = own;
  let placed = own;
  for (let at = from; at < end; at += 1) {
    if (at !== head && isCapital(scan.tokens[at])) named = true;
    if (known.get(at)?.known.type === 'place') placed = true;
  }
  const full = end - from > LEVEL_AND_HEAD;
  if (!named) return 0.65;
  return (placed || full) && !title ? 0.9 : 0.8;
}

export function findCourts(
  scan: Scan,
  known: ReadonlyMap<number, KnownAt>,
  resources: ExtractionResources,
): void {
  const byLanguage = courtWords(resources);
  const shortNames = new Map<string, { name: string; country: string | null }>();
  const nextHead = (from: number) =>
    nextLead(scan, from, (sentence) =>
      scan.casing[sentence] === Casing.upper
        ? undefined
        : byLanguage.get(scan.languages[sentence]?.code ?? '')?.isHead,
    );
  for (let at = nextHead(0); at < scan.tokens.length; at = nextHead(at + 1)) {
    const token = scan.tokens[at];
    const code = languageAt(scan, at)?.code ?? '';
    const words = byLanguage.get(code);
    if (token === undefined || words === undefined || !isCourtForm(scan, words, at)) continue;
    const from =
      code === 'fr' ? ordinalBefore(scan, frontBefore(scan, words, at)) : growLeft(scan, words, at);
    const grown = growRight(scan, words, known, at);
    const end = seatOf(scan, words, known, { from, head: at, end: grown });
    const compound = words.suffixes.length > 0 && !words.heads.has(token.lower);
    const own = words.own.has(token.lower) && isCapital(token);
    const alone = compound && !words.roles.has(token.lower);
    if (end - from === 1 && !alone && !own) continue;
    const run = { from, head: at, end };
    if (isOfACourt(scan, words, run) || isTrial(scan, words, run)) continue;
    if (words.roles.has(writtenName(scan, from, end))) continue;
    const name = courtName(words, writtenName(scan, from, end));
    const country = countryIn(known, from, Math.min(scan.tokens.length, end + WORDS_TO_A_PLACE));
    const short = scan.tokens[end + 1];
    const introduced = scan.tokens[end]?.text === '(' && scan.tokens[end + 2]?.text === ')';
    if (introduced && short?.shape === 'upper') shortNames.set(short.text, { name, country });
    propose(scan, 'court', {
      from,
      end,
      name,
      country,
      score: weightOf(scan, words, known, run),
      rule: 'court.head-word',
      cues: [{ start: token.start, end: token.end }],
    });
    take(scan, from, end, Taken.court);
    at = end - 1;
  }
  findShortNames(scan, shortNames);
}

/** "Special Criminal Court (SCC) … the SCC". */
function findShortNames(
  scan: Scan,
  shortNames: ReadonlyMap<string, { readonly name: string; readonly country: string | null }>,
): void {
  forEachOf(scan, shortNames, (court, at) => {
    if (scan.taken[at] !== Taken.free) return;
    const rule = 'court.introduced-alias';
    propose(scan, 'court', { from: at, end: at + 1, ...court, score: 0.9, rule });
    take(scan, at, at + 1, Taken.court);
  });
}

/** „OLG Koblenz“ is shown and grouped as „Oberlandesgericht Koblenz“, ЕСПЧ by its full name. */
function courtName({ fullNames }: CourtWords, name: string): string {
  const [first = '', ...rest] = name.replace(/ \(\p{Lu}+\)/u, '').split(' ');
  return [fullNames.get(first.toLowerCase()) ?? first, ...rest].join(' ');
}
