/** Proposes what was found, with its name, and marks its words as taken. */

import type { KnownAt } from '../known-names.ts';
import { phraseAt } from '../lexicon.ts';
import { isNamePart } from '../name-part.ts';
import {
  Casing,
  casingAt,
  isCapital,
  isWord,
  languageAt,
  opensSentence,
  propose,
  type Scan,
  sameSentence,
  spanOf,
  Taken,
  take,
  writtenName,
} from '../scan.ts';
import type { Found } from './found.ts';

/** What a found name is called: as the vocabularies have it, where they have the very words. */
function nameOf(scan: Scan, { from, end }: Found): string {
  const code = languageAt(scan, from)?.code ?? null;
  const known = phraseAt(scan.vocabulary.known, scan.tokens, from, code);
  const same = known?.end === end && known.item.type === 'org';
  return same ? known.item.name : writtenName(scan, from, end);
}

/** Proposes a body by the name given, or by the one that the vocabularies have for its words. */
export function accept(scan: Scan, found: Found, name?: string): void {
  const cue = spanOf(scan, found.cue, found.cue + 1);
  propose(scan, 'org', {
    ...found,
    name: name ?? nameOf(scan, found),
    cues: [cue],
  });
  take(scan, found.from, found.end, Taken.org);
}

/** Known places may be part of an organisation's name; courts and other organisations may not. */
export function canTake(scan: Scan, found: Found): boolean {
  for (let at = found.from; at < found.end; at += 1) {
    const taken = scan.taken[at];
    if (taken === Taken.court || taken === Taken.org) return false;
  }
  return true;
}

/** What a body of the vocabularies weighs, and where what stands beside it may belong to its name. */
const KNOWN = 0.92;
const KNOWN_BESIDE = 0.8;

/** "CNN Türk", «Международный Мемориал», «Эхо Яска в Доране»: more than the known name may be meant. */
function mayGoOn(scan: Scan, { from, end }: KnownAt): boolean {
  const names = languageAt(scan, from);
  if (names === undefined || casingAt(scan, from) !== Casing.normal) return false;
  const before = sameSentence(scan, from - 1, from) ? scan.tokens[from - 1] : undefined;
  const after = sameSentence(scan, from, end) ? scan.tokens[end] : undefined;
  if (before?.text === '/' || after?.text === '/') return true;
  if (/^[«“„]$/.test(before?.text ?? '') && isWord(after)) return true;
  if (names.code === 'de') return scan.tokens[from]?.shape === 'lower' && isCapital(after);
  const isOwn = (at: number) =>
    isNamePart(scan, names, at) && !scan.vocabulary.isGivenForm(scan.tokens[at]?.lower ?? '');
  if (after !== undefined && isOwn(end)) return true;
  return before !== undefined && isOwn(from - 1) && !opensSentence(scan, from - 1);
}

/** Proposes a body of the vocabularies. */
export function acceptKnown(scan: Scan, hit: KnownAt): void {
  propose(scan, 'org', {
    from: hit.from,
    end: hit.end,
    name: hit.known.name,
    score: mayGoOn(scan, hit) ? KNOWN_BESIDE : KNOWN,
    rule: 'org.known',
  });
  take(scan, hit.from, hit.end, Taken.org);
}

/** "Upper Aral Autonomous Region (UAAR)": a region by its last word. */
export function acceptPlace(scan: Scan, { from, end, rule, score }: Found): void {
  const name = writtenName(scan, from, end);
  propose(scan, 'place', { from, end, name, score, rule: rule.replace('org.', 'place.') });
  take(scan, from, end, Taken.place);
}
