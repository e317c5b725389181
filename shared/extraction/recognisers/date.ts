/** Dates, with the year that the document gives them. */

import { z } from 'zod';
import { firstSeenOf } from '#shared/dates/evidence.ts';
import { type FoundDates, findDates } from '#shared/dates/find-dates.ts';
import type { FoundDate } from '#shared/dates/found-date.ts';
import type { AnalysedText } from '#shared/language/analysed-text.ts';
import type { CandidateOf, Recogniser } from '../candidate.ts';
import { type ExtractionResources, perResources } from '../resources.ts';
import { referencesOf } from './doc-ref.ts';

/** Words that no text used before a day, each list with its source. */
const FirstSeenFile = z.strictObject({
  source: z.string(),
  terms: z.array(z.strictObject({ words: z.array(z.string()), from: z.iso.date() })),
});

const firstSeen = perResources((resources) =>
  firstSeenOf(resources.read('dates/first-seen.json', FirstSeenFile).terms),
);

const known = new WeakMap<AnalysedText, FoundDates>();

/** The dates of a text and its own date; made once however often it is asked for. */
export function datesOf(text: AnalysedText, resources: ExtractionResources): FoundDates {
  let found = known.get(text);
  if (found === undefined) {
    found = findDates(text, resources.languages, {
      identifiers: referencesOf(text),
      firstSeen: firstSeen(resources),
    });
    known.set(text, found);
  }
  return found;
}

export const recogniseDates: Recogniser = (text, resources) =>
  datesOf(text, resources).dates.map(toCandidate);

function toCandidate(date: FoundDate): CandidateOf<'date'> {
  const { start, end, edtf, written, kind, score, cues, reading } = date;
  return {
    type: 'date',
    start,
    end,
    value: { edtf, reading: written, kind },
    score,
    rule: `date.${reading.form}`,
    cues,
    parts: partsOf(date),
    alternatives: alternativesOf(date),
  };
}

/** The form's own score, each link of the chain with the year it proposes, the weekday check. */
function partsOf({ reading, links, weekday }: FoundDate): CandidateOf<'date'>['parts'] {
  const parts = [{ name: 'form', value: reading.sure }];
  for (const { basis, year } of links) parts.push({ name: `year.${basis}`, value: year });
  if (weekday !== null) parts.push({ name: 'weekday', value: weekday });
  return parts;
}

function alternativesOf(date: FoundDate): CandidateOf<'date'>['alternatives'] {
  const { links, reading, edtf } = date;
  const chosen = links[0]?.year;
  const others = links
    .filter(
      ({ year }, index) =>
        year !== chosen && links.findIndex((link) => link.year === year) === index,
    )
    .map(({ year, weight, basis }) => ({
      value: { edtf: edtf.replaceAll(/(^|\/)\d{4}/g, (_, head: string) => `${head}${year}`) },
      score: weight * reading.sure,
      note: `year.${basis}`,
    }));
  if (reading.otherwise === null) return others;
  const { year, month, day } = reading.otherwise;
  const turned = [year, month, day].map((part) => String(part ?? '').padStart(2, '0')).join('-');
  return [...others, { value: { edtf: turned }, score: reading.sure / 2, note: 'month-first' }];
}
