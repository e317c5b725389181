/** Penalties of one sentence: kind and duration side by side, bans with their object, fines, lashes. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { PenaltyKind } from '../mention.ts';
import { banWith } from './bans.ts';
import { isChangedTerm } from './course.ts';
import { isDenied } from './denied.ts';
import { type Duration, durationsOf } from './durations.ts';
import { blowsOf, finesOf } from './fines.ts';
import type { FoundPenalty } from './found-penalty.ts';
import { isPenalty, type KindAt, type Kinds, kindsAround, kindsOf, mergedKind } from './kinds.ts';
import { numberAt } from './numbers.ts';
import type { PenaltyWords } from './penalty-words.ts';
import { shortTermsBefore } from './short-terms.ts';

const PENDING_REACH = 4;
const CUE_REACH = 6;
const TERM_REACH = 5;
/** How far after a term it may be said to be suspended. */
const SUSPENDED_REACH = 6;

/** Kinds that say enough without a duration. */
const ALONE = new Set<PenaltyKind>([
  'life_imprisonment',
  'death',
  'house_arrest',
  'restriction_of_liberty',
  'travel_ban',
  'pretrial_detention',
  'administrative_detention',
  'suspended_sentence',
  'community_service',
  'forced_labour',
  'judicial_control',
  'confiscation',
  'deprivation_of_rights',
]);
const CUSTODY = new Set<PenaltyKind>([
  'house_arrest',
  'pretrial_detention',
  'administrative_detention',
  'judicial_control',
  'suspended_sentence',
]);
/** Kinds whose own words may hold the verb: "sentenced to death", "stripped of citizenship". */
const TELLS_ITSELF = new Set<PenaltyKind>(['death', 'deprivation_of_rights']);
const NEEDS_NO_CUE = new Set<PenaltyKind>([
  'life_imprisonment',
  'restriction_of_liberty',
  'house_arrest',
  'travel_ban',
]);

export function penaltiesOf(words: readonly Token[], lexicon: PenaltyWords): FoundPenalty[] {
  const kinds = kindsOf(words, lexicon);
  const durations = durationsOf(words, lexicon);
  const found = finesOf(words, lexicon);
  const used = new Set<KindAt>();
  for (const duration of durations) {
    if (isStep(words, lexicon, duration)) continue;
    const free = kindsAround(words, lexicon, duration, kinds).filter((kind) => !used.has(kind));
    for (const kind of free) used.add(kind);
    const penalty =
      (free.every(({ weak }) => weak) ? banWith(words, lexicon, duration) : null) ??
      (free.length > 0
        ? term(words, lexicon, duration, free, kinds, used)
        : (extension(words, lexicon, duration, kinds) ??
          plainTerm(words, lexicon, duration, kinds) ??
          likeTheLast(words, lexicon, duration, found.at(-1))));
    if (penalty === null) continue;
    const short = shortTermsBefore(words, lexicon, penalty);
    found.push(penalty, ...short.filter((term) => !found.some((other) => overlaps(term, other))));
  }
  for (const kind of kinds.all) {
    if (used.has(kind)) continue;
    const other =
      partialTerm(words, lexicon, kind, durations) ?? withoutDuration(words, lexicon, kind);
    if (other !== null && !found.some((penalty) => overlaps(penalty, other))) found.push(other);
  }
  return found;
}

const overlaps = (a: FoundPenalty, b: FoundPenalty): boolean => a.from < b.end && b.from < a.end;

/** "reduced by one month": how much a term changed, and no term. */
const isStep = (words: readonly Token[], lexicon: PenaltyWords, { from }: Duration): boolean =>
  lexicon.byWords.has(words[from - 1]?.lower ?? '') &&
  wordsBefore(words, from, CUE_REACH).some((word) => lexicon.changes.has(word)) &&
  !lexicon.extended.has(words[from - 2]?.lower ?? '');

const isOpen = (iso: string): boolean => iso.includes('/') && !iso.endsWith('/..');

const termOf = (
  { from, end, iso }: Duration,
  kind: PenaltyKind,
  rule: string,
  score: number,
): FoundPenalty => ({
  from,
  end,
  kind,
  duration: iso,
  object: null,
  open: isOpen(iso),
  rule,
  score,
});

/** A duration with the words for its kind; null for the time of probation. */
function term(
  words: readonly Token[],
  lexicon: PenaltyWords,
  duration: Duration,
  around: readonly KindAt[],
  kinds: Kinds,
  used: Set<KindAt>,
): FoundPenalty | null {
  const from = Math.min(duration.from, ...around.map((kind) => kind.from));
  const end = Math.max(duration.end, ...around.map((kind) => kind.end));
  const merged = mergedKind(around);
  if (!isPenalty(merged)) return null;
  if (around.every(({ weak }) => weak) && !toldNear(words, lexicon, from, end)) return null;
  const whole = { ...duration, from, end };
  if (merged !== 'imprisonment') return termOf(whole, merged, 'penalty.kind-and-duration', 0.93);
  const suspended = suspendedLater(words, lexicon, end, kinds);
  if (suspended !== null) used.add(suspended);
  const ahead = words.slice(end, end + PENDING_REACH);
  const awaits = ahead.some(({ lower }) => lexicon.pending.has(lower));
  const kind = suspended === null ? merged : 'suspended_sentence';
  return termOf(whole, awaits ? 'pretrial_detention' : kind, 'penalty.kind-and-duration', 0.93);
}

/** Whether a word of sentencing, asking or threatening stands near. */
function toldNear(words: readonly Token[], lexicon: PenaltyWords, from: number, end: number) {
  const near = [
    ...words.slice(Math.max(0, from - CUE_REACH), from),
    ...words.slice(end, end + CUE_REACH),
  ];
  return near.some(({ lower }) => saysStatus(lexicon, lower) || lexicon.served.has(lower));
}

/** "six months in prison, all suspended": the whole term, not "of which two are suspended". */
function suspendedLater(
  words: readonly Token[],
  { suspends, partly, units }: PenaltyWords,
  from: number,
  { beginning }: Kinds,
): KindAt | null {
  for (let at = from; at <= from + SUSPENDED_REACH; at += 1) {
    const word = words[at];
    if (word === undefined || /^[.;]$/.test(word.text) || partly.has(word.lower)) return null;
    // „acht Jahren Gefängnis und drei Jahren auf Bewährung“: the other term is suspended.
    if (units.has(word.lower)) return null;
    const kind = beginning.get(at);
    if (kind === undefined) continue;
    const verb = words[kind.end - 1]?.lower ?? '';
    return kind.kind === 'suspended_sentence' && suspends.has(verb) ? kind : null;
  }
  return null;
}

const isCustody = (kind: string): boolean =>
  kind === 'pretrial_detention' || kind === 'house_arrest';

/** "extended his pre-trial detention by three months", «продлили арест на два месяца». */
function extension(
  words: readonly Token[],
  { extended }: PenaltyWords,
  duration: Duration,
  { all }: Kinds,
): FoundPenalty | null {
  const near = words.slice(Math.max(0, duration.from - CUE_REACH), duration.from);
  if (!near.some(({ lower }) => extended.has(lower))) return null;
  const custody = all.findLast(({ kind, end }) => isCustody(kind) && end <= duration.from);
  const kind = custody?.kind === 'house_arrest' ? 'house_arrest' : 'pretrial_detention';
  return termOf(duration, kind, 'penalty.term', custody === undefined ? 0.6 : 0.7);
}

/** A term with nothing but a verb of sentencing or asking right before it: "sentenced to five years". */
function plainTerm(
  words: readonly Token[],
  lexicon: PenaltyWords,
  duration: Duration,
  kinds: Kinds,
): FoundPenalty | null {
  const near = wordsBefore(words, duration.from, TERM_REACH);
  if (isOtherChange(words, lexicon, near, kinds)) return null;
  const asked = [...near, ...verbsAfter(words, lexicon, duration.end)].some((word) =>
    lexicon.requested.has(word),
  );
  // «запретил въезд на пять лет»: what was forbidden for so long is no prison.
  if (near.some((word) => lexicon.banVerbs.has(word))) return null;
  const told = near.some((word) => lexicon.imposed.has(word) || lexicon.always.has(word));
  // An article before the term is no link: "faces a maximum of five years".
  const previous = near.find((word) => lexicon.numbers.get(word) !== 1) ?? '';
  const verdict = lexicon.endVerbs.has(words[duration.end]?.lower ?? '');
  const directly = lexicon.imposed.has(previous) || lexicon.always.has(previous);
  const linked = lexicon.termLinks.has(previous) && (told || verdict);
  if (duration.iso.startsWith('PT') || duration.adjective) return null;
  if (lexicon.shifts.has(words[duration.end]?.lower ?? '')) return null;
  const days = /^P\d+D$/.test(duration.iso);
  const changed = !days && isChangedTerm(words, lexicon, duration);
  if (!(asked || directly || linked || changed)) return null;
  const arrested = near.some((word) => lexicon.arrests.has(word));
  if (days && asked) return null;
  // An arrest for days is a punishment, one for months is custody before a judgment.
  const custody = days ? 'administrative_detention' : 'pretrial_detention';
  return termOf(duration, arrested ? custody : 'imprisonment', 'penalty.term', 0.72);
}

/** "The deadline was reduced to three years": what changed is no penalty, for none is spoken of. */
function isOtherChange(
  words: readonly Token[],
  lexicon: PenaltyWords,
  near: readonly string[],
  kinds: Kinds,
): boolean {
  const { imposed, always, requested, changes, imposedNouns, weakKinds, reviews } = lexicon;
  const verbs = near.filter((word) => imposed.has(word) || always.has(word) || requested.has(word));
  if (!verbs.some((word) => changes.has(word)) || !verbs.every((word) => changes.has(word)))
    return false;
  const penal = [imposedNouns, weakKinds, reviews];
  return kinds.all.length === 0 && !words.some(({ lower }) => penal.some((set) => set.has(lower)));
}

/** «Горина — к трём годам колонии, Белову — к двум годам»: a later term is of the kind told before. */
function likeTheLast(
  words: readonly Token[],
  { shifts }: PenaltyWords,
  duration: Duration,
  last: FoundPenalty | undefined,
): FoundPenalty | null {
  const linked = /^(to|à|zu|к)$/.test(words[duration.from - 1]?.lower ?? '');
  const over = shifts.has(words[duration.end]?.lower ?? '') || duration.adjective;
  if (!linked || over || last?.duration == null || last.object !== null) return null;
  return termOf(duration, last.kind, 'penalty.term', 0.7);
}

/** « trois ans de prison dont deux avec sursis »: a bare number takes the unit told before. */
function partialTerm(
  words: readonly Token[],
  lexicon: PenaltyWords,
  { from, end, kind }: KindAt,
  durations: readonly Duration[],
): FoundPenalty | null {
  const number = kind === 'suspended_sentence' ? numberAt(words, lexicon, from - 1) : null;
  if (number?.end !== from || !lexicon.partly.has(words[from - 2]?.lower ?? '')) return null;
  const whole = durations.findLast((duration) => duration.end < from);
  const unit = whole?.iso.at(-1);
  if (unit === undefined) return null;
  const part = { from: from - 1, end, iso: `P${number.value}${unit}`, adjective: false };
  return termOf(part, 'suspended_sentence', 'penalty.term', 0.6);
}

/** Where verbs end their clause, those right after a term: „15 Jahre verlangt“. */
const verbsAfter = (words: readonly Token[], { endVerbs }: PenaltyWords, at: number): string[] =>
  endVerbs.size === 0 ? [] : words.slice(at, at + 2).map(({ lower }) => lower);

/** The words before `at` up to a mark, the nearest first. */
function wordsBefore(words: readonly Token[], at: number, most: number): string[] {
  const before: string[] = [];
  for (let index = at - 1; index >= 0 && index >= at - most; index -= 1) {
    const word = words[index];
    if (word === undefined || word.shape === 'punctuation') break;
    before.push(word.lower);
  }
  return before;
}

function withoutDuration(
  words: readonly Token[],
  lexicon: PenaltyWords,
  hit: KindAt,
): FoundPenalty | null {
  const { kind } = hit;
  if (kind === 'corporal_punishment') return blowsOf(words, lexicon, hit);
  if (!isPenalty(kind) || hit.weak || !ALONE.has(kind)) return null;
  if (isDenied(words, lexicon, hit.from)) return null;
  // "is held in custody" tells where someone is, not what was ordered.
  if (CUSTODY.has(kind) && lexicon.states.has(words[hit.from - 1]?.lower ?? '')) return null;
  const inside = words.slice(hit.from, hit.end);
  const before = words.slice(Math.max(0, hit.from - CUE_REACH), hit.from);
  const cued =
    before.some(({ lower }) => lexicon.bareCues.has(lower)) ||
    (TELLS_ITSELF.has(kind) &&
      (!lexicon.termLinks.has(inside[0]?.lower ?? '') || lexicon.endVerbs.size > 0) &&
      [...before, ...inside, ...words.slice(hit.end, hit.end + verbReach(lexicon))].some(
        ({ lower }) => saysStatus(lexicon, lower),
      ));
  if (!cued && !NEEDS_NO_CUE.has(kind)) return null;
  const [from, end] = kind === 'death' ? withoutVerb(words, lexicon, hit) : [hit.from, hit.end];
  const score = cued ? 0.75 : 0.6;
  return {
    from,
    end,
    kind,
    duration: null,
    object: null,
    open: false,
    rule: 'penalty.kind',
    score,
  };
}

/** "sentenced to | death", „zum Tode | verurteilt“: the verb is none of the words of the penalty. */
function withoutVerb(words: readonly Token[], lexicon: PenaltyWords, kind: KindAt) {
  let { from, end } = kind;
  const isVerb = (word: Token | undefined) =>
    lexicon.imposed.has(word?.lower ?? '') && !lexicon.imposedNouns.has(word?.lower ?? '');
  for (let at = from; at < end - 1; at += 1)
    if (isVerb(words[at]) || lexicon.termLinks.has(words[at]?.lower ?? '')) from = at + 1;
  while (end - 1 > from && isVerb(words[end - 1])) end -= 1;
  return [from, end] as const;
}

/** Where verbs may follow, the word right after a kind tells of it: „zum Tode verurteilter“. */
const verbReach = ({ endVerbs }: PenaltyWords): number => (endVerbs.size > 0 ? 1 : 0);

const saysStatus = ({ imposed, requested, threatened }: PenaltyWords, word: string): boolean =>
  imposed.has(word) || requested.has(word) || threatened.has(word);
