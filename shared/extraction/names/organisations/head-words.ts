/** Bodies by a head word: "Embassy of …", « Ligue des … », «Следственный комитет». */

import type { Token } from '#shared/language/analysed-text.ts';
import { tailOfHyphens } from '../leads.ts';
import { formsOf, phraseAt } from '../lexicon.ts';
import { isNamePart } from '../name-part.ts';
import {
  bare,
  Casing,
  casingAt,
  isCapital,
  isWord,
  opensSentence,
  type Scan,
  sameSentence,
  Taken,
} from '../scan.ts';
import type { LanguageNames } from '../vocabulary.ts';
import { type Found, LONGEST_NAME } from './found.ts';
import { growRight } from './grow-right.ts';
import { CLOSING, OPENING } from './quotation-marks.ts';
import { isGenitivePair } from './russian-government.ts';

/** Adjectives and nouns that stand before a head in many names. */
const USUAL =
  /^(national|central|international|supreme|general|human|rights|security|justice|foreign|federal|interior|state|public|new|democratic|people's|civil|political|economic|social|cultural)$/;

/** Where the capitals begin that stand before a head. */
export function leftOfHead(scan: Scan, names: LanguageNames, at: number): number {
  let from = at;
  while (from > Math.max(0, at - LONGEST_NAME) && sameSentence(scan, from - 1, at)) {
    const before = scan.tokens[from - 1];
    const head =
      before !== undefined && isCapital(before) && names.organisations.heads.has(before.lower);
    const usual = before !== undefined && isCapital(before) && USUAL.test(before.lower);
    const apostrophe = /^['’]$/.test(before?.text ?? '') && isCapital(scan.tokens[from - 2]);
    const joined = joinsCommon(scan, names, from) || joinsPartners(scan, names, from);
    if (!joined && !head && !usual && !apostrophe && !isNamePart(scan, names, from - 1)) break;
    from -= joined ? 2 : 1;
  }
  return from;
}

/** "Civil and Political Rights Association": "and" between two words that names of bodies are made of. */
function joinsCommon(scan: Scan, names: LanguageNames, from: number): boolean {
  if (scan.tokens[from - 1]?.lower !== 'and') return false;
  return [from - 2, from].every((at) => {
    const token = scan.tokens[at];
    if (!isCapital(token) || scan.taken[at] !== Taken.free || !sameSentence(scan, at, from))
      return false;
    return names.persons.common.has(token.lower) || USUAL.test(token.lower);
  });
}

/** "Falk & Doran Advocates" */
const joinsPartners = (scan: Scan, names: LanguageNames, from: number): boolean =>
  scan.tokens[from - 1]?.text === '&' &&
  isNamePart(scan, names, from - 2) &&
  sameSentence(scan, from - 2, from);

/** "Egyptian Embassy", "Tokyo University": a nation or a place right before the rest of the name. */
export function withNation(scan: Scan, names: LanguageNames, from: number): number {
  const before = scan.tokens[from - 1];
  if (before === undefined || !sameSentence(scan, from - 1, from)) return from;
  if (isCapital(before) && names.persons.demonyms.has(before.lower)) return from - 1;
  let first = from;
  while (scan.taken[first - 1] === Taken.place && sameSentence(scan, first - 1, from)) first -= 1;
  return first;
}

/** Heads that begin a body's name: "Embassy of …", also in the lines of an address. */
const OFFICE = /^(embassy|ministry|office|department|committee|council|commission)$/;

/** "Embassy of the Republic of Sumeria" by itself on a line, where every word has a capital. */
function officeInHeading(scan: Scan, names: LanguageNames, at: number): Found | null {
  const sentence = scan.text.sentences[scan.tokens[at]?.sentence ?? 0];
  const opens = sentence?.firstToken === at || /\n\s*$/.test(textBefore(scan, at));
  if (!opens || !OFFICE.test(scan.tokens[at]?.lower ?? '')) return null;
  const end = growRight(scan, names, at);
  return end - at < 2 ? null : { from: at, end, rule: 'org.head-word', score: 0.7, cue: at };
}

const textBefore = (scan: Scan, at: number): string =>
  scan.text.text.slice(scan.tokens[at - 1]?.end ?? 0, scan.tokens[at]?.start ?? 0);

/** "the Unlawful Association Act", "the Press Law", "Press Release". */
const isNoBody = (scan: Scan, end: number): boolean =>
  NO_BODY.test(scan.tokens[end - 1]?.lower ?? '') && isCapital(scan.tokens[end - 1]);

const NO_BODY =
  /^(act|law|laws|bill|code|decree|ordinance|statute|release|conference|freedom|index|day|prize|award)$/;

const LONGEST_QUOTED = 7;

/** «Центр «Заря Сумерии»»: the index after the quotation that opens at `at`; -1 for none. */
function quotedEnd(scan: Scan, at: number): number {
  if (!OPENING.has(scan.tokens[at]?.text ?? '') || !isCapital(scan.tokens[at + 1])) return -1;
  for (let end = at + 2; end < at + LONGEST_QUOTED && sameSentence(scan, at, end); end += 1) {
    if (CLOSING.has(scan.tokens[end]?.text ?? '')) return end + 1;
  }
  return -1;
}

/** English: capitals before and after a head word, joined by "of", "for", "to". */
export function aroundHead(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (!isCapital(token) || !isHeadIn(names, token.lower)) return null;
  if (casingAt(scan, at) === Casing.title) return officeInHeading(scan, names, at);
  if (casingAt(scan, at) !== Casing.normal) return null;
  const from = withNation(scan, names, leftOfHead(scan, names, at));
  const end = growRight(scan, names, at);
  const hyphened = token.lower.includes('-');
  if ((end - from < 2 && !hyphened) || isNoBody(scan, end)) return null;
  if (token.lower === 'international' && (from === at || end > at + 1)) return null;
  return { from, end, rule: 'org.head-word', score: 0.8, cue: at };
}

/** Heads, and what is joined to one: "Sumeria-Press". */
const isHeadIn = ({ organisations }: LanguageNames, lower: string): boolean =>
  organisations.heads.has(lower) || tailOfHyphens(lower, organisations.heads);

/** French and Russian: a head with what follows it. */
export function fromHead(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (!isWord(token) || casingAt(scan, at) === Casing.upper) return null;
  const { heads, lowerHeads } = names.organisations;
  const isHead = isCapital(token)
    ? headForms(token).some((form) => heads.has(form))
    : lowerHeads.has(token.lower) &&
      (names.organisations.joints.has(bare(scan.tokens[at + 1])) ||
        /^(national|nationale|populaire|fédéral|fédérale|générale)$/.test(
          scan.tokens[at + 1]?.lower ?? '',
        ));
  if (!isHead) return null;
  const grown = growRight(scan, names, at);
  const quotes = names.code === 'ru' && isCapital(token) && !opensSentence(scan, at);
  const end = quotes ? Math.max(grown, quotedEnd(scan, grown)) : grown;
  if (end - at < 2) return null;
  return { from: at, end, rule: 'org.head-word', score: 0.82, cue: at };
}

/** "Human Rights Agenda Association" in a text of another language. */
export function englishName(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  const english = scan.vocabulary.languages.get('en');
  if (english === undefined || token?.script !== 'latin') return null;
  if (names.organisations.heads.has(token.lower)) return null;
  const found = aroundHead(scan, english, at);
  if (found === null) return null;
  const others = scan.tokens
    .slice(found.from, found.end)
    .filter((_, step) => step !== at - found.from);
  const isEnglish = others.some(
    ({ lower }) => english.persons.common.has(lower.replace(/['’]s$/, '')) || lower === 'of',
  );
  return isEnglish ? { ...found, score: 0.7 } : null;
}

const headForms = (token: Token): readonly string[] =>
  token.script === 'cyrillic' ? formsOf(token, 'ru') : [token.lower];

/** «министерство юстиции», «мэрия Минска»: a body written small, with what it is for or where. */
export function lowerBody(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (names.code !== 'ru' || token?.shape !== 'lower') return null;
  if (!formsOf(token, 'ru').some((form) => names.organisations.lowerHeads.has(form))) return null;
  let end = at + 1;
  while (
    sameSentence(scan, at, end) &&
    names.organisations.nouns.has(scan.tokens[end]?.lower ?? '')
  )
    end += 1;
  // «министерство связи и массовых коммуникаций»
  if (end > at + 1 && scan.tokens[end]?.lower === 'и' && isGenitivePair(scan, end + 1)) end += 3;
  while (sameSentence(scan, at, end) && scan.taken[end] === Taken.place) end += 1;
  return end === at + 1 ? null : { from: at, end, rule: 'org.head-word', score: 0.7, cue: at };
}

/** «Частный телеканал Narova»: the name of the body itself, in other letters or known. */
const isForeignName = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  const known = phraseAt(scan.vocabulary.known, scan.tokens, at, 'ru');
  return isCapital(token) && (token.script === 'latin' || known?.item.type === 'org');
};

/** Russian: «Следственный комитет», «Генеральной прокуратуры»: a capital adjective before a head. */
export function afterAdjective(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (names.code !== 'ru' || token?.shape !== 'capital' || token.script !== 'cyrillic') return null;
  if (![...names.organisations.adjectiveEndings].some((end) => token.lower.endsWith(end)))
    return null;
  for (let head = at + 1; head <= at + 2; head += 1) {
    const word = scan.tokens[head];
    if (word?.shape !== 'lower' || !sameSentence(scan, at, head)) return null;
    if (headForms(word).some((form) => names.organisations.heads.has(form))) {
      const end = growRight(scan, names, head);
      const next = scan.tokens[end];
      const quotes = next !== undefined && OPENING.has(next.text);
      const whole = quotes && !opensSentence(scan, at) ? quotedEnd(scan, end) : -1;
      if (whole > end)
        return { from: at, end: whole, rule: 'org.kind-word-quoted', score: 0.8, cue: head };
      if (quotes) return null;
      if (opensSentence(scan, at) && isForeignName(scan, head + 1)) return null;
      return { from: at, end, rule: 'org.head-word', score: 0.82, cue: head };
    }
  }
  return null;
}
