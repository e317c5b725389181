/** Runs of capital words that may be a person's name, cut at titles and other words that are none. */

import { glued, type Token } from '#shared/language/analysed-text.ts';
import { nominatives } from '#shared/names/case-endings.ts';
import { isPatronymic } from '#shared/names/compare-names.ts';
import { endsAsOwningFamily, endsAsRussianFamily } from './family-name-endings.ts';
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
const LINES_VIEW = 600;
/** Letters differ in width: lines of one column differ by so much in length. */
const EVEN = 0.8;
const HYPHEN = /^[-‐‑]$/;
/** "Moscow-based", "state-led": no part of a name, unlike Jong-un. */
const AFTER_HYPHEN =
  /^(born|led|run|made|era|type|like|held|owned|wide|long|old|style|free|day|year)$/;

/** Елизавета II, John Paul II. */
const ORDINAL = /^(II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,2})$/;
/** "Bruno Falk Jr.", "Bruno Falk, Sr.": what tells a son from his father. */
const SUFFIX = /^(Jr|Sr)$/;
/** «папа Римский», «патриарх Московский» without their names. */
const PRELATE = /^(папа|папы|папе|папу|папой|патриарх(а|у|ом|е)?)$/;
const SEE = /^(римск|московск)/;
const JUNIOR = /^(младш|старш)(ий|его|ему|им|ем)$/;

/** The Arabic article in its many spellings: ash-Sharif, уль-Малук. */
function isArticle(scan: Scan, at: number): boolean {
  const [article, hyphen, name] = [0, 1, 2].map((step) => scan.tokens[at + step]);
  if (article === undefined || article.text.length > 3 || scan.taken[at + 2] !== Taken.free)
    return false;
  return (
    HYPHEN.test(hyphen?.text ?? '') &&
    glued(article, hyphen) &&
    glued(hyphen, name) &&
    isCapital(name)
  );
}

/** The index after "Jr." or ", Sr." at `at`, with its stop; else -1. */
function afterSuffix(scan: Scan, at: number): number {
  const word = scan.tokens[at]?.text === ',' ? at + 1 : at;
  if (!SUFFIX.test(scan.tokens[word]?.text ?? '')) return -1;
  return scan.tokens[word + 1]?.text === '.' ? word + 2 : word + 1;
}

const isInitial = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.shape === 'single' && scan.tokens[at + 1]?.text === '.';

function lineBreaksName(scan: Scan, left: Token, right: Token): boolean {
  const between = scan.text.text.slice(left.end, right.start);
  const breakAt = between.indexOf('\n');
  if (breakAt < 0) return false;
  if (/ {2}\r?\n|\n\s*\n/.test(between)) return true;
  const { text } = scan.text;
  const lineStart = text.lastIndexOf('\n', left.start) + 1;
  const nextWord = right.end - right.start;
  if (left.end - lineStart >= SHORT_LINE) return wouldFit(text, lineStart, left.end, nextWord);
  return !isWrapped(text, lineStart, left.end, nextWord);
}

/** A line that the next word would have fitted on, as the lines around show, ends by choice. */
function wouldFit(text: string, lineStart: number, lineEnd: number, nextWord: number): boolean {
  const around = text.slice(Math.max(0, lineStart - LINES_VIEW), lineEnd + LINES_VIEW).split('\n');
  const longest = Math.max(...around.slice(1, -1).map((line) => line.trimEnd().length));
  return lineEnd - lineStart + 1 + nextWord <= longest * EVEN;
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
  if (afterSuffix(scan, at) > at) return afterSuffix(scan, at);
  if (ORDINAL.test(token.text) && before.shape === 'capital') return at + 1;
  if (isCapital(token) || token.shape === 'single') return at + 1;
  if (HYPHEN.test(token.text) && glued(before, token) && glued(token, scan.tokens[at + 1])) {
    const after = scan.tokens[at + 1];
    const short =
      after?.shape === 'lower' && after.text.length <= 5 && !AFTER_HYPHEN.test(after.lower);
    return isCapital(after) || short || JUNIOR.test(after?.lower ?? '') ? at + 2 : -1;
  }
  // "Gebre- Medhin": a space came in behind the hyphen.
  if (HYPHEN.test(token.text) && glued(before, token) && isCapital(scan.tokens[at + 1])) {
    return scan.text.text.slice(token.end, scan.tokens[at + 1]?.start) === ' ' ? at + 2 : -1;
  }
  if (token.shape !== 'lower' && token.shape !== 'clitic') return -1;
  if (isArticle(scan, at)) return at + 3;
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

/** "al-Hashimi", «аль-Хашими» by themselves. */
const opensWithArticle = ({ tokens }: Scan, at: number): boolean =>
  isCapital(tokens[at + 2]) &&
  HYPHEN.test(tokens[at + 1]?.text ?? '') &&
  /^(al|аль|эль|el)$/.test(tokens[at]?.lower ?? '');

/** The run that begins at `at`, if a name may begin there. */
function runAt(scan: Scan, names: LanguageNames, at: number): Run | null {
  const token = scan.tokens[at];
  if (token === undefined || scan.taken[at] !== Taken.free) return null;
  let end = at;
  if (isInitial(scan, at)) end = at + 2;
  else if (isCapital(token)) end = at + 1;
  else if (opensWithArticle(scan, at)) end = at + 3;
  else return null;
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

/** Last parts of names such as Nguyen Thi An that are English words too. */
const SHORT_NAME = /^(an|do|so|no|my|as|by|all|you)$/;

/** « l'avocat Le Van Doan »: a family name that is an article, written large inside a sentence. */
const isVietnameseLe = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.text === 'Le' &&
  !opensSentence(scan, at) &&
  [1, 2].every((step) => scan.taken[at + step] === Taken.free) &&
  [1, 2].every((step) => SHORT_PART.test(scan.tokens[at + step]?.text ?? ''));

/** A part of a Vietnamese name: one syllable. */
const SHORT_PART = /^\p{Lu}\p{Ll}{0,5}$/u;

/** Words with the letters of foreign given names: Sam, Sami. «Сам Жуматаев вину не признал» */
const NO_GIVEN_NAME = /^(сам|сами|семь|ещё|еще)$/;

/** «Ислам Каримов»: a word that is a given name too, before a family name. */
function namesPerson(scan: Scan, at: number): boolean {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  return (
    token?.script === 'cyrillic' &&
    isCapital(next) &&
    endsAsRussianFamily(next.lower) &&
    scan.vocabulary.isGivenName(token.lower) &&
    !NO_GIVEN_NAME.test(token.lower)
  );
}

/** Titles that are family names too, behind a word that only a name has: "Sarwan Imam". */
const ALSO_NAME = /^(imam|king|pope|bishop|prince|judge|major|abbot|emir|shah)$/;

const isFamilyName = (scan: Scan, names: LanguageNames, at: number): boolean => {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  if (token?.shape !== 'capital' || before?.shape !== 'capital' || !ALSO_NAME.test(token.lower))
    return false;
  const { common, notNames, demonyms } = names.persons;
  const word = common.has(before.lower) || notNames.has(before.lower) || demonyms.has(before.lower);
  const open = isTitle(names, before.lower) || opensSentence(scan, at - 1);
  return !word && !open && sameSentence(scan, at - 1, at) && !isCapital(scan.tokens[at + 1]);
};

/** «… Орлова Вооружённые силы»: a Russian adjective in the plural before what it tells of. */
const isPluralAdjective = (scan: Scan, names: LanguageNames, at: number): boolean =>
  names.code === 'ru' &&
  scan.tokens[at]?.shape === 'capital' &&
  /(ые|ие)$/.test(scan.tokens[at]?.lower ?? '') &&
  scan.tokens[at + 1]?.shape === 'lower';

/** Words that end or cut a run: titles, function words, nations, months. */
function cuts(scan: Scan, names: LanguageNames, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  const { persons, calendar } = names;
  if (token.shape === 'single') {
    return (
      persons.titles.has(token.lower) || (persons.notNames.has(token.lower) && !isInitial(scan, at))
    );
  }
  if (ORDINAL.test(token.text)) return false;
  if (SEE.test(token.lower) && PRELATE.test(scan.tokens[at - 1]?.lower ?? '')) return true;
  // "Hélène De Waele": a particle may be written large inside a name.
  const within = isCapital(scan.tokens[at - 1]) && isCapital(scan.tokens[at + 1]);
  if (isVietnameseLe(scan, at)) return false;
  if (within && token.shape === 'capital' && persons.particles.has(token.lower)) return false;
  // « Paul de Girard »
  const ofFamily = within && token.lower === 'de';
  if (ofFamily && scan.vocabulary.isGivenForm(scan.tokens[at - 1]?.lower ?? '')) return false;
  if (
    SHORT_NAME.test(token.lower) &&
    isCapital(scan.tokens[at - 2]) &&
    isCapital(scan.tokens[at - 1]) &&
    !isCapital(scan.tokens[at + 1])
  )
    return false;
  if (namesPerson(scan, at) || isFamilyName(scan, names, at)) return false;
  if (isPluralAdjective(scan, names, at)) return true;
  if (persons.notNames.has(token.lower) || persons.demonyms.has(token.lower)) return true;
  // Mar, Mon, May between two other names are names too, and Jan before one.
  if (calendar.has(token.lower)) {
    const begins = scan.vocabulary.isUsualGivenName(token.lower) && isCapital(scan.tokens[at + 1]);
    return !((within || begins) && token.text.length <= 3);
  }
  if (isTitle(names, token.lower) || isAbbreviation(scan, at)) return true;
  const common = opensSentence(scan, at) && scan.smallWords.has(token.lower);
  const given = (lower: string) => scan.vocabulary.isGivenForm(lower);
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

/** Whether the word at `at` keeps its full stop as a part of a name. */
const hasStop = (scan: Scan, at: number): boolean =>
  isInitial(scan, at) || SUFFIX.test(scan.tokens[at]?.text ?? '');

/** The pieces of a run between words that cut it, without particles at their ends. */
function pieces(scan: Scan, names: LanguageNames, run: Run): Run[] {
  const found: Run[] = [];
  let from = run.from;
  const close = (end: number) => {
    let last = end;
    while (last > from && !isNameWord(scan, last - 1) && !hasStop(scan, last - 2)) last -= 1;
    while (from < last && !isNameWord(scan, from) && scan.tokens[from]?.lower !== 'al') from += 1;
    if (last > from) found.push({ from, end: last });
  };
  for (let at = run.from; at < run.end; at += 1) {
    if (!cuts(scan, names, at)) continue;
    close(at);
    from = at + 1;
  }
  close(run.end);
  const wordy = names.code === 'ru' || names.code === 'de';
  const named = wordy ? found.map((piece) => fromGivenName(scan, piece)) : found;
  return names.code === 'ru' ? named.flatMap((piece) => oneByOne(scan, piece)) : named;
}

/**
 * «против Ивана Белова Сергея Лукина»: a given name behind a family name begins another person, and
 * so does one that stands in another case: «дочь Омара Фарида Лейла», «супруга Яровского Анна».
 */
function oneByOne(scan: Scan, piece: Run): Run[] {
  const { from, end } = piece;
  const lowerAt = (at: number) => scan.tokens[at]?.lower ?? '';
  const isGiven = (at: number) => scan.vocabulary.isGivenForm(lowerAt(at));
  for (let at = from + 1; at < end; at += 1) {
    const family = lowerAt(at - 1);
    if (!isGiven(at) || isGiven(at - 1)) continue;
    const next = at - from > 1 && isGiven(from) && endsAsRussianFamily(family);
    const told = at - from > 1 ? isOwned(scan, lowerAt(from)) : endsAsOwningFamily(family);
    if (!next && !(told && isActing(scan, lowerAt(at)))) continue;
    return [{ from, end: at }, ...oneByOne(scan, { from: at, end })];
  }
  return [piece];
}

/** A given name in another case than that in which its bearer acts, and in no other reading. */
const isOwned = ({ vocabulary }: Scan, lower: string): boolean =>
  !vocabulary.isGivenName(lower) && vocabulary.isGivenForm(lower);

/** A given name as its bearer has it who acts: «Людмила», but not «Александра», which is also his. */
const isActing = ({ vocabulary }: Scan, lower: string): boolean =>
  vocabulary.isGivenName(lower) &&
  !nominatives(lower).some((form) => form !== lower && vocabulary.isGivenName(form));

/** «Осуждение Алексея»: a word that opens a sentence and is no name that we know. */
const isOtherWord = (scan: Scan, at: number): boolean => {
  const lower = scan.tokens[at]?.lower ?? '';
  return (
    opensSentence(scan, at) &&
    !scan.vocabulary.isGivenForm(lower) &&
    /(ие|ия|ость|ство|ка|ла|ли|ен|ет)$/.test(lower)
  );
};

/**
 * «адвокат Петровой Иван Орлов», «Умер Иван Орлов»: what stands before a given name that its family
 * name follows is another word. «Орлов Иван Петрович» has its family name first.
 */
function fromGivenName(scan: Scan, run: Run): Run {
  const lowerAt = (at: number) => scan.tokens[at]?.lower ?? '';
  const isGiven = (at: number) => scan.vocabulary.isGivenForm(lowerAt(at));
  const last = run.end - 1;
  if (run.end - run.from === 2 && isGiven(last) && isOtherWord(scan, run.from)) {
    return scan.vocabulary.isGivenName(lowerAt(last)) ? run : { from: last, end: run.end };
  }
  // «Допросили Щукину Марию»
  const opens = isOtherWord(scan, run.from) && [1, 2].some((step) => isGiven(run.from + step));
  if (run.end - run.from > 2 && opens) return fromGivenName(scan, { ...run, from: run.from + 1 });
  for (let at = run.from; at < last; at += 1) {
    if (!isCapital(scan.tokens[at])) return run;
    if (!isGiven(at)) continue;
    const patronymic = nominatives(lowerAt(at + 1)).some(isPatronymic);
    const first = patronymic && at + 2 >= run.end ? Math.max(run.from, at - 1) : at;
    return { from: first, end: run.end };
  }
  return run;
}

/** Capital words and the small second half of Jong-un end a name; particles and stops do not. */
function isNameWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (isCapital(token) || token?.shape === 'single') return true;
  return token?.shape === 'lower' && HYPHEN.test(scan.tokens[at - 1]?.text ?? '');
}

/** „Ali R. Verbrechen vorwerfen“: who is kept to an initial elsewhere is so here. */
function cutAtInitials(scan: Scan, runs: readonly Run[]): Run[] {
  const kept = ({ from, end }: Run) => end - from === 3 && isInitial(scan, from + 1);
  const key = ({ from }: Run) => `${scan.tokens[from]?.text} ${scan.tokens[from + 1]?.text}`;
  const short = new Set(runs.filter(kept).map(key));
  if (short.size === 0) return [...runs];
  return runs.map((run) =>
    run.end - run.from > 3 && isInitial(scan, run.from + 1) && short.has(key(run))
      ? { from: run.from, end: run.from + 3 }
      : run,
  );
}

export function personRuns(scan: Scan): Run[] {
  const found: Run[] = [];
  let next = 0;
  for (const at of scan.large) {
    if (at < next) continue;
    const names = languageAt(scan, at);
    if (names === undefined) continue;
    const article = at - 2 >= next && opensWithArticle(scan, at - 2);
    const run = (article ? runAt(scan, names, at - 2) : null) ?? runAt(scan, names, at);
    if (run === null) continue;
    found.push(...pieces(scan, names, run));
    next = run.end;
  }
  return cutAtInitials(scan, found);
}
