/**
 * From a canonical text to all that the rules say about it: pure and synchronous, in one pass over
 * one analysed structure.
 */

import { analyseText } from '#shared/language/analyse-text.ts';
import { type AnalysedText, indexAt } from '#shared/language/analysed-text.ts';
import type { SourceText } from '#shared/text/source-text.ts';
import { type StatedPart, statedAccount, withStatedParts } from '#shared/text/stated-parts.ts';
import { calibrated } from './calibrate.ts';
import type { Candidate } from './candidate.ts';
import { clusterMentions } from './clusters.ts';
import type { Extraction } from './extraction.ts';
import { findFacts } from './facts/find-facts.ts';
import type { Mention } from './mention.ts';
import { labelParts } from './parts/label-parts.ts';
import { datesOf } from './recognisers/date.ts';
import { RECOGNISERS } from './recognisers.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import type { ExtractionResources } from './resources.ts';
import { findRoles, withRoles } from './roles/find-roles.ts';

/** What people said of a text: it holds, whatever the rules say. */
export interface Said {
  /** What dates of it mean. */
  readonly dates: NonNullable<AnalysedText['statedDates']>;
  /** Which segments are its account, or its frame. */
  readonly parts: readonly StatedPart[];
}

export const NOTHING_SAID: Said = { dates: [], parts: [] };

/** What the rules find in one document. Mentions are in text order and named `e1`, `e2`, … */
export function extract(
  source: SourceText,
  resources: ExtractionResources,
  { dates: statedDates, parts }: Said = NOTHING_SAID,
): Extraction {
  const analysed = analyseText(withStatedParts(source, parts), resources.languages);
  const said = { ...analysed, statedDates, statedAccount: statedAccount(parts) };
  const text = labelParts(said, resources);
  const candidates = RECOGNISERS.flatMap((recognise) => recognise(text, resources));
  const found = clusterMentions(
    toMentions(text, calibrated(resolveOverlaps(candidates), resources)),
  );
  const told = findFacts(text, found.mentions, resources);
  const roles = findRoles(text, found.mentions, told.facts, resources);
  return {
    language: text.text.trim() === '' ? null : text.language,
    documentDate: datesOf(text, resources).documentDate,
    segments: [...text.segments],
    ...withRoles(found.mentions, found.clusters, roles),
    ...told,
    warnings: [],
  };
}

/** Mentions in the order of the candidates, named `e1`, `e2`, …; in no cluster yet. */
export function toMentions(text: AnalysedText, candidates: readonly Candidate[]): Mention[] {
  return candidates.map((candidate, index) => toMention(text, candidate, `e${index + 1}`));
}

function toMention(text: AnalysedText, candidate: Candidate, id: string): Mention {
  const { type, start, end, value, score, rule, cues, parts, alternatives } = candidate;
  return {
    id,
    type,
    start,
    end,
    text: text.text.slice(start, end),
    normalized: value,
    score,
    cluster: null,
    segment: Math.max(0, indexAt(text.segments, start)),
    reason: { rule, cues: [...cues], parts: [...parts], alternatives: [...alternatives] },
    // The candidate's type and value are tied by `Candidate`; the compiler cannot follow them here.
  } as Mention;
}
