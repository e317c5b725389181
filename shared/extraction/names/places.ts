/** Places: known ones, and names with a word that says what they are ("Akmola region", "in Jask"). */

import { nominatives } from '#shared/names/case-endings.ts';
import type { Span } from '#shared/text/span.ts';
import type { KnownAt } from './known-names.ts';
import { tailOfHyphens } from './leads.ts';
import { isNamePart } from './name-part.ts';
import {
  bare,
  Casing,
  casingAt,
  forEachOf,
  isCapital,
  isFree,
  languageAt,
  nextLead,
  opensSentence,
  propose,
  type Scan,
  sameSentence,
  spanOf,
  Taken,
  take,
  writtenName,
} from './scan.ts';
import type { LanguageNames } from './vocabulary.ts';

/** Words that are part of a place's name wherever they stand: prisons. */
const PRISONS =
  /^(prison|jail|maison (d arrêt|centrale)|centre (pénitentiaire|de détention)|colon(y|ie)|penal|тюрьм|сизо|колони)|gefängnis$|haftanstalt$|vollzugsanstalt$|^jva$|^straf/;
/** Stand between a name and its kind: "Heydar International Airport", "Evin maximum security prison". */
const BETWEEN =
  /^(international|central|national|remand|women's|state|penal|correctional|maximum|security|federal|strict|regime|detention|internment|labour|labor|re-education|reeducation|pre-trial|pretrial|high-security|автономн(ая|ой|ую|ый|ого|ом))$/;
/** Kinds that are places of detention only with a word that says so: "Dalat detention centre". */
const INSTITUTION = /^(center|centre|facility)$/;
const LONGEST_KIND = 4;
/** "province of Lower Aral", « ville de Jask »: what follows is a place before it can be a person. */
const OF = /^(of|de|d)$/;

/** Names of one word that a cue tells to be places, with their score and where they were told. */
type ToldPlaces = Map<string, { readonly score: number; readonly told: Span }>;

/** Where a place stands, and in it the name without the word of its kind. */
interface KindPlace {
  readonly from: number;
  readonly end: number;
  readonly own: { readonly from: number; readonly end: number };
}

/** What a known name is worth: inside another name little, beside a word that may go on it less. */
function scoreOfKnown(scan: Scan, from: number, end: number, inside: number): number {
  if (inside !== Taken.free && inside !== Taken.place) return 0.6;
  return goesOn(scan, from, end) ? 0.8 : 0.93;
}

/** "China Daily", "East Sumeria": a capital beside it that nothing explains may belong to its name. */
function goesOn(scan: Scan, from: number, end: number): boolean {
  const names = languageAt(scan, from);
  // German writes every noun large; in a heading all words are.
  if (names === undefined || names.code === 'de' || casingAt(scan, from) !== Casing.normal)
    return false;
  const after = sameSentence(scan, from, end) && isNamePart(scan, names, end);
  const before =
    sameSentence(scan, from - 1, from) &&
    scan.tokens[from - 1]?.shape === 'capital' &&
    isNamePart(scan, names, from - 1);
  return after || (before && !opensSentence(scan, from - 1));
}

const SIDE =
  /^(north|south|east|west|(north|south|east|west)ern|((северо|юго)-)?(северн|южн|восточн|западн)(ый|ая|ое|ой|ого|ому|ую|ым|ом))$/;

/** "East Jask", «Северная Сумерия»: a side written large before a place's name is part of it. */
function isSide(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const large = token?.shape === 'capital' && SIDE.test(token.lower);
  return large && scan.taken[at] === Taken.free && sameSentence(scan, at, at + 1);
}

export function findKnownPlaces(scan: Scan, known: ReadonlyMap<number, KnownAt>): void {
  for (const { from: first, end, known: item } of known.values()) {
    if (item.type !== 'place') continue;
    const inside = scan.taken[first] ?? Taken.free;
    if (inside === Taken.person) continue;
    const from = isSide(scan, first - 1) ? first - 1 : first;
    propose(scan, 'place', {
      from,
      end,
      name: from === first ? item.name : writtenName(scan, from, end),
      country: item.country,
      score: scoreOfKnown(scan, from, end, inside),
      rule: 'place.known',
    });
    if (inside === Taken.free) take(scan, from, end, Taken.place);
  }
}

/** "Akmola region", «Владимирской области», „Evin-Gefängnis“: the kind stands after the name. */
function kindAfter(scan: Scan, names: LanguageNames, at: number): KindPlace | null {
  const kind = scan.tokens[at];
  if (kind?.shape === 'capital' && tailOfHyphens(kind.lower, names.places.kinds)) {
    return { from: at, end: at + 1, own: { from: at, end: at } };
  }
  if (kind === undefined || !names.places.kinds.has(kind.lower)) return null;
  let name = at;
  while (BETWEEN.test(scan.tokens[name - 1]?.lower ?? '') && sameSentence(scan, name - 1, at))
    name -= 1;
  if (INSTITUTION.test(kind.lower) && name === at) return null;
  const prison = PRISONS.test(kind.lower) || name < at;
  if (prison && scan.tokens[name - 1]?.shape === 'number') name -= 1;
  let from = name;
  const fits = (index: number) =>
    isNamePart(scan, names, index) || (prison && scan.taken[index] === Taken.place);
  while (from > name - 3 && sameSentence(scan, from - 1, at) && fits(from - 1)) from -= 1;
  if (
    from === name ||
    (opensSentence(scan, from) && scan.smallWords.has(scan.tokens[from]?.lower ?? ''))
  ) {
    return null;
  }
  const numbered = prison && isNumber(scan, at + 1) && sameSentence(scan, at, at + 1);
  return { from, end: numbered ? at + 2 : at + 1, own: { from, end: name } };
}

/** "Prison 2", not "Prison 2,000": a short number that no further digits follow. */
function isNumber(scan: Scan, at: number): boolean {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (token?.shape !== 'number' || token.text.length > 2) return false;
  return (
    next === undefined || !/^[.,:/]$/.test(next.text) || next.end !== scan.tokens[at + 2]?.start
  );
}

/** « ville de Jask », «в городе Х», „Stadt X“: the kind stands before; prisons keep it in the name. */
function kindBefore(scan: Scan, names: LanguageNames, at: number): KindPlace | null {
  const first = scan.tokens[at];
  if (first === undefined || first.shape === 'punctuation') return null;
  if (!names.placeHeads.has(bare(first))) return null;
  let name = -1;
  let kind = '';
  let words = '';
  for (let next = at; next < at + LONGEST_KIND; next += 1) {
    const token = scan.tokens[next];
    if (token === undefined || token.sentence !== first.sentence) break;
    words = words === '' ? bare(token) : `${words} ${bare(token)}`;
    if (!names.places.kindsBefore.has(words)) continue;
    name = next + 1;
    kind = words;
  }
  if (name < 0) return null;
  if (scan.tokens[name]?.text === '.') name += 1;
  // « un centre de détention de Jask » is any of them.
  const kept = isKept(names, kind) && !/^une?$/.test(bare(scan.tokens[at - 1]));
  let end = name;
  const fits = (index: number) =>
    isNamePart(scan, names, index) || (kept && scan.taken[index] === Taken.place);
  while (end < name + 3 && sameSentence(scan, at, end) && fits(end)) end += 1;
  if (end === name || scan.vocabulary.isUsualGivenName(scan.tokens[name]?.lower ?? '')) return null;
  return { from: kept ? at : name, end, own: { from: name, end } };
}

/** A prison is named after its town, a street after anyone: the word is part of the name. */
const isKept = (names: LanguageNames, kind: string): boolean =>
  PRISONS.test(kind) || names.places.streets.has(kind);

/** "detained in Jask", « à Jask »: one unknown capital word after a word of place. */
function afterPreposition(
  scan: Scan,
  names: LanguageNames,
  at: number,
): { from: number; end: number } | null {
  const cue = scan.tokens[at];
  const token = scan.tokens[at + 1];
  if (cue?.shape !== 'lower' || token?.shape !== 'capital' || names.code === 'de') return null;
  if (!names.places.cues.has(cue.lower) || !isNamePart(scan, names, at + 1)) return null;
  const next = scan.tokens[at + 2];
  const alone =
    !names.places.kinds.has(next?.lower ?? '') &&
    !isCapital(next) &&
    next?.shape !== 'clitic' &&
    next?.text !== '-';
  const small = formsSmall(scan, token.lower);
  if (!alone || small || scan.vocabulary.isUsualGivenName(token.lower)) return null;
  return sameSentence(scan, at, at + 1) ? { from: at + 1, end: at + 2 } : null;
}

const formsSmall = (scan: Scan, lower: string): boolean =>
  nominatives(lower).some((form) => scan.smallWords.has(form));

/** The next word that leads to a place, in a sentence whose capitals say something. */
const nextPlace = (scan: Scan, at: number): number =>
  nextLead(scan, at, (sentence) =>
    scan.casing[sentence] === Casing.normal ? scan.languages[sentence]?.leads.toPlace : undefined,
  );

/**
 * Airports, streets, prisons and regions called after people, and what is told to be a place: looked
 * for before people are. Gives the names of one word with their score.
 */
export function findKindPlaces(scan: Scan): ToldPlaces {
  const told: ToldPlaces = new Map();
  const prisons: KindPlace[] = [];
  for (let at = nextPlace(scan, 0); at < scan.tokens.length; at = nextPlace(scan, at + 1)) {
    const names = languageAt(scan, at);
    if (names === undefined) continue;
    const sure = isKept(names, bare(scan.tokens[at])) || OF.test(bare(scan.tokens[at + 1]));
    const before = sure ? kindBefore(scan, names, at) : null;
    const place = kindAfter(scan, names, at) ?? before;
    if (place === null) continue;
    acceptPlace(scan, place, at, 'place.kind-word', 0.94, told);
    if (PRISONS.test(bare(scan.tokens[at]))) prisons.push(place);
    at = Math.max(at, place.end - 1);
  }
  repeatPrisons(scan, prisons);
  return told;
}

/** "the Old Mill prison … in Old Mill": a name of several words stands for the prison. */
function repeatPrisons(scan: Scan, prisons: readonly KindPlace[]): void {
  const named = new Map<
    string,
    { readonly words: readonly string[]; readonly prison: KindPlace }
  >();
  for (const prison of prisons) {
    const words = scan.tokens.slice(prison.own.from, prison.own.end).map(({ text }) => text);
    const [first = ''] = words;
    if (words.length > 1 && !named.has(first)) named.set(first, { words, prison });
  }
  forEachOf(scan, named, ({ words, prison }, from) => {
    const end = from + words.length;
    if (
      !isFree(scan, from, end) ||
      !words.every((word, step) => scan.tokens[from + step]?.text === word)
    )
      return;
    propose(scan, 'place', {
      from,
      end,
      name: writtenName(scan, prison.from, prison.end),
      score: 0.9,
      rule: 'place.repeated',
      cues: [spanOf(scan, prison.from, prison.end)],
    });
    take(scan, from, end, Taken.place);
  });
}

/** Places with a cue, after people were found; `told` are those found before. */
export function findOtherPlaces(scan: Scan, told: ToldPlaces): void {
  for (let at = nextPlace(scan, 0); at < scan.tokens.length; at = nextPlace(scan, at + 1)) {
    const names = languageAt(scan, at);
    if (names === undefined) continue;
    const kind = kindAfter(scan, names, at) ?? kindBefore(scan, names, at);
    const place = kind ?? afterPreposition(scan, names, at);
    if (place === null) continue;
    const rule = kind === null ? 'place.preposition' : 'place.kind-word';
    const prison = PRISONS.test(scan.tokens[place.from]?.lower ?? '');
    // A prison named after a known town is the prison, not the town.
    const score = kind === null ? 0.56 : prison ? 0.94 : 0.78;
    acceptPlace(scan, place, at, rule, score, told);
    at = Math.max(at, place.end - 1);
  }
  repeat(scan, told);
}

function acceptPlace(
  scan: Scan,
  { from, end }: { readonly from: number; readonly end: number },
  cue: number,
  rule: string,
  score: number,
  told: ToldPlaces,
): void {
  const cues = [spanOf(scan, cue, cue + 1)];
  propose(scan, 'place', { from, end, name: writtenName(scan, from, end), score, rule, cues });
  take(scan, from, end, Taken.place);
  if (end - from === 1) {
    told.set(scan.tokens[from]?.text ?? '', { score, told: spanOf(scan, from, end) });
  }
  const second = secondOf(scan, from, end);
  if (second < 0) return;
  propose(scan, 'place', {
    from: second,
    end: second + 1,
    name: writtenName(scan, second, second + 1),
    score: score - 0.1,
    rule,
    cues,
  });
  take(scan, second, second + 1, Taken.place);
  const span = spanOf(scan, second, second + 1);
  told.set(scan.tokens[second]?.text ?? '', { score: score - 0.1, told: span });
}

/** « les paroisses de Jask et Doran »: the index of the one word joined to a place, or -1. */
function secondOf(scan: Scan, from: number, end: number): number {
  const names = languageAt(scan, from);
  const next = scan.tokens[end + 1];
  const joined = /^(et|and)$/.test(scan.tokens[end]?.lower ?? '') && next?.shape === 'capital';
  if (!joined || names === undefined || !isNamePart(scan, names, end + 1)) return -1;
  if (isCapital(scan.tokens[end + 2]) || !sameSentence(scan, from, end + 1)) return -1;
  const given = scan.vocabulary.isUsualGivenName(next.lower);
  return given || names.persons.common.has(next.lower) ? -1 : end + 1;
}

/** A place found once with a cue is found wherever its name stands. */
function repeat(scan: Scan, found: ToldPlaces): void {
  forEachOf(scan, found, (before, at) => {
    if (scan.taken[at] !== Taken.free) return;
    propose(scan, 'place', {
      from: at,
      end: at + 1,
      name: scan.tokens[at]?.text ?? '',
      score: before.score - 0.03,
      rule: 'place.repeated',
      cues: [before.told],
    });
    take(scan, at, at + 1, Taken.place);
  });
}
