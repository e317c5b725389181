/**
 * What each person is in a document: whom an act befell, who judges, defends, governs, speaks for
 * others or wrote the text. Read from the words beside the name and from the facts.
 */

import { type AnalysedText, indexAt, type Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { Cluster, Fact } from '../extraction.ts';
import type { LifeTold, Mention, MentionOf, PersonRole, RoleTold } from '../mention.ts';
import { nameVocabulary } from '../names/vocabulary.ts';
import type { ExtractionResources } from '../resources.ts';
import { type RoleWords, roleWords } from './role-words.ts';
import { lifeBeside } from './told-life.ts';

const BEFORE = 4;
const AFTER = 6;
const MAJORITY = 18;

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

interface ToldBeside {
  readonly told: readonly Told[];
  readonly life: LifeTold | null;
}

const NOTHING: ToldBeside = { told: [], life: null };

/** Whether a name is not told in another case: its normalised form has the very words. */
function isNominative(
  mention: MentionOf<'person'>,
  isGivenName: (lower: string) => boolean,
): boolean {
  const first = mention.text.split(/\s/)[0]?.toLowerCase() ?? '';
  if (/\p{Script=Cyrillic}/u.test(first)) return isGivenName(first);
  return mention.normalized.name.includes(mention.text);
}

function toldBeside(
  text: AnalysedText,
  mentions: readonly Mention[],
  mention: MentionOf<'person'>,
  words: RoleWords,
  isGivenName: (lower: string) => boolean,
): ToldBeside {
  const sentence = text.sentences[indexAt(text.sentences, mention.start)];
  if (sentence === undefined) return NOTHING;
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
  const life = lifeBeside({
    text,
    words,
    near,
    next,
    end: endToken,
    isNominative: isNominative(mention, isGivenName),
    mentions,
  });
  const told = [
    ...(signs ? [{ role: 'author', minor: false, cue: spanOf(first) } as const] : []),
    ...[...near, ...after].flatMap((token) => toldBy(words, token) ?? []),
    ...childhood(life),
  ];
  return { told, life };
}

function childhood(life: LifeTold | null): Told[] {
  const cue = life?.cues[0];
  if (life?.age == null || cue === undefined || life.age >= MAJORITY) return [];
  return [{ role: null, minor: true, cue }];
}

/** The role told most often; the first of those told equally often. */
function commonest(told: readonly Told[]): PersonRole | null {
  const counts = new Map<PersonRole, number>();
  for (const { role } of told) if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const MOST_CUES = 4;

/** What a text tells of its persons; those of whom it says nothing are left out. */
export interface PersonsTold {
  /** By cluster. */
  readonly roles: ReadonlyMap<string, RoleTold>;
  /** By mention. */
  readonly lives: ReadonlyMap<string, LifeTold>;
}

export function findRoles(
  text: AnalysedText,
  mentions: readonly Mention[],
  facts: readonly Fact[],
  resources: ExtractionResources,
): PersonsTold {
  const words = roleWords(resources);
  const { isGivenName } = nameVocabulary(resources);
  const told = new Map<string, Told[]>();
  const lives = new Map<string, LifeTold>();
  for (const mention of mentions) {
    if (mention.type !== 'person' || mention.cluster === null) continue;
    const language = text.segments[mention.segment]?.language ?? text.language;
    const lexicon = words.get(language);
    const known = told.get(mention.cluster) ?? [];
    if (known.length === 0) told.set(mention.cluster, known);
    if (lexicon === undefined) continue;
    const beside = toldBeside(text, mentions, mention, lexicon, isGivenName);
    known.push(...beside.told);
    if (beside.life !== null) lives.set(mention.id, beside.life);
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
  return { roles, lives };
}

/** Mentions and clusters with what is told of their persons. */
export function withRoles(
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
  { roles, lives }: PersonsTold,
): { mentions: Mention[]; clusters: Cluster[] } {
  const told = (mention: Mention): Mention => {
    if (mention.type !== 'person') return mention;
    const role = roles.get(mention.cluster ?? '');
    const life = lives.get(mention.id);
    if (role === undefined && life === undefined) return mention;
    const reason = { ...mention.reason, ...(role && { role }), ...(life && { life }) };
    return { ...mention, reason };
  };
  return {
    mentions: mentions.map(told),
    clusters: clusters.map((cluster) => {
      const role = roles.get(cluster.id)?.role;
      return role == null ? cluster : { ...cluster, role };
    }),
  };
}
