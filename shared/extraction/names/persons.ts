/**
 * Persons: runs of capital words with enough evidence; then every other place where the document
 * repeats a name so found, in full or in part, in capitals or inflected.
 */

import type { Token } from '#shared/language/analysed-text.ts';
import { nominativeName } from '#shared/names/nominative-name.ts';
import type { Span } from '#shared/text/span.ts';
import { formsOf } from './lexicon.ts';
import { isAlias } from './person-aliases.ts';
import { type Evidence, fullWords, weigh } from './person-evidence.ts';
import { personRuns, type Run } from './person-runs.ts';
import {
  Casing,
  casingAt,
  isCapital,
  isFree,
  languageAt,
  opensSentence,
  propose,
  type Scan,
  sameSentence,
  spanOf,
  Taken,
  take,
  writtenName,
} from './scan.ts';
import { isTitle } from './titles.ts';

const ENOUGH = 0.55;
const FEMININE = /(ова|ева|ёва|ина|ына)$/;
const FOR_EACH_REPEAT = 0.08;
const MOST_FOR_REPEATS = 0.2;

interface Weighed {
  readonly run: Run;
  readonly name: string;
  readonly evidence: Evidence;
}

const sum = (evidence: Evidence): number =>
  evidence.parts.reduce((total, part) => total + part.value, 0);

/** A name of the document: its words in small letters, and how it is best written. */
interface DocumentName {
  readonly words: readonly string[];
  readonly name: string;
  readonly score: number;
  /** Where the text tells it first. */
  readonly told: Span;
}

function bestByName(weighed: readonly Weighed[]): ReadonlyMap<string, number> {
  const best = new Map<string, { score: number; count: number }>();
  for (const { name, evidence } of weighed) {
    const key = name.toLowerCase();
    const before = best.get(key);
    const score = Math.max(before?.score ?? Number.NEGATIVE_INFINITY, sum(evidence));
    best.set(key, { score, count: (before?.count ?? 0) + 1 });
  }
  return new Map(
    [...best].map(([key, { score, count }]) => [
      key,
      score + Math.min(MOST_FOR_REPEATS, (count - 1) * FOR_EACH_REPEAT),
    ]),
  );
}

const isFullName = (scan: Scan, run: Run): boolean =>
  run.end - run.from > 1 && fullWords(scan, run) > 0;

/** JANBOLAT MAMAÏ → the spelling with small letters where the document has it. */
function displayName(name: string, spellings: ReadonlyMap<string, string>): string {
  return spellings.get(name.toLowerCase()) ?? name;
}

function spellingsOf(weighed: readonly Weighed[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const { name } of weighed) {
    const key = name.toLowerCase();
    const before = spellings.get(key);
    if (before === undefined || before === before.toUpperCase()) spellings.set(key, name);
  }
  return spellings;
}

/** Russian names are shown in the nominative where their words tell it. */
function nominativeSpellings(
  scan: Scan,
  spellings: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  // Only Russian names ask for it.
  let written: ReadonlySet<string> | undefined;
  const isWritten = (lower: string) => {
    written ??= new Set(scan.large.map((at) => scan.tokens[at]?.lower ?? ''));
    return written.has(lower);
  };
  const isGiven = (lower: string) => scan.vocabulary.isGivenName(lower);
  return new Map(
    [...spellings].map(([key, name]) => [key, nominativeName(name, isGiven, isWritten)]),
  );
}

/** What a name gains whose family name the document tells of someone by itself or with a cue. */
const OF_A_FAMILY = 0.36;

/** Relatives: a family name that is sure elsewhere makes another bearer of it likely. */
function withFamilies(scan: Scan, weighed: readonly Weighed[]): Weighed[] {
  const familyOf = ({ end }: Run) => formsOfWord(scan.tokens[end - 1]?.lower ?? '');
  const sure = new Map<string, string>();
  for (const { run, name, evidence } of weighed) {
    if (sum(evidence) < ENOUGH) continue;
    for (const form of familyOf(run)) if (!sure.has(form)) sure.set(form, name);
  }
  return weighed.map((one) => {
    if (one.run.end - one.run.from < 2 || sum(one.evidence) >= ENOUGH) return one;
    if (casingAt(scan, one.run.from) !== Casing.normal) return one;
    if (languageAt(scan, one.run.from)?.code === 'ru' && opensSentence(scan, one.run.from))
      return one;
    if (!familyOf(one.run).some((form) => (sure.get(form) ?? one.name) !== one.name)) return one;
    const parts = [...one.evidence.parts, { name: 'family', value: OF_A_FAMILY }];
    return { ...one, evidence: { ...one.evidence, parts } };
  });
}

/** What a name gains from standing in a list beside a person: least where nouns are written large. */
const LISTED: Readonly<Record<string, number>> = { en: 0.25, fr: 0.25, de: 0.36, ru: 0.12 };
const LIST_MARK = /^(,|;|and|et|und|и|&)$/;
const LONGEST_REMARK = 12;

/** Whether nothing but marks of a list, or a remark in brackets and a mark, parts two runs. */
function listedTogether(scan: Scan, left: Run, right: Run): boolean {
  if (right.from - left.end > LONGEST_REMARK || !sameSentence(scan, left.from, right.from))
    return false;
  let at = left.end;
  if (scan.tokens[at]?.text === '(') {
    while (at < right.from && scan.tokens[at]?.text !== ')') at += 1;
    at += 1;
  }
  const first = at;
  while (at < right.from && LIST_MARK.test(scan.tokens[at]?.lower ?? '')) at += 1;
  return at === right.from && at > first;
}

/** "Bruno Falk, Azita Norwell and Mina Doran": who is named among persons is one, from both sides. */
function withLists(scan: Scan, weighed: readonly Weighed[]): Weighed[] {
  const listed = [...weighed];
  const full = weighed.flatMap(({ run }, at) => (isFullName(scan, run) ? [at] : []));
  const compare = (at: number, beside: number): void => {
    const [one, other] = [listed[at], listed[beside]];
    if (one === undefined || other === undefined || sum(one.evidence) >= ENOUGH) return;
    const value = LISTED[languageAt(scan, one.run.from)?.code ?? ''] ?? 0;
    if (value === 0 || casingAt(scan, one.run.from) !== Casing.normal) return;
    if (sum(other.evidence) < ENOUGH) return;
    const [left, right] = at < beside ? [one.run, other.run] : [other.run, one.run];
    if (!listedTogether(scan, left, right)) return;
    const parts = [...one.evidence.parts, { name: 'listed', value }];
    listed[at] = { ...one, evidence: { ...one.evidence, parts } };
  };
  for (const [index, at] of full.entries()) compare(at, full[index - 1] ?? -1);
  const backwards = [...full].reverse();
  for (const [index, at] of backwards.entries()) compare(at, backwards[index - 1] ?? -1);
  return listed;
}

/** What a name gains that the text gives as another name of someone. */
const OF_SOMEONE = 0.6;

/** "Bruno Falk, known as Nerod": both names, and by its small letters for whom the other stands. */
function withAliases(
  scan: Scan,
  weighed: readonly Weighed[],
): { readonly weighed: Weighed[]; readonly aliases: ReadonlyMap<string, string> } {
  const aliases = new Map<string, string>();
  const named = weighed.map((one, at) => {
    const other = weighed[at - 1];
    if (other === undefined || sum(other.evidence) < ENOUGH) return one;
    if (!isAlias(scan, other.run, one.run)) return one;
    aliases.set(one.name.toLowerCase(), other.name);
    const parts = [...one.evidence.parts, { name: 'alias', value: OF_SOMEONE }];
    return { ...one, evidence: { ...one.evidence, parts } };
  });
  return { weighed: named, aliases };
}

/** The spellings, where an alias is shown as the name it stands for. */
function withOwners(
  spellings: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const owned = new Map(spellings);
  for (const [alias, name] of aliases) owned.set(alias, displayName(name, spellings));
  return owned;
}

export function findPersons(scan: Scan): void {
  const runs = personRuns(scan).map((run) => ({
    run,
    name: writtenName(scan, run.from, run.end),
    evidence: weigh(scan, run),
  }));
  const { weighed, aliases } = withAliases(scan, withLists(scan, withFamilies(scan, runs)));
  const best = bestByName(weighed);
  const spellings = withOwners(nominativeSpellings(scan, spellingsOf(weighed)), aliases);
  const accepted = weighed.filter(({ name }) => (best.get(name.toLowerCase()) ?? 0) >= ENOUGH);
  const names = documentNames(scan, accepted, best, spellings);
  const index = indexWords(names.filter((name) => name.words.length > 1));
  // Of two names that are written alike the first stands.
  const byName = new Map([...names].reverse().map((one) => [one.name, one]));
  const toldIn: Told[] = [];
  let told: DocumentName | null = null;
  let toldAt = 0;
  for (const { run, name, evidence } of accepted) {
    const before: DocumentName | null = isRecent(scan, toldAt, run.from) ? told : null;
    const full: DocumentName | null = isFullName(scan, run)
      ? null
      : fullNameOf(scan, index, run, before);
    const shown: string = full?.name ?? displayName(name, spellings);
    accept(scan, run, shown, best.get(name.toLowerCase()) ?? 0, evidence);
    const teller: DocumentName | undefined = full ?? byName.get(shown);
    if (teller !== undefined) toldIn.push({ at: run.from, name: teller });
    told = teller ?? told;
    toldAt = run.from;
  }
  if (names.length > 0) repeatNames(scan, names, toldIn);
}

/** The accepted names, each once. */
function documentNames(
  scan: Scan,
  accepted: readonly Weighed[],
  best: ReadonlyMap<string, number>,
  spellings: ReadonlyMap<string, string>,
): DocumentName[] {
  const names = new Map<string, DocumentName>();
  for (const { run, name } of accepted) {
    const key = name.toLowerCase();
    if (names.has(key)) continue;
    const words = scan.tokens
      .slice(run.from, run.end)
      .filter(isCapital)
      .map((token) => withoutArticle(token.lower));
    const score = isFullName(scan, run) ? (best.get(key) ?? 0) : 0.5;
    const told = spanOf(scan, run.from, run.end);
    names.set(key, { words, name: displayName(name, spellings), score, told });
  }
  return [...names.values()];
}

/** The full name that a family name alone stands for, when the document has one. */
function fullNameOf(
  scan: Scan,
  index: ReadonlyMap<string, readonly DocumentName[]>,
  run: Run,
  before: DocumentName | null,
): DocumentName | null {
  const token = scan.tokens[run.from];
  if (token === undefined) return null;
  const hits = namesWith(index, token, languageAt(scan, run.from)?.code ?? '');
  return chooseName(ofGender(scan, run.end, token, hits), before, 1);
}

/** Up to here the weights of evidence add up. */
const ADDED = 0.8;

/** Beyond, certainty nears one and never reaches it, so that each further cue still counts. */
const certainty = (weight: number): number =>
  weight <= ADDED ? weight : 1 - (1 - ADDED) ** 2 / (1 - 2 * ADDED + weight);

function accept(scan: Scan, run: Run, name: string, score: number, evidence: Evidence): void {
  const repeats = score - sum(evidence);
  const parts = [...evidence.parts];
  if (repeats > 0.001) parts.push({ name: 'repetition', value: Math.round(repeats * 100) / 100 });
  const rule = evidence.cues.length > 0 ? 'person.cue' : 'person.capitals';
  propose(scan, 'person', {
    ...run,
    name,
    score: certainty(score),
    rule,
    cues: evidence.cues,
    parts,
  });
  take(scan, run.from, run.end, Taken.person);
}

/** A word that more of a document's names have tells nobody: its first bearers stand for it. */
const MOST_BEARERS = 40;

/** Every word of the document's names, with the names it is in. */
function indexWords(names: readonly DocumentName[]): ReadonlyMap<string, readonly DocumentName[]> {
  const index = new Map<string, DocumentName[]>();
  for (const name of names) {
    for (const word of name.words) {
      for (const form of formsOfWord(word)) {
        const before = index.get(form);
        if (before === undefined) index.set(form, [name]);
        else if (before.length < MOST_BEARERS && before.at(-1) !== name) before.push(name);
      }
    }
  }
  return index;
}

/** Al-Hashimi, as al-Hashimi is written at the beginning of a sentence. */
const withoutArticle = (lower: string): string => lower.replace(/^(al|el)-(?=.)/, '');

const formsOfWord = (word: string): readonly string[] =>
  formsOf(
    { lower: word, script: /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'latin' } as Token,
    '',
  );

function namesWith(
  index: ReadonlyMap<string, readonly DocumentName[]>,
  token: Token,
  language: string,
): readonly DocumentName[] {
  const found: DocumentName[] = [];
  for (const form of formsOf(token, language)) {
    found.push(...(index.get(withoutArticle(form)) ?? []));
  }
  return found;
}

/** Common words that happen to be names are not taken where a sentence or heading gives the capital. */
function mayBeName(scan: Scan, at: number, token: Token): boolean {
  if (!isCapital(token) || token.text.length < 2) return false;
  if (scan.taken[at] !== Taken.free) return false;
  const small = scan.smallWords.has(token.lower);
  return !(small && (opensSentence(scan, at) || casingAt(scan, at) !== Casing.normal));
}

/** A name with the index of the token that it was told at. */
interface Told {
  readonly at: number;
  readonly name: DocumentName;
}

/** `toldIn` has the names that were accepted by themselves, in text order. */
function repeatNames(scan: Scan, names: readonly DocumentName[], toldIn: readonly Told[]): void {
  const index = indexWords(names);
  let told: Told | null = null;
  let accepted = 0;
  let next = 0;
  for (const at of scan.large) {
    const token = scan.tokens[at];
    for (; (toldIn[accepted]?.at ?? Infinity) <= at; accepted += 1) told = toldIn[accepted] ?? null;
    if (at < next || token === undefined || !mayBeName(scan, at, token)) continue;
    const language = languageAt(scan, at);
    const hits = namesWith(index, token, language?.code ?? '');
    if (hits.length === 0 || language?.persons.notNames.has(token.lower)) continue;
    let end = at + 1;
    while (end < at + 4 && continues(scan, index, hits, at, end)) end += 1;
    const fitting = end - at === 1 ? ofGender(scan, end, token, hits) : hits;
    const before = told !== null && isRecent(scan, told.at, at) ? told.name : null;
    const name = chooseName(fitting, before, end - at);
    if (name === null || !worthRepeating(scan, at, end, name)) continue;
    const from = articleBefore(scan, at) ? at - 2 : at;
    const score = end - at > 1 ? 0.88 : Math.min(0.85, name.score);
    propose(scan, 'person', {
      from,
      end,
      name: name.name,
      score,
      rule: 'person.repeated',
      cues: [name.told],
    });
    take(scan, from, end, Taken.person);
    told = { at, name };
    next = end;
  }
}

function continues(
  scan: Scan,
  index: ReadonlyMap<string, readonly DocumentName[]>,
  hits: readonly DocumentName[],
  from: number,
  at: number,
): boolean {
  const token = scan.tokens[at];
  if (!isCapital(token) || scan.taken[at] !== Taken.free || !sameSentence(scan, from, at))
    return false;
  return namesWith(index, token, languageAt(scan, at)?.code ?? '').some((name) =>
    hits.includes(name),
  );
}

/** A family name alone speaks of whom this sentence or the one before it named, else of the first. */
const isRecent = (scan: Scan, told: number, at: number): boolean =>
  (scan.tokens[at]?.sentence ?? 0) - (scan.tokens[told]?.sentence ?? 0) <= 1;

/** The one told just before; else the fullest of the names a word may stand for, the first told. */
function chooseName(
  hits: readonly DocumentName[],
  before: DocumentName | null,
  length: number,
): DocumentName | null {
  if (before !== null && hits.includes(before) && before.words.length >= length) return before;
  return [...hits].sort((a, b) => b.words.length - a.words.length)[0] ?? null;
}

/**
 * «Горина» is she, or he in the genitive: where the document has both, she acts («Горина заявила»),
 * he is acted upon («Горина задержали»).
 */
function ofGender(
  scan: Scan,
  end: number,
  token: Token,
  hits: readonly DocumentName[],
): readonly DocumentName[] {
  if (token.script !== 'cyrillic' || !FEMININE.test(token.lower)) return hits;
  const hers = hits.filter(({ name }) => FEMININE.test(name));
  const his = hits.filter(({ name }) => !FEMININE.test(name));
  if (hers.length === 0 || his.length === 0) return hits;
  return /(ла|лась)$/.test(scan.tokens[end]?.lower ?? '') ? hers : his;
}

/** Whether another word of a name may follow: „Zhais Ehefrau“ has none. */
function hasNeighbour(scan: Scan, at: number, end: number): boolean {
  const [names, next] = [languageAt(scan, at), scan.tokens[end]];
  if (!isCapital(next) || !sameSentence(scan, at, end) || scan.taken[end] !== Taken.free)
    return false;
  return names === undefined || !isTitle(names, next.lower);
}

/** Whether the Arabic article stands before the word, joined to it by a hyphen. */
const articleBefore = (scan: Scan, at: number): boolean =>
  scan.tokens[at - 1]?.text === '-' &&
  /^(al|el)$/.test(scan.tokens[at - 2]?.lower ?? '') &&
  isFree(scan, at - 2, at);

/** A given name alone, or a name found only once by itself, needs more than its capital. */
function worthRepeating(scan: Scan, at: number, end: number, name: DocumentName): boolean {
  const token = scan.tokens[at];
  if (end - at > 1 || token === undefined) return true;
  const written = formsOf(token, languageAt(scan, at)?.code ?? '').map(withoutArticle);
  const isFamilyName = formsOfWord(name.words.at(-1) ?? '').some((form) => written.includes(form));
  return isFamilyName || !hasNeighbour(scan, at, end);
}
