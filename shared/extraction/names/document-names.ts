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
import { isTitle } from './titles.ts';
import { type LanguageNames, nameVocabulary } from './vocabulary.ts';

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

/** «Д. Медведева», "A.B. Sidney": a place's name after an initial is a family name. */
const followsInitial = (scan: Scan, at: number): boolean =>
  scan.tokens[at - 1]?.text === '.' &&
  scan.tokens[at - 2]?.shape === 'single' &&
  !isPlaceInitial(scan, at - 2) &&
  sameSentence(scan, at - 2, at);

/** "Rosa de Danor", "Ali bin Doran": a place's name after a given name and a particle. */
function followsParticle(scan: Scan, at: number): boolean {
  const [given, particle] = [scan.tokens[at - 2], scan.tokens[at - 1]];
  if (particle?.shape !== 'lower' || given?.shape !== 'capital') return false;
  if (!PARTICLE.test(particle.lower) || !sameSentence(scan, at - 2, at)) return false;
  return scan.vocabulary.isGivenForm(given.lower);
}

/** Particles that lead to a family name, in any language; „von“ and « du » lead to places too. */
const PARTICLE = /^(de|di|da|del|della|dos|bin|ibn|ben|al|el|van)$/;

/** «г. Орёл», "U.S. Georgia": a word for a town, and the letters of a state. */
const isPlaceInitial = (scan: Scan, at: number): boolean =>
  languageAt(scan, at)?.places.kindsBefore.has(scan.tokens[at]?.lower ?? '') === true ||
  !isLargeLetter(scan.tokens[at]?.text ?? '');

const isLargeLetter = (text: string): boolean => text !== text.toLowerCase();

/** "Michael Jordan": a place's name after a given name is a family name. */
function isSurname(scan: Scan, from: number, end: number): boolean {
  if (end - from === 1 && (followsInitial(scan, from) || followsParticle(scan, from))) return true;
  const before = scan.tokens[from - 1];
  if (end - from !== 1 || !isCapital(before) || before.sentence !== scan.tokens[from]?.sentence)
    return false;
  // «Власти Сумерии»: no given name, though one has such a form.
  const names = languageAt(scan, from);
  if (names === undefined || names.persons.notNames.has(before.lower)) return false;
  // «Эмир Сумерии»: a title that people are called by too.
  if (isTitle(names, before.lower)) return false;
  return (
    before.shape === 'capital' &&
    (scan.vocabulary.isGivenForm(before.lower) || isIntroduced(scan, names, from - 1)) &&
    !/\n/.test(scan.text.text.slice(before.end, scan.tokens[from]?.start))
  );
}

const RUSSIAN_ADJECTIVE = /(ой|ого|ому|ым|ом|ый|ий|ая|ую|ое)$/;

/** «певица Нирвана Хьюстон»: behind a title begins a person's name, whatever we know of its words. */
const isIntroduced = (scan: Scan, names: LanguageNames, at: number): boolean => {
  const { lower, script } = scan.tokens[at] ?? { lower: '', script: 'none' };
  return (
    script === 'cyrillic' &&
    isNamePart(scan, names, at) &&
    !RUSSIAN_ADJECTIVE.test(lower) &&
    isTitle(names, scan.tokens[at - 1]?.lower ?? '') &&
    sameSentence(scan, at - 1, at)
  );
};

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
