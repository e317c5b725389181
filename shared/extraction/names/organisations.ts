/** Organisations by head words, by the word before or after them, and by abbreviations in brackets. */

import type { Token } from '#shared/language/analysed-text.ts';
import { nominatives } from '#shared/names/case-endings.ts';
import type { KnownAt } from './known-names.ts';
import { tailOf } from './leads.ts';
import { phraseAt } from './lexicon.ts';
import { isNamePart } from './name-part.ts';
import {
  bare,
  Casing,
  casingAt,
  isCapital,
  isFree,
  isWord,
  languageAt,
  propose,
  type Scan,
  sameSentence,
  spanOf,
  Taken,
  take,
  writtenName,
} from './scan.ts';
import type { LanguageNames } from './vocabulary.ts';

const OPENING = new Set(['«', '“', '„', '"', '‘', '*', '_']);
const CLOSING = new Set(['»', '”', '“', '"', '’', '*', '_']);
const LONGEST_QUOTED = 7;
const LONGEST_NAME = 16;

interface Found {
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  readonly score: number;
  /** Index of the word that led to it. */
  readonly cue: number;
}

/** English: capitals before and after a head word, joined by "of", "for", "to". */
function aroundHead(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (!isCapital(token) || !names.organisations.heads.has(token.lower)) return null;
  if (casingAt(scan, at) !== Casing.normal) return null;
  let from = at;
  while (from > Math.max(0, at - LONGEST_NAME) && sameSentence(scan, from - 1, at)) {
    const before = scan.tokens[from - 1];
    const head =
      before !== undefined && isCapital(before) && names.organisations.heads.has(before.lower);
    const common =
      /^(national|central|international|supreme|general|human|rights|security|justice|foreign|federal|interior|state|public|new|democratic|people's)$/;
    const usual = before !== undefined && isCapital(before) && common.test(before.lower);
    if (!head && !usual && !isNamePart(scan, names, from - 1)) break;
    from -= 1;
  }
  const end = growRight(scan, names, at);
  if (end - from < 2) return null;
  return { from, end, rule: 'org.head-word', score: 0.8, cue: at };
}

/** How far a name goes on after its head: adjectives, capitals, and joints that lead to a noun or name. */
function growRight(scan: Scan, names: LanguageNames, head: number): number {
  const { adjectives, nouns, joints } = names.organisations;
  let end = head + 1;
  for (let at = end; at < head + LONGEST_NAME && sameSentence(scan, at, head); ) {
    const token = scan.tokens[at];
    if (token === undefined || scan.taken[at] === Taken.court) break;
    if (adjectives.has(token.lower) || nouns.has(token.lower)) at += 1;
    else if (isCapital(token) && !names.calendar.has(token.lower)) at += 1;
    else if (joints.has(bare(token))) {
      let next = at + 1;
      while (next < at + 3 && joints.has(bare(scan.tokens[next]))) next += 1;
      const goal = scan.tokens[next];
      if (goal === undefined || !leadsOn(goal, scan.tokens[next + 1], names)) break;
      if (COORDINATING.test(token.lower) && !joinsOn(scan, names, next)) break;
      at = next + 1;
    } else break;
    end = at;
  }
  return end;
}

/** German nouns that follow a kind of body without naming it. */
const NOUN_END = /(ung|heit|keit|schaft|tion|ismus|tät|nis|tum|ment|er|en|ern|zeit|jahr|tag)$/;

/** Bodies that carry the name of their town without a joint. */
const UNIVERSITY = /(universität|hochschule|akademie|institut)$/;

const COORDINATING = /^(and|et|und|и)$/;

/** « Ligue des droits de l'homme et du citoyen »: after "and" a common noun, or no name of its own. */
function joinsOn(scan: Scan, names: LanguageNames, at: number): boolean {
  const goal = scan.tokens[at];
  if (goal === undefined || names.organisations.nouns.has(goal.lower)) return goal !== undefined;
  if (names.code !== 'en' || scan.vocabulary.isUsualGivenName(goal.lower)) return false;
  return phraseAt(scan.vocabulary.known, scan.tokens, at, names.code) === null;
}

function leadsOn(goal: Token, after: Token | undefined, names: LanguageNames): boolean {
  if (names.organisations.nouns.has(goal.lower)) return true;
  return (
    isCapital(goal) &&
    !names.calendar.has(goal.lower) &&
    !(names.persons.titles.has(goal.lower) && isCapital(after)) &&
    goal.text.length > 1
  );
}

/** French and Russian: a head with what follows it. */
function fromHead(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (!isWord(token) || casingAt(scan, at) === Casing.upper) return null;
  const { heads, lowerHeads } = names.organisations;
  const isHead = isCapital(token)
    ? headForms(token).some((form) => heads.has(form))
    : lowerHeads.has(token.lower) && names.organisations.joints.has(bare(scan.tokens[at + 1]));
  if (!isHead) return null;
  const end = growRight(scan, names, at);
  if (end - at < 2) return null;
  return { from: at, end, rule: 'org.head-word', score: 0.82, cue: at };
}

const headForms = (token: Token): readonly string[] =>
  token.script === 'cyrillic' ? nominatives(token.lower) : [token.lower];

/** Russian: «Следственный комитет», «Генеральной прокуратуры»: a capital adjective before a head. */
function afterAdjective(scan: Scan, names: LanguageNames, at: number): Found | null {
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
      if (next !== undefined && OPENING.has(next.text)) return null;
      return { from: at, end, rule: 'org.head-word', score: 0.82, cue: head };
    }
  }
  return null;
}

/** „Organisation Chinese Human Rights Defenders“, „Schulzeitung Tichaja Reka“: the kind, then the name. */
function nameAfterKind(scan: Scan, names: LanguageNames, at: number): Found | null {
  const lower = scan.tokens[at]?.lower ?? '';
  const kinds = names.organisations.before;
  const isKind = kinds.has(lower) || tailOf(lower, kinds);
  let end = at + 1;
  while (end < at + 6 && sameSentence(scan, at, end) && isNamePart(scan, names, end)) end += 1;
  const given = scan.vocabulary.isUsualGivenName(scan.tokens[at + 1]?.lower ?? '');
  const single = scan.tokens[at + 1];
  const noun =
    single !== undefined && (scan.smallWords.has(single.lower) || NOUN_END.test(single.lower));
  if (!isKind || end === at + 1 || given || (end === at + 2 && noun)) return null;
  return { from: at + 1, end, rule: 'org.kind-word', score: 0.8, cue: at };
}

/** German: a compound such as Justizministerium, with « für … » after it. */
function germanCompound(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (names.code !== 'de' || token?.shape !== 'capital') return null;
  const { suffixes, heads } = names.organisations;
  const named = nameAfterKind(scan, names, at);
  if (named !== null) return named;
  const compound = [...suffixes].some(
    (suffix) => token.lower.endsWith(suffix) && token.lower.length > suffix.length + 3,
  );
  if (!compound && !heads.has(token.lower)) return null;
  const end = growRight(scan, names, at);
  if (compound && !scan.smallWords.has(token.lower)) {
    return { from: at, end: Math.max(at + 1, end), rule: 'org.head-word', score: 0.62, cue: at };
  }
  const ofPlace = scan.taken[at + 1] === Taken.place && UNIVERSITY.test(token.lower);
  if (ofPlace && sameSentence(scan, at, at + 1)) {
    return { from: at, end: at + 2, rule: 'org.head-word', score: 0.8, cue: at };
  }
  // „im Zentrum von Minsk“ is a part of the town.
  if (!heads.has(token.lower) || end - at < 3 || token.lower === 'zentrum') return null;
  return { from: at, end, rule: 'org.head-word', score: 0.7, cue: at };
}

/** A word such as "newspaper" or "party" with the name after it, quoted, in italics or plain. */
function afterKindWord(scan: Scan, names: LanguageNames, at: number): Found | null {
  const cue = scan.tokens[at];
  if (cue === undefined || !names.organisations.before.has(cue.lower)) return null;
  const open = scan.tokens[at + 1];
  if (open !== undefined && OPENING.has(open.text) && sameSentence(scan, at, at + 1)) {
    return quoted(scan, at);
  }
  let end = at + 1;
  while (end < at + 4 && sameSentence(scan, at, end) && isNamePart(scan, names, end)) end += 1;
  if (end === at + 1 || names.code === 'de' || casingAt(scan, at) !== Casing.normal) return null;
  const known = scan.tokens[at + 1];
  if (known !== undefined && scan.vocabulary.isUsualGivenName(known.lower)) return null;
  return { from: at + 1, end, rule: 'org.kind-word', score: 0.66, cue: at };
}

function quoted(scan: Scan, at: number): Found | null {
  const first = scan.tokens[at + 2];
  if (!isCapital(first) && first?.shape !== 'alphanumeric') return null;
  for (let end = at + 3; end <= at + 2 + LONGEST_QUOTED; end += 1) {
    const token = scan.tokens[end];
    if (token === undefined || token.sentence !== first.sentence) return null;
    if (CLOSING.has(token.text)) {
      return { from: at + 2, end, rule: 'org.kind-word-quoted', score: 0.86, cue: at };
    }
  }
  return null;
}

/** English: "the ruling Nur Otan party". */
function beforeKindWord(scan: Scan, names: LanguageNames, at: number): Found | null {
  const cue = scan.tokens[at];
  if (cue?.shape !== 'lower' || !names.organisations.introduces.has(cue.lower)) return null;
  let from = at;
  while (from > at - 3 && sameSentence(scan, from - 1, at) && isNamePart(scan, names, from - 1))
    from -= 1;
  if (from === at || casingAt(scan, at) !== Casing.normal) return null;
  return { from, end: at, rule: 'org.kind-word', score: 0.68, cue: at };
}

/** "Almaty mayor's office": a place with an office in small letters. */
function officeOfPlace(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  const isPlace = scan.taken[at] === Taken.place;
  if (!isPlace || names.organisations.tails.size === 0 || token === undefined) return null;
  for (let end = at + 3; end <= at + 5; end += 1) {
    const last = scan.tokens[end - 1];
    const first = scan.tokens[at + 1];
    if (last === undefined || first === undefined || !sameSentence(scan, at, end - 1)) return null;
    const words = scan.text.text.slice(first.start, last.end).toLowerCase();
    if (names.organisations.tails.has(words)) {
      return { from: at, end, rule: 'org.office-of-place', score: 0.75, cue: at + 1 };
    }
  }
  return null;
}

/** "RFE/RL's Kazakh Service": an organisation's own part. */
function partOfKnown(scan: Scan, names: LanguageNames, hit: KnownAt): Found | null {
  if (scan.tokens[hit.end]?.shape !== 'clitic' || names.code !== 'en') return null;
  let end = hit.end + 1;
  while (end < hit.end + 4 && sameSentence(scan, hit.from, end) && isCapital(scan.tokens[end]))
    end += 1;
  const head = scan.tokens[end - 1];
  if (head === undefined || !names.organisations.heads.has(head.lower)) return null;
  return { from: hit.from, end, rule: 'org.part-of-known', score: 0.85, cue: end - 1 };
}

function accept(scan: Scan, found: Found, name?: string): void {
  const cue = spanOf(scan, found.cue, found.cue + 1);
  propose(scan, 'org', {
    ...found,
    name: name ?? writtenName(scan, found.from, found.end),
    cues: [cue],
  });
  take(scan, found.from, found.end, Taken.org);
}

/** "Full Name (ABC)" gives ABC; the abbreviation is then known in the whole document. */
function abbreviationAfter(
  scan: Scan,
  end: number,
  full: string,
  aliases: Map<string, string>,
): void {
  const inside = scan.tokens[end + 1];
  if (scan.tokens[end]?.text !== '(' || inside?.shape !== 'upper') return;
  if (scan.tokens[end + 2]?.text === ')') aliases.set(inside.text, full);
}

/** "known locally as X" after an organisation: X is another name of it. */
function aliasAfter(
  scan: Scan,
  names: LanguageNames,
  end: number,
  full: string,
  aliases: Map<string, string>,
): void {
  for (let at = end; at < end + 8; at += 1) {
    const token = scan.tokens[at];
    if (token === undefined || !sameSentence(scan, end - 1, at)) return;
    if (!isCapital(token)) continue;
    const cue = scan.text.text.slice(scan.tokens[end - 1]?.end ?? 0, token.start).toLowerCase();
    if ([...names.organisations.aliasCues].some((words) => cue.trim().endsWith(words))) {
      aliases.set(token.text, full);
    }
    return;
  }
}

const RULES = [
  aroundHead,
  fromHead,
  afterAdjective,
  germanCompound,
  afterKindWord,
  beforeKindWord,
  officeOfPlace,
];

function ruleFits(rule: (typeof RULES)[number], code: string): boolean {
  if (rule === aroundHead) return code === 'en';
  if (rule === fromHead) return code === 'fr' || code === 'ru';
  return true;
}

export function findOrganisations(scan: Scan, known: ReadonlyMap<number, KnownAt>): void {
  const aliases = new Map<string, string>();
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const names = languageAt(scan, at);
    const hit = known.get(at);
    if (names === undefined) continue;
    if (hit?.known.type === 'org' && isFree(scan, at, hit.end)) {
      const part = partOfKnown(scan, names, hit);
      const end = part?.end ?? hit.end;
      const name = part === null ? hit.known.name : writtenName(scan, at, end);
      if (part !== null) accept(scan, part);
      else acceptKnown(scan, hit);
      abbreviationAfter(scan, end, name, aliases);
      aliasAfter(scan, names, end, name, aliases);
      at = end - 1;
      continue;
    }
    const isPlace = scan.taken[at] === Taken.place;
    if (scan.taken[at] !== Taken.free && !isPlace) continue;
    const word = scan.tokens[at]?.word;
    if (!isPlace && word !== undefined && !names.leads.toOrganisation(word)) continue;
    for (const rule of RULES) {
      if (!ruleFits(rule, names.code)) continue;
      const found = rule(scan, names, at);
      if (found === null || !canTake(scan, found)) continue;
      accept(scan, found);
      const full = writtenName(scan, found.from, found.end);
      abbreviationAfter(scan, found.end, full, aliases);
      aliasAfter(scan, names, found.end, full, aliases);
      at = Math.max(at, found.end - 1);
      break;
    }
  }
  if (aliases.size > 0) findAliases(scan, aliases);
}

/** Known places may be part of an organisation's name; courts and other organisations may not. */
function canTake(scan: Scan, found: Found): boolean {
  for (let at = found.from; at < found.end; at += 1) {
    const taken = scan.taken[at];
    if (taken === Taken.court || taken === Taken.org) return false;
  }
  return true;
}

function acceptKnown(scan: Scan, hit: KnownAt): void {
  propose(scan, 'org', {
    from: hit.from,
    end: hit.end,
    name: hit.known.name,
    score: 0.92,
    rule: 'org.known',
  });
  take(scan, hit.from, hit.end, Taken.org);
}

function findAliases(scan: Scan, aliases: ReadonlyMap<string, string>): void {
  scan.tokens.forEach((token, at) => {
    const name = aliases.get(token.text);
    if (name === undefined || scan.taken[at] !== Taken.free) return;
    propose(scan, 'org', {
      from: at,
      end: at + 1,
      name,
      score: 0.85,
      rule: 'org.introduced-alias',
    });
    take(scan, at, at + 1, Taken.org);
  });
}
