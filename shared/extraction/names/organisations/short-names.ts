/** Short and other names that a document introduces: "Full Name (ABC)", "known locally as X". */

import { forEachOf, isCapital, propose, type Scan, sameSentence, Taken, take } from '../scan.ts';
import type { LanguageNames } from '../vocabulary.ts';
import type { Found } from './found.ts';

/** "Full Name (ABC)" gives ABC; the abbreviation is then known in the whole document. */
export function abbreviationAfter(
  scan: Scan,
  end: number,
  full: string,
  aliases: Map<string, string>,
): void {
  const inside = scan.tokens[end + 1];
  if (scan.tokens[end]?.text !== '(' || !isShort(scan, end + 1, full)) return;
  const closing = scan.tokens[end + 2]?.text ?? '';
  if (inside !== undefined && /^[,)]$/.test(closing)) aliases.set(inside.text, full);
}

/** ABC, and Cenidh or Pnat: a made word that begins as the name does. */
function isShort(scan: Scan, at: number, full: string): boolean {
  const token = scan.tokens[at];
  if (token?.shape === 'upper' || token?.shape === 'alphanumeric') return true;
  if (token?.shape !== 'capital' || token.text.length > 9 || scan.taken[at] !== Taken.free)
    return false;
  const capitals = full.split(/[\s'’]+/).filter((word) => word.length > 3);
  const starts = capitals[0]?.[0]?.toLowerCase() === token.lower[0];
  return capitals.length > 1 && starts && !scan.vocabulary.isGivenForm(token.lower);
}

/** "known locally as X" after an organisation: X is another name of it. */
export function aliasAfter(
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

const LONGEST_SPELT_OUT = 14;

/** «Уголовно-процессуальный кодекс (УПК)» is a law. */
const LAW_WORD =
  /^(code|law|act|bill|register|treaty|decree|loi|gesetz|gesetzbuch|.*ordnung|кодекс.{0,2}|закон.{0,2}|convention|covenant)$/;

/** "the Chief of Border Forces (CBF)": who holds an office. */
const OFFICE_HOLDER =
  /^(chief|commander|director|minister|head|inspector|president|chef|directeur|ministre|начальник|министр|директор)$/;

/** Whether the letters in brackets at `at` stand for a law or an office told right before them. */
export function isOfNoBody(scan: Scan, at: number): boolean {
  if (scan.tokens[at - 1]?.text !== '(' || scan.tokens[at + 1]?.text !== ')') return false;
  for (
    let before = at - 2;
    before > at - LONGEST_OFFICE && sameSentence(scan, before, at);
    before -= 1
  ) {
    const token = scan.tokens[before];
    if (!isCapital(token) && !/^(of|de|der|des|du)$/.test(token?.lower ?? '')) return false;
    if (LAW_WORD.test(token?.lower ?? '') || OFFICE_HOLDER.test(token?.lower ?? '')) return true;
  }
  return false;
}

const LONGEST_OFFICE = 7;

/** "Union of Independent Writers (UIW)": capitals in brackets tell where the name before them begins. */
export function beforeAbbreviation(scan: Scan, at: number): Found | null {
  if (scan.tokens[at]?.text !== '(' || scan.tokens[at + 2]?.text !== ')') return null;
  const short = scan.tokens[at + 1];
  if (short?.shape !== 'upper') return null;
  const letters = initials(short.lower);
  if (letters.length < 3 || letters.length > 7) return null;
  let left = letters.length - 1;
  for (
    let from = at - 1;
    from >= at - LONGEST_SPELT_OUT && sameSentence(scan, from, at);
    from -= 1
  ) {
    const token = scan.tokens[from];
    if (token === undefined || scan.taken[from] === Taken.court || /^[.;:,]$/.test(token.text))
      return null;
    if (initials(token.lower).charAt(0) === letters.charAt(left)) left -= 1;
    else if (isCapital(token)) return null;
    if (left >= 0) continue;
    if (scan.tokens.slice(from, at).some(({ lower }) => LAW_WORD.test(lower))) return null;
    if (OFFICE_HOLDER.test(token.lower)) return null;
    return isCapital(token)
      ? { from, end: at, rule: 'org.spelt-out', score: 0.9, cue: at + 1 }
      : null;
  }
  return null;
}

/** "UIW (Union of Independent Writers)": a name in brackets whose first letters the word is. */
export function behindAbbreviation(scan: Scan, at: number): Found | null {
  const short = scan.tokens[at];
  if (short?.shape !== 'upper' || scan.tokens[at + 1]?.text !== '(') return null;
  const letters = initials(short.lower);
  const from = at + 2;
  if (letters.length < 3 || letters.length > 7 || !isCapital(scan.tokens[from])) return null;
  let met = 0;
  for (let end = from; end < from + LONGEST_SPELT_OUT && sameSentence(scan, at, end); end += 1) {
    const token = scan.tokens[end];
    if (token === undefined || scan.taken[end] === Taken.court) return null;
    if (token.text === ')') {
      return met === letters.length && end - from > 1
        ? { from, end, rule: 'org.spelt-out', score: 0.9, cue: at }
        : null;
    }
    if (LAW_WORD.test(token.lower)) return null;
    if (initials(token.lower).charAt(0) === letters.charAt(met)) met += 1;
    else if (isCapital(token)) return null;
  }
  return null;
}

const initials = (lower: string): string => lower.normalize('NFD').replace(/\p{M}/gu, '');

/** What shorter finds inside the name have taken is the whole name's; no body found before has it all. */
export function isSpeltOut(scan: Scan, { from, end }: Found): boolean {
  const [start, stop] = [scan.tokens[from]?.start ?? 0, scan.tokens[end - 1]?.end ?? 0];
  // Bodies are found in their order: the one before the name ends the search.
  for (let at = scan.candidates.length - 1; at >= 0; at -= 1) {
    const found = scan.candidates[at];
    if (found?.type !== 'org') continue;
    if (found.start <= start && found.end >= stop) return false;
    if (found.end <= start) return true;
  }
  return true;
}

/** Proposes every place where a short name stands that the document introduced. */
export function findAliases(
  scan: Scan,
  aliases: ReadonlyMap<string, string>,
  type: 'org' | 'place',
): void {
  forEachOf(scan, aliases, (name, at) => {
    if (scan.taken[at] !== Taken.free) return;
    const rule = `${type}.introduced-alias`;
    propose(scan, type, { from: at, end: at + 1, name, score: 0.85, rule });
    take(scan, at, at + 1, Taken[type]);
  });
}
