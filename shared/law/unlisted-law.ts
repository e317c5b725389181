/**
 * Laws that no list holds, read only right after a provision: "of the blasphemy law", « du code de la
 * justice militaire », „des Verbotsgesetzes“, «закона о дронах».
 */

import type { Token } from '#shared/language/analysed-text.ts';
import { lawOf, type NamedInstrument, withCountry } from './instruments-in.ts';
import type { LawPlace } from './law-book.ts';

/** How many words may stand between a number and the law's first word. */
const REACH = 4;
/** How many words the name of such a law may have. */
const WORDS = 9;
/** How many where its noun closes it. */
const CLOSED_WORDS = 6;
/** A word that names a law has no fewer letters. */
const NAME_LETTERS = 5;
/** A compound not longer than this is a bare noun: „Ordnung“. */
const BARE = 9;

/** The law named from `next` on, right after a provision; null where nothing there names one. */
export function unlistedAfter(place: LawPlace, next: number): NamedInstrument | null {
  const { tokens, end, lexicon } = place;
  for (let at = next; at < Math.min(end, next + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || isMark(token)) return null;
    const found = compoundAt(place, at) ?? openedAt(place, at) ?? besideAt(place, next, at);
    if (found !== null) return found;
    if (!lexicon.links.has(token.lower)) return at > next ? closedAt(place, at) : null;
  }
  return null;
}

const isMark = ({ shape }: Token): boolean => shape === 'punctuation' || shape === 'number';

/** „Verbotsgesetzes“: one word that ends in a law's noun; its key has no ending. */
function compoundAt(place: LawPlace, at: number): NamedInstrument | null {
  const token = place.tokens[at];
  if (token?.shape !== 'capital' || token.lower.length <= BARE) return null;
  if (!place.lexicon.unlisted.compounds.some((ending) => token.lower.endsWith(ending))) return null;
  const key = token.lower.replace(/(gesetz|gesetzbuch)e?s$/, '$1');
  return withCountry(place, at, at + 1, lawOf(key));
}

/** A noun of law and what it is about: « loi sur la sûreté intérieure », «закона о дронах». */
function openedAt(place: LawPlace, at: number): NamedInstrument | null {
  const { tokens, end, lexicon } = place;
  const { heads, openings, joints, endings } = lexicon.unlisted;
  const opens = (token: Token | undefined) => openings.has(token?.lower ?? '');
  const goesOn = ({ lower }: Token) => endings.some((ending) => lower.endsWith(ending));
  if (!heads.has(tokens[at]?.lower ?? '')) return null;
  let last = at;
  for (let to = at + 1; to < Math.min(end, at + WORDS); to += 1) {
    const token = tokens[to];
    if (token === undefined || isMark(token)) break;
    const joined = joints.has(tokens[to - 1]?.lower ?? '');
    // « la loi sur la presse et l'article 7 »: after a joint only a word of the name goes on.
    if (joined && opens(token)) break;
    if (opens(token) || joints.has(token.lower)) continue;
    const noun =
      opens(tokens[to - 1]) || (token.shape === 'capital' && last === to - 1 && last > at);
    if (!noun && !goesOn(token)) break;
    last = to;
  }
  return last === at ? null : withCountry(place, at, last + 1, lawOf(keyOf(place, at, last)));
}

/** « article 22 | loi antiracisme »: right after the number, without a link, one word names the law. */
function besideAt(place: LawPlace, next: number, at: number): NamedInstrument | null {
  const { tokens, end, lexicon } = place;
  const name = at === next && at + 1 < end ? tokens[at + 1] : undefined;
  if (name?.shape !== 'lower' || name.lower.length < NAME_LETTERS) return null;
  if (lexicon.unlisted.openings.size === 0 || !lexicon.unlisted.heads.has(tokens[at]?.lower ?? ''))
    return null;
  return withCountry(place, at, at + 2, lawOf(keyOf(place, at, at + 1)));
}

/** Words that a noun of law closes: "blasphemy law", "anti-protest ordinance". */
function closedAt(place: LawPlace, from: number): NamedInstrument | null {
  const { tokens, end, lexicon } = place;
  const { heads, openings, breaks } = lexicon.unlisted;
  if (openings.size > 0) return null;
  let begun = from;
  for (let at = from; at < Math.min(end, from + CLOSED_WORDS); at += 1) {
    const token = tokens[at];
    // "the country's blasphemy law": an owner is not part of the name.
    if (token?.shape === 'clitic') begun = at + 1;
    const small = token?.shape === 'lower' || token?.shape === 'clitic';
    if (!small || breaks.has(token.lower)) return null;
    if (!heads.has(token.lower)) continue;
    return at > begun ? withCountry(place, begun, at + 1, lawOf(keyOf(place, begun, at))) : null;
  }
  return null;
}

/** The words of a name with low lines; its noun as the shortest head that begins it. */
function keyOf({ tokens, lexicon }: LawPlace, from: number, last: number): string {
  const [head = '', ...words] = tokens.slice(from, last + 1).map(({ lower }) => lower);
  const heads = [...lexicon.unlisted.heads].filter((noun) => head.startsWith(noun));
  const noun = heads.sort((a, b) => a.length - b.length)[0] ?? head;
  return [noun, ...words].join('_').replace(/[^\p{L}\p{N}]+/gu, '_');
}
