/** Provisions: articles, sections and paragraphs with their law and its country. */

import { z } from 'zod';
import type { AnalysedText } from '#shared/language/analysed-text.ts';
import { type FoundProvision, findProvisions } from '#shared/law/find-provisions.ts';
import { lawBook } from '#shared/law/law-book.ts';
import { CountryLaw, LanguageLaw } from '#shared/law/law-words.ts';
import type { CandidateOf, Recogniser } from '../candidate.ts';
import { type ExtractionResources, perResources } from '../resources.ts';

/** The names of all countries; only those are read here, the rest is the gazetteer's. */
const CountryNames = z.object({ countries: z.record(z.string(), z.string()) });

const bookOf = perResources((resources) => {
  const languages = new Map(
    [...resources.languages.keys()].map(
      (code) => [code, resources.read(`languages/${code}/law.json`, LanguageLaw)] as const,
    ),
  );
  const countries = resources.paths
    .filter((path) => /^law\/[A-Z]{2}\.json$/.test(path))
    .map((path) => resources.read(path, CountryLaw));
  return lawBook(languages, countries, countryNames(resources));
});

function countryNames({ read }: ExtractionResources): (readonly [string, string])[] {
  const { countries } = read('vocabularies/countries.json', CountryNames);
  return Object.entries(countries).flatMap(([code, names]) =>
    names.split(', ').map((name) => [phraseOf(name), code] as const),
  );
}

/** Russian names lose their last vowel when they are inflected. */
function phraseOf(name: string): string {
  const lower = name.toLowerCase();
  const inflects = /^[а-яё]{5,}$/.test(lower);
  return inflects ? `${lower.replace(/[аеийоуыьэюя]+$/, '')}*` : lower;
}

const SCORES: Record<FoundProvision['basis'], number> = {
  written: 0.97,
  list: 0.95,
  same_article: 0.92,
  last_law: 0.85,
  next_law: 0.8,
  none: 0.78,
};

const known = new WeakMap<AnalysedText, FoundProvision[]>();

/** The provisions of a text, in its order; read once however many recognisers ask. */
export function provisionsOf(text: AnalysedText, resources: ExtractionResources): FoundProvision[] {
  let found = known.get(text);
  if (found === undefined) {
    found = findProvisions(text, bookOf(resources));
    known.set(text, found);
  }
  return found;
}

export const recogniseProvisions: Recogniser = (text, resources) =>
  provisionsOf(text, resources).map(toCandidate);

function toCandidate(found: FoundProvision): CandidateOf<'legal_article'> {
  const { start, end, jurisdiction, instrument, article, part, basis, cited, lawCue } = found;
  const score = SCORES[basis];
  const beside = lawCue !== null && (lawCue.start < start || lawCue.end > end);
  return {
    type: 'legal_article',
    start,
    end,
    value: { jurisdiction, instrument, article, part },
    score,
    rule: `legal-article.${basis === 'written' ? cited.order : basis}`,
    cues: beside ? [cited.cue, lawCue] : [cited.cue],
    parts: [{ name: `law.${basis}`, value: score }],
    alternatives: [],
  };
}
