/**
 * All names of one document, found together: a word can be part of a court, an organisation, a
 * place or a person, and the rules have to know of each other. Read once for each document.
 */

import type { AnalysedText } from '#shared/language/analysed-text.ts';
import type { Candidate } from '../candidate.ts';
import type { MentionType } from '../mention.ts';
import type { ExtractionResources } from '../resources.ts';
import { findCourts } from './courts.ts';
import { type KnownAt, knownKind, knownNames } from './known-names.ts';
import { isNamePart } from './name-part.ts';
import { findOrganisations } from './organisations.ts';
import { findPersons } from './persons.ts';
import { findKindPlaces, findKnownPlaces, findOtherPlaces } from './places.ts';
import {
  bare,
  isCapital,
  languageAt,
  type Scan,
  sameSentence,
  startScan,
  Taken,
  take,
} from './scan.ts';
import { nameVocabulary } from './vocabulary.ts';

const scans = new WeakMap<AnalysedText, readonly Candidate[]>();

/** The candidates of persons, organisations, places and courts; the same array for the same text. */
function documentNames(text: AnalysedText, resources: ExtractionResources): readonly Candidate[] {
  const before = scans.get(text);
  if (before !== undefined) return before;
  const scan = startScan(text, nameVocabulary(resources));
  const known = new Map(knownNames(scan));
  dropPersons(scan, known);
  findCourts(scan, known, resources);
  for (const { from, end, known: item } of known.values()) {
    if (item.type === 'place' && scan.taken[from] === Taken.free)
      take(scan, from, end, knownKind(item));
  }
  findOrganisations(scan, known);
  const told = findKindPlaces(scan);
  findPersons(scan);
  findKnownPlaces(scan, known);
  findOtherPlaces(scan, told);
  scans.set(text, scan.candidates);
  return scan.candidates;
}

/** Takes from the known names those that are parts of a person's name here. */
function dropPersons(scan: Scan, known: Map<number, KnownAt>): void {
  const families = new Set<string>();
  for (const [at, { from, end }] of known) {
    const surname = isSurname(scan, from, end);
    if (surname) families.add(scan.tokens[from]?.text ?? '');
    if (surname || isGivenName(scan, known, from, end)) known.delete(at);
  }
  // "Miguel Mendoza … Mendoza shared", but "in Mendoza".
  for (const [at, { from, end }] of known) {
    const again = end - from === 1 && families.has(scan.tokens[from]?.text ?? '');
    if (again && !isPlaced(scan, from)) known.delete(at);
  }
}

/** Whether a word that leads to a place stands before. */
function isPlaced(scan: Scan, at: number): boolean {
  const names = languageAt(scan, at);
  const before = scan.tokens[at - 1];
  return (
    names?.places.cues.has(before?.lower ?? '') === true ||
    names?.placeHeads.has(bare(before)) === true
  );
}

/** "Michael Jordan": a place's name after a given name is a family name. */
function isSurname(scan: Scan, from: number, end: number): boolean {
  const before = scan.tokens[from - 1];
  if (end - from !== 1 || !isCapital(before) || before.sentence !== scan.tokens[from]?.sentence)
    return false;
  // «Власти Сумерии»: no given name, though one has such a form.
  if (languageAt(scan, from)?.persons.notNames.has(before.lower)) return false;
  return (
    before.shape === 'capital' &&
    scan.vocabulary.isGivenForm(before.lower) &&
    !/\n/.test(scan.text.text.slice(before.end, scan.tokens[from]?.start))
  );
}

/** "Sydney Falk", «Азия Норова»: a place's name that people bear too, before a name that is no place's. */
function isGivenName(
  scan: Scan,
  known: ReadonlyMap<number, KnownAt>,
  from: number,
  end: number,
): boolean {
  const [token, next] = [scan.tokens[from], scan.tokens[end]];
  if (end - from !== 1 || token?.shape !== 'capital' || next?.shape !== 'capital') return false;
  const names = languageAt(scan, from);
  if (!sameSentence(scan, from, end) || known.has(end) || names === undefined) return false;
  return (
    !isPlaced(scan, from) &&
    scan.vocabulary.isGivenForm(token.lower) &&
    isNamePart(scan, names, end) &&
    !scan.vocabulary.isGivenForm(next.lower)
  );
}

/** Those of one type. */
export const namesOfType = (
  text: AnalysedText,
  resources: ExtractionResources,
  type: MentionType,
): Candidate[] => documentNames(text, resources).filter((candidate) => candidate.type === type);
