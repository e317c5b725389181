/** Bodies that consist of a known name and more: its part, its region, an office of a place. */

import type { KnownAt } from '../known-names.ts';
import { bare, isCapital, type Scan, sameSentence, Taken } from '../scan.ts';
import type { LanguageNames } from '../vocabulary.ts';
import type { Found } from './found.ts';
import { afterPurpose } from './grow-right.ts';
import { leftOfHead } from './head-words.ts';
import { CLOSING, OPENING } from './quotation-marks.ts';

/** "Almaty mayor's office": a place with an office in small letters. */
export function officeOfPlace(scan: Scan, names: LanguageNames, at: number): Found | null {
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
export function partOfKnown(scan: Scan, names: LanguageNames, hit: KnownAt): Found | null {
  if (scan.tokens[hit.end]?.shape !== 'clitic' || names.code !== 'en') return null;
  let end = hit.end + 1;
  while (end < hit.end + 4 && sameSentence(scan, hit.from, end) && isCapital(scan.tokens[end]))
    end += 1;
  const head = scan.tokens[end - 1];
  if (head === undefined || !names.organisations.heads.has(head.lower)) return null;
  return { from: hit.from, end, rule: 'org.part-of-known', score: 0.85, cue: end - 1 };
}

/** "National Democratic Party", where the vocabularies have the Democratic Party: another body. */
export function longerThanKnown(scan: Scan, names: LanguageNames, hit: KnownAt): Found | null {
  const last = scan.tokens[hit.end - 1];
  if (names.code !== 'en' || hit.end - hit.from < 2 || !isCapital(last)) return null;
  if (!names.organisations.heads.has(last.lower)) return null;
  const from = leftOfHead(scan, names, hit.from);
  const same = from === hit.from || scan.tokens[from]?.lower === 'the';
  return same ? null : { from, end: hit.end, rule: 'org.head-word', score: 0.8, cue: hit.end - 1 };
}

/** "Popular Unity Party of Sumeria", where the vocabularies have it without its state. */
export function knownOfPlace(scan: Scan, names: LanguageNames, hit: KnownAt): Found | null {
  const { heads } = names.organisations;
  const [first, last] = [scan.tokens[hit.from], scan.tokens[hit.end - 1]];
  const isHead = heads.has((names.code === 'en' ? last : first)?.lower ?? '');
  if (!/^(en|fr)$/.test(names.code) || hit.end - hit.from < 2 || !isHead) return null;
  if (!OF.test(bare(scan.tokens[hit.end]))) return null;
  const from = scan.tokens[hit.end + 1]?.lower === 'the' ? hit.end + 2 : hit.end + 1;
  let end = from;
  while (end < from + 3 && scan.taken[end] === Taken.place && sameSentence(scan, hit.from, end))
    end += 1;
  if (end === from) return null;
  return { from: hit.from, end, rule: 'org.head-word', score: 0.85, cue: hit.end };
}

const OF = /^(of|de|du|d)$/;

const LONGEST_QUOTED = 6;

/** «Заря Сумерии в Яске», where the vocabularies have «Заря Сумерии»: the whole quotation is the name. */
export function quotedWhole(scan: Scan, hit: KnownAt): Found | null {
  if (!OPENING.has(scan.tokens[hit.from - 1]?.text ?? '')) return null;
  for (let end = hit.end; end < hit.from + LONGEST_QUOTED; end += 1) {
    const token = scan.tokens[end];
    if (token === undefined || !sameSentence(scan, hit.from, end)) return null;
    if (CLOSING.has(token.text)) {
      const longer = end > hit.end && isCapital(scan.tokens[end - 1]);
      return longer
        ? { from: hit.from, end, rule: 'org.part-of-known', score: 0.8, cue: hit.from }
        : null;
    }
    if (!isCapital(token) && !/^(in|en|au|à|en|of|в|во|на|и|and|et)$/.test(token.lower))
      return null;
  }
  return null;
}

/** « Ensemble pour la Soumérie », where the vocabularies have only its first word. */
export function forPurpose(scan: Scan, names: LanguageNames, hit: KnownAt): Found | null {
  const end = afterPurpose(scan, names, hit.end);
  if (end === hit.end) return null;
  return { from: hit.from, end, rule: 'org.part-of-known', score: 0.8, cue: hit.end };
}

/** «управление ФСБ по Яской области»: a branch of a body, written small before it. */
export function ofBranch(scan: Scan, names: LanguageNames, hit: KnownAt): Found | null {
  const before = scan.tokens[hit.from - 1];
  if (
    names.code !== 'ru' ||
    before?.shape !== 'lower' ||
    !sameSentence(scan, hit.from - 1, hit.from)
  )
    return null;
  if (!/^(управлени|отдел|департамент)/.test(before.lower)) return null;
  const end = branchOfKnown(scan, names, hit)?.end ?? hit.end;
  return { from: hit.from - 1, end, rule: 'org.state-body', score: 0.85, cue: hit.from - 1 };
}

/** States and their unions, which have dealings with other states: "the UN Sumeria envoy". */
const OF_STATES = /^(UN|EU|UNO|ONU|OSCE|NATO|UE|OTAN|OSZE)$/;

/** "Amnesty International Sumeria": a section of a body by its country, at the end of a phrase. */
export function knownAtPlace(scan: Scan, names: LanguageNames, hit: KnownAt): Found | null {
  const at = hit.end;
  if (names.code === 'ru' || scan.taken[at] !== Taken.place || !sameSentence(scan, hit.from, at))
    return null;
  if (OF_STATES.test(scan.tokens[hit.from]?.text ?? '') || scan.tokens[at - 1]?.shape === 'clitic')
    return null;
  const next = scan.tokens[at + 1];
  const ends =
    next === undefined || /^[.,;:)]$/.test(next.text) || names.persons.sayVerbs.has(next.lower);
  if (!ends || scan.taken[at + 1] === Taken.place) return null;
  return { from: hit.from, end: at + 1, rule: 'org.part-of-known', score: 0.8, cue: at };
}

/** «МВД России», «УФСБ по Саратовской области»: a state body with its state or region. */
export function branchOfKnown(scan: Scan, names: LanguageNames, hit: KnownAt): Found | null {
  const first = scan.tokens[hit.from];
  const spelt = hit.end - hit.from > 1 && first?.script === 'cyrillic';
  if (names.code !== 'ru' || !(spelt || STATE_BODY.test(first?.text ?? ''))) return null;
  const at = scan.tokens[hit.end]?.lower === 'по' ? hit.end + 1 : hit.end;
  let end = at;
  while (end < at + 3 && scan.taken[end] === Taken.place && sameSentence(scan, hit.from, end))
    end += 1;
  if (end === at) end = afterRegion(scan, names, at);
  if (end === at) return null;
  return { from: hit.from, end, rule: 'org.state-body', score: 0.9, cue: hit.from };
}

/** «по Яской области»: a region by its adjective and its kind; the index after it, or `at`. */
const afterRegion = (scan: Scan, names: LanguageNames, at: number): number =>
  scan.tokens[at - 1]?.lower === 'по' &&
  isCapital(scan.tokens[at]) &&
  names.places.kinds.has(scan.tokens[at + 1]?.lower ?? '') &&
  sameSentence(scan, at, at + 1)
    ? at + 2
    : at;

const STATE_BODY = /^([А-Я]{2,6}|УФСБ|УФСИН|Мин[а-я]+|Гос[а-я]+|Ген[а-я]+|Рос[а-я]+)$/;
