/** Organisations by head words, by the word before or after them, and by abbreviations in brackets. */

import type { KnownAt } from './known-names.ts';
import { accept, acceptKnown, acceptPlace, canTake } from './organisations/accept.ts';
import { germanCompound } from './organisations/german-compounds.ts';
import { afterPurpose } from './organisations/grow-right.ts';
import {
  afterAdjective,
  aroundHead,
  englishName,
  fromHead,
  lowerBody,
} from './organisations/head-words.ts';
import {
  afterKindWord,
  beforeKindWord,
  employer,
  quotedBody,
  quotedReporter,
} from './organisations/kind-words.ts';
import {
  branchOfKnown,
  forPurpose,
  knownAtPlace,
  knownOfPlace,
  longerThanKnown,
  ofBranch,
  officeOfPlace,
  partOfKnown,
  quotedWhole,
} from './organisations/parts-of-known.ts';
import { findAbbreviations, repeatNames } from './organisations/repeats.ts';
import {
  abbreviationAfter,
  aliasAfter,
  beforeAbbreviation,
  behindAbbreviation,
  findAliases,
  isSpeltOut,
} from './organisations/short-names.ts';
import { describedBehind, findListed, staffBehind } from './organisations/told-beside.ts';
import { afterDomain, website } from './organisations/websites.ts';
import { isFree, languageAt, type Scan, Taken, writtenName } from './scan.ts';
import type { LanguageNames } from './vocabulary.ts';

const RULES = [
  website,
  aroundHead,
  englishName,
  fromHead,
  afterAdjective,
  germanCompound,
  afterKindWord,
  quotedBody,
  quotedReporter,
  employer,
  lowerBody,
  beforeKindWord,
  describedBehind,
  staffBehind,
  officeOfPlace,
];

function ruleFits(rule: (typeof RULES)[number], code: string): boolean {
  if (rule === aroundHead) return code === 'en';
  if (rule === englishName) return code !== 'en';
  if (rule === fromHead) return code === 'fr' || code === 'ru';
  return true;
}

/** Short names that the document introduces, each with the full name. */
interface Introduced {
  readonly bodies: Map<string, string>;
  readonly regions: Map<string, string>;
}

type Known = ReadonlyMap<number, KnownAt>;

/** "Union of Independent Writers (UIW)": a body or a region by the letters in brackets after it. */
function findSpeltOut(scan: Scan, known: Known, at: number, introduced: Introduced): void {
  const spelt = beforeAbbreviation(scan, at);
  if (spelt === null || !isSpeltOut(scan, spelt)) return;
  const short = scan.tokens[at + 1]?.text ?? '';
  const last = scan.tokens[spelt.end - 1]?.lower ?? '';
  const place = known.get(spelt.from);
  const isKnown = place?.end === spelt.end && place.known.type === 'place';
  const isPlace = isKnown || languageAt(scan, at)?.places.kinds.has(last) === true;
  const name = isKnown ? place.known.name : writtenName(scan, spelt.from, spelt.end);
  if (!isPlace) accept(scan, spelt);
  else if (!isKnown) acceptPlace(scan, spelt);
  (isPlace ? introduced.regions : introduced.bodies).set(short, name);
}

/** "UIW (Union of Independent Writers)": the letters first, what they stand for in brackets. */
function findSpeltOutBehind(scan: Scan, at: number, bodies: Map<string, string>): void {
  const spelt = behindAbbreviation(scan, at);
  if (spelt === null || !canTake(scan, spelt)) return;
  accept(scan, spelt);
  bodies.set(scan.tokens[at]?.text ?? '', writtenName(scan, spelt.from, spelt.end));
}

/** A body of the vocabularies, or the part or branch of it that is named; the index after it. */
function takeKnown(
  scan: Scan,
  names: LanguageNames,
  hit: KnownAt,
  bodies: Map<string, string>,
): number {
  const part =
    quotedWhole(scan, hit) ??
    forPurpose(scan, names, hit) ??
    ofBranch(scan, names, hit) ??
    partOfKnown(scan, names, hit) ??
    branchOfKnown(scan, names, hit) ??
    knownOfPlace(scan, names, hit) ??
    longerThanKnown(scan, names, hit) ??
    knownAtPlace(scan, names, hit);
  const end = part?.end ?? hit.end;
  const name = part === null ? hit.known.name : writtenName(scan, part.from, end);
  if (part !== null) accept(scan, part);
  else acceptKnown(scan, hit);
  abbreviationAfter(scan, end, name, bodies);
  aliasAfter(scan, names, end, name, bodies);
  return end;
}

/** A body that the first fitting rule finds; the index to go on at, or null. */
function takeByRule(
  scan: Scan,
  names: LanguageNames,
  known: Known,
  at: number,
  bodies: Map<string, string>,
): number | null {
  for (const rule of RULES) {
    if (!ruleFits(rule, names.code)) continue;
    const told = rule(scan, names, at);
    if (told === null || !canTake(scan, told)) continue;
    const found = { ...told, end: afterPurpose(scan, names, afterDomain(scan, told.end)) };
    const short = scan.tokens[found.end]?.text === '(' ? known.get(found.end + 1) : undefined;
    const full =
      short?.known.type === 'org' ? short.known.name : writtenName(scan, found.from, found.end);
    accept(scan, found, full);
    abbreviationAfter(scan, found.end, full, bodies);
    aliasAfter(scan, names, found.end, full, bodies);
    return Math.max(at + 1, found.end);
  }
  return null;
}

/** Whether any rule could begin at the word: most words of a text lead to no body. */
function mayLead(scan: Scan, names: LanguageNames, at: number): boolean {
  if (scan.taken[at] === Taken.place || scan.tokens[at + 1]?.text === '.') return true;
  const word = scan.tokens[at]?.word;
  return scan.taken[at] === Taken.free && (word === undefined || names.leads.toOrganisation(word));
}

/**
 * Proposes the organisations of the document and takes their words. `known` has the names of the
 * vocabularies by the index that they begin at.
 */
export function findOrganisations(scan: Scan, known: Known): void {
  const introduced = { bodies: new Map<string, string>(), regions: new Map<string, string>() };
  const { bodies, regions } = introduced;
  for (let at = 0; at < scan.tokens.length; ) {
    const names = languageAt(scan, at);
    const hit = known.get(at);
    let next: number | null = null;
    if (names !== undefined) {
      findSpeltOut(scan, known, at, introduced);
      findSpeltOutBehind(scan, at, introduced.bodies);
      if (hit?.known.type === 'org' && isFree(scan, at, hit.end)) {
        next = takeKnown(scan, names, hit, bodies);
      } else if (mayLead(scan, names, at)) next = takeByRule(scan, names, known, at, bodies);
    }
    at = next ?? at + 1;
  }
  findAliases(scan, bodies, 'org');
  findAliases(scan, regions, 'place');
  repeatNames(scan);
  findListed(scan);
  findAbbreviations(scan);
}
