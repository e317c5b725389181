/**
 * What each person is in a document: whom an act befell, who judges, defends, governs, speaks for
 * others or wrote the text. Read from the words beside the name and from the facts.
 */

import { type AnalysedText, indexAt, type Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { Cluster, Fact } from '../extraction.ts';
import type { Mention, MentionOf, PersonRole, RoleTold } from '../mention.ts';
import type { ExtractionResources } from '../resources.ts';
import { type RoleWords, roleWords } from './role-words.ts';

const BEFORE = 4;
const AFTER = 6;
const MAJORITY = 18;
const MOST_DIGITS = 3;

interface Told {
  readonly role: PersonRole | null;
  readonly minor: boolean;
  readonly cue: Span;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The words before a name up to a mark, the nearest first; a comma right before the name is none. */
function before(text: AnalysedText, at: number, first: number): Token[] {
  const near: Token[] = [];
  for (let index = at - 1; index >= Math.max(first, at - BEFORE - 1); index -= 1) {
    const token = text.tokens[index];
    if (token === undefined) break;
    if (token.text === ',' && index === at - 1) continue;
    if (token.shape === 'punctuation' && token.text !== '-') break;
    near.push(token);
  }
  return near.slice(0, BEFORE);
}

/** The words of an apposition: ", his lawyer," and "(15)". */
function apposed(text: AnalysedText, at: number, end: number): Token[] {
  if (!/^[,(]$/.test(text.tokens[at]?.text ?? '')) return [];
  const near: Token[] = [];
  for (let index = at + 1; index < Math.min(end, at + 1 + AFTER); index += 1) {
    const token = text.tokens[index];
    if (token === undefined || token.shape === 'punctuation') break;
    near.push(token);
  }
  return near;
}

function toldBy(words: RoleWords, token: Token): Told | null {
  const role = words.roleOf(token.lower);
  const minor = words.isMinor(token.lower);
  return role === null && !minor ? null : { role, minor, cue: spanOf(token) };
}

const years = (word: string): number | null =>
  word.length < MOST_DIGITS && /^\d+$/.test(word) ? Number(word) : null;

/** "15-year-old Ada", «15-летний Иван», "Ada, 15," « Ada, 15 ans, ». */
function childhood(words: RoleWords, near: readonly Token[], after: readonly Token[]): Told | null {
  for (const [index, token] of near.entries()) {
    // The figures of "15-year-old" are a word of their own, two before its end.
    const number = near[index + 1]?.text === '-' ? near[index + 2] : undefined;
    const age = words.ageBefore.has(token.lower) ? years(number?.text ?? '') : null;
    if (number !== undefined && age !== null && age < MAJORITY) {
      return { role: null, minor: true, cue: { start: number.start, end: token.end } };
    }
  }
  const [first, second] = after;
  const age = years(first?.text ?? '');
  const counted = second === undefined || words.ageAfter.has(second.lower);
  if (first === undefined || age === null || age >= MAJORITY || !counted) return null;
  return { role: null, minor: true, cue: spanOf(first) };
}

function toldBeside(text: AnalysedText, mention: Mention, words: RoleWords): Told[] {
  const sentence = text.sentences[indexAt(text.sentences, mention.start)];
  if (sentence === undefined) return [];
  const { firstToken, endToken } = sentence;
  const at = indexAt(text.tokens, mention.start);
  const next = indexAt(text.tokens, mention.end - 1) + 1;
  const near = before(text, at, firstToken);
  const after = apposed(text, next, endToken);
  const first = text.tokens[firstToken];
  const signs =
    first !== undefined &&
    at - firstToken === 1 &&
    endToken - next <= 1 &&
    words.byline.has(first.lower);
  const child = childhood(words, near, after);
  return [
    ...(signs ? [{ role: 'author', minor: false, cue: spanOf(first) } as const] : []),
    ...[...near, ...after].flatMap((token) => toldBy(words, token) ?? []),
    ...(child === null ? [] : [child]),
  ];
}

/** The role told most often; the first of those told equally often. */
function commonest(told: readonly Told[]): PersonRole | null {
  const counts = new Map<PersonRole, number>();
  for (const { role } of told) if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const MOST_CUES = 4;

/** By cluster; those of whom the text says nothing are left out. */
export function findRoles(
  text: AnalysedText,
  mentions: readonly Mention[],
  facts: readonly Fact[],
  resources: ExtractionResources,
): ReadonlyMap<string, RoleTold> {
  const words = roleWords(resources);
  const told = new Map<string, Told[]>();
  for (const mention of mentions) {
    if (mention.type !== 'person' || mention.cluster === null) continue;
    const language = text.segments[mention.segment]?.language ?? text.language;
    const lexicon = words.get(language);
    const known = told.get(mention.cluster) ?? [];
    if (known.length === 0) told.set(mention.cluster, known);
    if (lexicon !== undefined) known.push(...toldBeside(text, mention, lexicon));
  }
  const befell = new Map<string, Span>();
  for (const { person, evidence } of facts) {
    const [quote] = evidence;
    if (person !== null && quote !== undefined && !befell.has(person)) {
      befell.set(person, spanOf(quote));
    }
  }
  const roles = new Map<string, RoleTold>();
  for (const [cluster, all] of told) {
    const act = befell.get(cluster);
    const role = act === undefined ? commonest(all) : 'affected';
    const minor = all.some((one) => one.minor);
    if (role === null && !minor) continue;
    const said = all.filter((one) => one.minor || (act === undefined && one.role === role));
    const cues = [...(act === undefined ? [] : [act]), ...said.map(({ cue }) => cue)];
    roles.set(cluster, { role, minor, cues: cues.slice(0, MOST_CUES) });
  }
  return roles;
}

/** Mentions and clusters with the roles of their persons. */
export function withRoles(
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
  roles: ReadonlyMap<string, RoleTold>,
): { mentions: Mention[]; clusters: Cluster[] } {
  const told = (mention: Mention): Mention => {
    const role = mention.type === 'person' ? roles.get(mention.cluster ?? '') : undefined;
    return role === undefined
      ? mention
      : ({ ...mention, reason: { ...mention.reason, role } } as MentionOf<'person'>);
  };
  return {
    mentions: mentions.map(told),
    clusters: clusters.map((cluster) => {
      const role = roles.get(cluster.id)?.role;
      return role == null ? cluster : { ...cluster, role };
    }),
  };
}
