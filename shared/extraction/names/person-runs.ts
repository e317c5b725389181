/** Runs of capital words that may be a person's name, cut at titles and other words that are none. */

import { glued, type Token } from '#shared/language/analysed-text.ts';
import { isCapital, languageAt, opensSentence, type Scan, sameSentence, Taken } from './scan.ts';
import { isTitle } from './titles.ts';
import type { LanguageNames } from './vocabulary.ts';

export interface Run {
  readonly from: number;
  readonly end: number;
}

const LONGEST_RUN = 8;
/** A line this short ends by choice (an address, a signature): names do not run on over it. */
const SHORT_LINE = 48;
/** A column has at least so many characters; so much text shows how wide it is. */
const NARROWEST = 24;
const COLUMN_VIEW = 240;
const HYPHEN = /^[-‐‑]$/;
/** "Moscow-based", "state-led": no part of a name, unlike Jong-un. */
const AFTER_HYPHEN =
  /^(born|led|run|made|era|type|like|held|owned|wide|long|old|style|free|day|year)$/;

const isInitial = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.shape === 'single' && scan.tokens[at + 1]?.text === '.';

function lineBreaksName(scan: Scan, left: Token, right: Token): boolean {
  const between = scan.text.text.slice(left.end, right.start);
  const breakAt = between.indexOf('\n');
  if (breakAt < 0) return false;
  if (/ {2}\r?\n|\n\s*\n/.test(between)) return true;
  const { text } = scan.text;
  const lineStart = text.lastIndexOf('\n', left.start) + 1;
  const length = left.end - lineStart;
  return length < SHORT_LINE && !isWrapped(text, lineStart, left.end, right.end - right.start);
}

/** A narrow column: the next word would not have fitted on the line, as the lines around show. */
function isWrapped(text: string, lineStart: number, lineEnd: number, nextWord: number): boolean {
  const around = text.slice(Math.max(0, lineStart - COLUMN_VIEW), lineEnd + COLUMN_VIEW);
  const widths = around
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trimEnd().length)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  const even = widths.filter((width) => Math.abs(width - usual) < usual * 0.25).length;
  const full = lineEnd - lineStart + 1 + nextWord > usual;
  return usual >= NARROWEST && even >= 4 && even > widths.length / 2 && full;
}

/** The index after the next part of the name at `at`, or -1 when the name ends before it. */
function nextPart(scan: Scan, names: LanguageNames, at: number, from: number): number {
  const token = scan.tokens[at];
  const before = scan.tokens[at - 1];
  if (token === undefined || before === undefined || !sameSentence(scan, from, at)) return -1;
  if (scan.taken[at] !== Taken.free || lineBreaksName(scan, before, token)) return -1;
  if (isInitial(scan, at)) return at + 2;
  if (isCapital(token) || token.shape === 'single') return at + 1;
  if (HYPHEN.test(token.text) && glued(before, token) && glued(token, scan.tokens[at + 1])) {
    const after = scan.tokens[at + 1];
    const short =
      after?.shape === 'lower' && after.text.length <= 5 && !AFTER_HYPHEN.test(after.lower);
    return isCapital(after) || short ? at + 2 : -1;
  }
  if (token.shape !== 'lower' && token.shape !== 'clitic') return -1;
  if (!names.persons.particles.has(token.lower)) return -1;
  let next = at + 1;
  if (HYPHEN.test(scan.tokens[next]?.text ?? '')) next += 1;
  else if (names.persons.particles.has(scan.tokens[next]?.lower ?? '')) next += 1;
  return isCapital(scan.tokens[next]) &&
    sameSentence(scan, from, next) &&
    scan.taken[next] === Taken.free
    ? next + 1
    : -1;
}

/** The run that begins at `at`, if a name may begin there. */
function runAt(scan: Scan, names: LanguageNames, at: number): Run | null {
  const token = scan.tokens[at];
  if (token === undefined || scan.taken[at] !== Taken.free) return null;
  let end = at;
  if (isInitial(scan, at)) end = at + 2;
  else if (isCapital(token)) end = at + 1;
  else if (
    /^al$|^аль$|^эль$|^el$/.test(token.lower) &&
    HYPHEN.test(scan.tokens[at + 1]?.text ?? '')
  ) {
    if (!isCapital(scan.tokens[at + 2])) return null;
    end = at + 3;
  } else return null;
  while (end - at < LONGEST_RUN) {
    const next = nextPart(scan, names, end, at);
    if (next < 0) break;
    end = next;
  }
  return { from: at, end };
}

/** ЦАО, FTS: an abbreviation beside a word that is not all capitals. */
function isAbbreviation(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.shape !== 'upper' || token.text.length > 5) return false;
  return scan.tokens[at + 1]?.shape === 'capital' || scan.tokens[at - 1]?.shape === 'capital';
}

/** Words that end or cut a run: titles, function words, nations, months. */
function cuts(scan: Scan, names: LanguageNames, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  const { persons, calendar } = names;
  if (token.shape === 'single') return persons.titles.has(token.lower);
  if (persons.notNames.has(token.lower) || persons.demonyms.has(token.lower)) return true;
  if (calendar.has(token.lower)) return true;
  if (persons.titles.has(token.lower) || isAbbreviation(scan, at)) return true;
  if (names.code === 'de' && isTitle(names, token.lower)) return true;
  const common = opensSentence(scan, at) && scan.smallWords.has(token.lower);
  const given = (lower: string) => scan.vocabulary.isGivenName(lower);
  if (names.code !== 'de' || token.text.includes('-')) return common;
  const noun = germanNoun(names, token.lower) && !given(token.lower);
  return common || (noun && !given(scan.tokens[at - 1]?.lower ?? ''));
}

function germanNoun(names: LanguageNames, lower: string): boolean {
  for (let length = 2; length <= 7 && length < lower.length - 2; length += 1) {
    if (names.persons.nounEndings.has(lower.slice(-length))) return true;
  }
  return false;
}

/** The pieces of a run between words that cut it, without particles at their ends. */
function pieces(scan: Scan, names: LanguageNames, run: Run): Run[] {
  const found: Run[] = [];
  let from = run.from;
  const close = (end: number) => {
    let last = end;
    while (last > from && !isNameWord(scan, last - 1)) last -= 1;
    while (from < last && !isNameWord(scan, from) && scan.tokens[from]?.lower !== 'al') from += 1;
    if (last > from) found.push({ from, end: last });
  };
  for (let at = run.from; at < run.end; at += 1) {
    if (!cuts(scan, names, at)) continue;
    close(at);
    from = at + 1;
  }
  close(run.end);
  return found;
}

/** Capital words and the small second half of Jong-un end a name; particles and stops do not. */
function isNameWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (isCapital(token) || token?.shape === 'single') return true;
  return token?.shape === 'lower' && HYPHEN.test(scan.tokens[at - 1]?.text ?? '');
}

export function personRuns(scan: Scan): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const names = languageAt(scan, at);
    if (names === undefined) continue;
    const run = runAt(scan, names, at);
    if (run === null) continue;
    found.push(...pieces(scan, names, run));
    at = run.end - 1;
  }
  return found;
}
