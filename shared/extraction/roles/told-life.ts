/**
 * What a text tells beside a name of somebody's years: an age, a birth, a death. "Ada Lind, 34,",
 * « Ada Lind, née en 1986 », „die 34-jährige Ada Lind“, «Ада Линд, 1986 года рождения».
 */

import { type AnalysedText, indexAt, type Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { LifeTold, Mention } from '../mention.ts';
import type { RoleWords } from './role-words.ts';

/** Tokens after a name that may still speak of it. */
const REACH = 10;
/** So many of them at most before "born". */
const CUE_REACH = 6;
/** Between "born" and its year. */
const YEAR_REACH = 4;
/** Between the name and the figures of an age: "aged", « âgée de », „im Alter von“. */
const AGE_REACH = 3;
/** A bare number below is a note's or a count. */
const LEAST_BARE_AGE = 5;
const GREATEST_AGE = 110;

/** Where a name stands: the tokens of its sentence, and all mentions of the text in order. */
export interface NamePlace {
  readonly text: AnalysedText;
  readonly words: RoleWords;
  /** Before the name, the nearest first. */
  readonly near: readonly Token[];
  /** Token after the name, and the end of its sentence. */
  readonly next: number;
  readonly end: number;
  /** Whether the name stands as it does where it acts: „Ada Lind“, not „Ada Linds“. */
  readonly isNominative: boolean;
  readonly mentions: readonly Mention[];
}

/** Null where nothing is told. */
export function lifeBeside(place: NamePlace): LifeTold | null {
  const after = tokensAfter(place);
  const age = ageBefore(place) ?? ageAfter(after, place) ?? ageApposed(after, place);
  const [born, died] = lifespan(after) ?? [
    told(after, place.words.born, place),
    told(after, place.words.died, place),
  ];
  if (age === null && born === null && died === null) return null;
  return {
    age: age?.years ?? null,
    born: born?.edtf ?? null,
    died: died?.edtf ?? null,
    cues: [age, born, died].flatMap((one) => (one === null ? [] : [one.cue])),
  };
}

interface Age {
  readonly years: number;
  readonly cue: Span;
}

interface Day {
  /** A year, month or day. */
  readonly edtf: string;
  readonly cue: Span;
}

/** Up to the next person of the sentence. */
function tokensAfter({ text, next, end, mentions }: NamePlace): Token[] {
  const found: Token[] = [];
  for (let at = next; at < Math.min(end, next + REACH); at += 1) {
    const token = text.tokens[at];
    if (token === undefined || mentionAt(mentions, token)?.type === 'person') break;
    found.push(token);
  }
  return found;
}

function mentionAt(mentions: readonly Mention[], { start }: Token): Mention | undefined {
  const mention = mentions[indexAt(mentions, start)];
  return mention !== undefined && mention.end > start ? mention : undefined;
}

const yearsIn = ({ text, shape }: Token): number | null => {
  const years = shape === 'number' && /^\d{1,3}$/.test(text) ? Number(text) : null;
  return years !== null && years <= GREATEST_AGE ? years : null;
};

const cueOf = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });

/** "34-year-old Ada": the figures are a word of their own, two before its end. */
function ageBefore(place: NamePlace): Age | null {
  const { near, words } = place;
  for (const [index, token] of near.entries()) {
    const number = near[index + 1]?.text === '-' ? near[index + 2] : undefined;
    const years = number !== undefined && words.ageBefore.has(token.lower) ? yearsIn(number) : null;
    if (number === undefined || years === null) continue;
    return isOfKin(place, near.slice(0, index)) ? null : { years, cue: cueOf(number, token) };
  }
  return null;
}

/** Whether an age speaks of a relative: "14-year-old son of Ada", «14-летнего сына Ады». */
function isOfKin({ words, isNominative }: NamePlace, between: readonly Token[]): boolean {
  if (!between.some(({ lower }) => words.roleOf(lower) === 'relative')) return false;
  // "her 14-year-old son Mark", «14-летняя дочь Анна» are called so themselves.
  return !isNominative || !words.isRelative(between[0]?.lower ?? '');
}

/** "Ada, 34," "Ada (34)" "Ada, aged 34" « Ada, 34 ans, ». */
function ageAfter(after: readonly Token[], { words, mentions }: NamePlace): Age | null {
  const isApposed = /^[,(]$/.test(after[0]?.text ?? '');
  const first = isApposed ? 1 : 0;
  const at = after.findIndex((token, index) => index >= first && yearsIn(token) !== null);
  const number = after[at];
  if (number === undefined || at > first + AGE_REACH) return null;
  if (mentionAt(mentions, number) !== undefined) return null;
  const isSaid = after.slice(first, at).some(({ lower }) => words.aged.has(lower));
  const unit = unitLength(after, at + 1, words);
  const isClosed = (after[at + 1 + unit]?.shape ?? 'punctuation') === 'punctuation';
  const isBare = isApposed && at === first && isClosed;
  const years = yearsIn(number) ?? 0;
  if (!isSaid && (!isBare || (unit === 0 && years < LEAST_BARE_AGE))) return null;
  return {
    years,
    cue: cueOf(isSaid ? (after[first] ?? number) : number, after[at + unit] ?? number),
  };
}

/** Tokens of the longest unit of an age: "years old". */
function unitLength(after: readonly Token[], from: number, { ageUnits }: RoleWords): number {
  const fits = (unit: readonly string[]) =>
    unit.every((word, index) => after[from + index]?.lower === word);
  return Math.max(0, ...ageUnits.filter(fits).map(({ length }) => length));
}

/** "Ada, a 34-year-old teacher". */
function ageApposed(after: readonly Token[], { words }: NamePlace): Age | null {
  if (after[0]?.text !== ',') return null;
  for (const at of [1, 2]) {
    const [number, hyphen, unit] = after.slice(at, at + AGE_REACH);
    if (number === undefined || unit === undefined || hyphen?.text !== '-') continue;
    const years = words.ageBefore.has(unit.lower) ? yearsIn(number) : null;
    if (years !== null) return { years, cue: cueOf(number, unit) };
  }
  return null;
}

const YEAR = /^(1[89]|20)\d\d$/;
const DASH = /^[-–—]$/;

/** "Ada Lind (1950–2019)". */
function lifespan(after: readonly Token[]): [Day, Day] | null {
  const [open, from, dash, to, close] = after;
  if (from === undefined || to === undefined) return null;
  const isSpan = open?.text === '(' && DASH.test(dash?.text ?? '') && close?.text === ')';
  if (!isSpan || !YEAR.test(from.text) || !YEAR.test(to.text)) return null;
  return [dayOf(from.text, from), dayOf(to.text, to)];
}

/** The day beside the first word of these that speaks of the name. */
function told(
  after: readonly Token[],
  cues: ReadonlySet<string>,
  { words, mentions }: NamePlace,
): Day | null {
  const at = after.findIndex(({ lower }) => cues.has(lower));
  if (at < 0 || at > CUE_REACH) return null;
  if (after.slice(0, at).some(({ lower }) => words.roleOf(lower) === 'relative')) return null;
  const following = after.slice(at + 1, at + 1 + YEAR_REACH);
  const preceding = after.slice(Math.max(0, at - YEAR_REACH), at).reverse();
  for (const token of [...following, ...preceding]) {
    const day = dayAt(token, mentions);
    if (day !== null) return day;
  }
  return null;
}

/** A date of the text that needs nothing else to be read, or a year. */
function dayAt(token: Token, mentions: readonly Mention[]): Day | null {
  const mention = mentionAt(mentions, token);
  if (mention?.type === 'date') {
    const { kind, edtf } = mention.normalized;
    return kind === 'explicit' && PLAIN_DAY.test(edtf) ? dayOf(edtf, mention) : null;
  }
  return YEAR.test(token.text) ? dayOf(token.text, token) : null;
}

const PLAIN_DAY = /^\d{4}(-\d\d){0,2}$/;

const dayOf = (edtf: string, { start, end }: Span): Day => ({ edtf, cue: { start, end } });
