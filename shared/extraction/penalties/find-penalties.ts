/** Penalties of one sentence: kind and duration side by side, bans with their object, fines, lashes. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { PenaltyKind } from '../mention.ts';
import { phraseAt } from '../names/lexicon.ts';
import { type Duration, durationsOf, moneyAt, numberAt } from './durations.ts';
import type { PenaltyWords } from './penalty-words.ts';

export interface FoundPenalty {
  /** Half-open range of word indices. */
  readonly from: number;
  readonly end: number;
  readonly kind: PenaltyKind;
  readonly duration: string | null;
  readonly object: string | null;
  readonly rule: string;
  readonly score: number;
}

interface KindAt {
  readonly from: number;
  readonly end: number;
  readonly kind: PenaltyKind;
}

const MOST_LINKS = 7;
const MOST_KIND_LINKS = 7;
const LONGEST_OBJECT = 16;
const PENDING_REACH = 4;
/** "is held in custody" tells where someone is, not what was ordered. */
const STATE =
  /^(находится|находился|находилась|остаётся|остается|содержится|содержался|содержалась|был|была)$/;

function kindsOf(words: readonly Token[], lexicon: PenaltyWords): KindAt[] {
  const found: KindAt[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = phraseAt(lexicon.kinds, words, at, null);
    if (hit === null) continue;
    found.push({ from: at, end: hit.end, kind: hit.item });
    at = hit.end - 1;
  }
  return found;
}

/** Whether only linking words stand between two positions. */
function linked(
  words: readonly Token[],
  from: number,
  end: number,
  links: ReadonlySet<string>,
  most: number,
): boolean {
  if (end < from || end - from > most) return false;
  for (let at = from; at < end; at += 1) if (!links.has(words[at]?.lower ?? '')) return false;
  return true;
}

/** A suspended term is its own kind wherever the word stands beside the term. */
const mergedKind = (kinds: readonly KindAt[]): PenaltyKind =>
  kinds.find(({ kind }) => kind === 'suspended_sentence')?.kind ??
  kinds.find(({ kind }) => kind !== 'imprisonment')?.kind ??
  'imprisonment';

/** Kinds that hang on a duration: after it ("five years in prison") or before it. */
function kindsAround(
  words: readonly Token[],
  lexicon: PenaltyWords,
  duration: Duration,
  kinds: readonly KindAt[],
): KindAt[] {
  const around: KindAt[] = [];
  let end = duration.end;
  for (const kind of kinds) {
    if (kind.from < end) continue;
    if (!linked(words, end, kind.from, lexicon.links, MOST_LINKS)) break;
    around.push(kind);
    end = kind.end;
  }
  let from = duration.from;
  for (const kind of [...kinds].reverse()) {
    if (kind.end > from) continue;
    if (!linked(words, kind.end, from, lexicon.kindLinks, MOST_KIND_LINKS)) break;
    if (around.length > 0 && kind.kind === 'imprisonment') break;
    around.push(kind);
    from = kind.from;
  }
  return around;
}

/** A ban with its object up to its duration: "banned him from … for five years". */
function ban(
  words: readonly Token[],
  lexicon: PenaltyWords,
  duration: Duration,
): FoundPenalty | null {
  const endWord = words[duration.from - 1];
  if (endWord === undefined) return null;
  let objectEnd = duration.from;
  while (
    objectEnd > 0 &&
    (lexicon.banEnds.has(words[objectEnd - 1]?.lower ?? '') ||
      /^(une|la|durée|période|a|period|срок)$/.test(words[objectEnd - 1]?.lower ?? ''))
  )
    objectEnd -= 1;
  if (objectEnd === duration.from) return null;
  for (let at = objectEnd - 1; at >= 0 && at >= duration.from - LONGEST_OBJECT; at -= 1) {
    if (/^[.;:]$/.test(words[at]?.text ?? '')) return null;
    if (!lexicon.bans.has(words[at]?.lower ?? '')) continue;
    const object = objectOf(words, lexicon, at + 1, objectEnd);
    if (object === null) return null;
    const kind = banKind(object);
    return {
      from: at,
      end: duration.end,
      kind,
      duration: duration.iso,
      object,
      rule: 'penalty.ban',
      score: 0.88,
    };
  }
  return null;
}

function banKind(object: string): PenaltyKind {
  if (/\b(leav|travel|quitter le|voyag|abroad)|выезд/.test(object.toLowerCase()))
    return 'travel_ban';
  if (/(public office|fonctions? publique|должност|civic rights|droits)/i.test(object))
    return 'deprivation_of_rights';
  return 'activity_ban';
}

function objectOf(
  words: readonly Token[],
  lexicon: PenaltyWords,
  from: number,
  end: number,
): string | null {
  let start = from;
  const most = Math.min(end, from + 4);
  while (start < most && !lexicon.banLinks.has(words[start]?.lower ?? '')) start += 1;
  if (start >= most) return null;
  const object = words
    .slice(start + 1, end)
    .map((word) => word.text)
    .join(' ');
  return object === '' ? null : object;
}

/** A term with nothing but a verb of sentencing or asking right before it: "sentenced to five years". */
function plainTerm(
  words: readonly Token[],
  lexicon: PenaltyWords,
  duration: Duration,
): FoundPenalty | null {
  if (!/^(\.\.\/)?P\d+Y/.test(duration.iso) && !/^P\d+M/.test(duration.iso)) return null;
  const near = new Set<string>();
  for (let at = duration.from - 1; at >= 0 && at >= duration.from - 5; at -= 1) {
    const word = words[at];
    if (word === undefined || word.shape === 'punctuation') break;
    near.add(word.lower);
  }
  const to = /^(to|à|zu|к|for|получил|faces|risque|handed|дали|грозит|encourt|droht)$/;
  const verbs = [...near].some(
    (word) => lexicon.imposed.has(word) || lexicon.requested.has(word) || lexicon.always.has(word),
  );
  const german =
    lexicon.code === 'de' &&
    words.slice(duration.end, duration.end + 3).some((word) => /^verurteil/.test(word.lower));
  const previous = words[duration.from - 1]?.lower ?? '';
  const directly = to.test(previous) || lexicon.imposed.has(previous);
  const asked = [...near].some((word) => lexicon.requested.has(word));
  if (!asked && (!directly || !(verbs || german))) return null;
  return {
    from: duration.from,
    end: duration.end,
    kind: 'imprisonment',
    duration: duration.iso,
    object: null,
    rule: 'penalty.term',
    score: 0.72,
  };
}

function fines(words: readonly Token[], lexicon: PenaltyWords): FoundPenalty[] {
  const found: FoundPenalty[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!lexicon.fines.has(words[at]?.lower ?? '')) continue;
    const fine = fineAround(words, lexicon, at);
    if (fine !== null) {
      found.push(fine);
      at = Math.max(at, fine.end - 1);
    }
  }
  return found;
}

function fineAround(
  words: readonly Token[],
  lexicon: PenaltyWords,
  at: number,
): FoundPenalty | null {
  const common = { kind: 'fine' as const, duration: null, rule: 'penalty.fine', score: 0.9 };
  let start = at + 1;
  while (start < at + 8 && lexicon.fineLinks.has(words[start]?.lower ?? '')) {
    const sum = moneyAt(words, lexicon, start);
    if (sum !== null) break;
    start += 1;
  }
  const after = moneyAt(words, lexicon, start);
  if (after !== null) return { ...common, from: at, end: after.end, object: after.amount };
  for (let before = at - 2; before >= 0 && before >= at - 8; before -= 1) {
    const sum = moneyAt(words, lexicon, before);
    const whole = sum !== null && linked(words, sum.end, at, new Set(['d', 'de', '-']), 2);
    if (sum !== null && whole && words[before - 1]?.shape !== 'number') {
      return { ...common, from: before, end: at + 1, object: sum.amount };
    }
  }
  return null;
}

/** "1000 lashes": a number before the blows. */
function blows(words: readonly Token[], lexicon: PenaltyWords, kind: KindAt): FoundPenalty | null {
  for (let from = kind.from - 1; from >= 0 && from >= kind.from - 4; from -= 1) {
    const number = numberAt(words, lexicon, from);
    if (number === null || number.end !== kind.from || words[from - 1]?.shape === 'number')
      continue;
    return {
      from,
      end: kind.end,
      kind: 'corporal_punishment',
      duration: null,
      object: `${number.value} lashes`,
      rule: 'penalty.lashes',
      score: 0.9,
    };
  }
  return null;
}

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
]);
const NEEDS_NO_CUE = new Set<PenaltyKind>([
  'life_imprisonment',
  'restriction_of_liberty',
  'house_arrest',
  'travel_ban',
]);
const CUE_REACH = 6;

function alone(words: readonly Token[], lexicon: PenaltyWords, kind: KindAt): FoundPenalty | null {
  if (!ALONE.has(kind.kind) || STATE.test(words[kind.from - 1]?.lower ?? '')) return null;
  const before = words.slice(Math.max(0, kind.from - CUE_REACH), kind.from);
  const cued = before.some((word) => lexicon.bareCues.has(word.lower));
  if (!cued && !NEEDS_NO_CUE.has(kind.kind) && !sayItself(words, kind)) return null;
  return { ...kind, duration: null, object: null, rule: 'penalty.kind', score: cued ? 0.75 : 0.6 };
}

/** "death sentence", "sentenced to death", « condamné à mort »: the verb is in the phrase. */
const sayItself = (words: readonly Token[], kind: KindAt): boolean =>
  kind.kind === 'death' &&
  words
    .slice(kind.from, kind.end)
    .some((word) =>
      /^(sentence|sentences|sentenced|condamné|condamnée|condamnés|verurteilt|todesurteil|приговор)$/.test(
        word.lower,
      ),
    );

export function penaltiesOf(words: readonly Token[], lexicon: PenaltyWords): FoundPenalty[] {
  const kinds = kindsOf(words, lexicon);
  const found: FoundPenalty[] = fines(words, lexicon);
  const durations = durationsOf(words, lexicon);
  const used = new Set<KindAt>();
  for (const duration of durations) {
    const banned = ban(words, lexicon, duration);
    const around = kindsAround(
      words,
      lexicon,
      duration,
      kinds.filter((kind) => !used.has(kind)),
    );
    if (around.length > 0) {
      for (const kind of around) used.add(kind);
      const from = Math.min(duration.from, ...around.map((kind) => kind.from));
      const end = Math.max(duration.end, ...around.map((kind) => kind.end));
      const ahead = words.slice(end, end + PENDING_REACH);
      const awaits = ahead.some(({ lower }) => lexicon.pending.has(lower));
      const merged = mergedKind(around);
      const kind = awaits && merged === 'imprisonment' ? 'pretrial_detention' : merged;
      found.push({
        from,
        end,
        kind,
        duration: duration.iso,
        object: null,
        rule: 'penalty.kind-and-duration',
        score: 0.9,
      });
    } else if (banned !== null) found.push(banned);
    else {
      const term = plainTerm(words, lexicon, duration);
      if (term !== null) found.push(term);
    }
  }
  for (const kind of kinds) {
    if (used.has(kind)) continue;
    const other =
      kind.kind === 'corporal_punishment'
        ? blows(words, lexicon, kind)
        : alone(words, lexicon, kind);
    if (other !== null && !found.some(({ from, end }) => from < other.end && other.from < end))
      found.push(other);
  }
  return found;
}
