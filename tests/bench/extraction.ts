/**
 * Extraction of a long mixed text — nine types, clusters, facts — in this process, against
 * compromise on English text in the same run; and whether twice the text takes twice the time.
 */

import read from 'compromise/three';
import { loadResources } from '#electron/workers/load-resources.ts';
import { extract } from '#shared/extraction/extract.ts';
import { readResources } from '#shared/extraction/resources.ts';
import { voteWithCompromise } from '#shared/extraction/votes/compromise-vote.ts';
import type { Segment, SourceText } from '#shared/text/source-text.ts';
import { projectRoot } from '../support/project-root.ts';
import { inTurn, printFigures } from './measure.ts';
import { type BenchLanguage, documentOf } from './prose.ts';

const CHARACTERS = 5_000_000;
/** compromise is slow; its speed does not depend on how much it is given. */
const PEER_CHARACTERS = 100_000;
const DOCUMENT_CHARACTERS = 8_000;
const ROUNDS = 3;
const GAP = '\n\n';

function paragraphs(languages: readonly BenchLanguage[], characters: number): string[] {
  const all: string[] = [];
  let length = 0;
  for (let index = 0; length < characters; index += 1) {
    const language = languages[index % languages.length] ?? 'en';
    const own = documentOf(language, DOCUMENT_CHARACTERS, index + 1);
    all.push(...own);
    length += own.reduce((sum, paragraph) => sum + paragraph.length + GAP.length, 0);
  }
  return all;
}

/** The paragraphs as one document. */
function sourceOf(all: readonly string[]): SourceText {
  const segments: Segment[] = [];
  let start = 0;
  for (const paragraph of all) {
    const end = start + paragraph.length;
    const nothing = { page: null, language: null, label: null, call: null };
    segments.push({ start, end, kind: 'body', ...nothing });
    start = end + GAP.length;
  }
  const nothing = { pages: [], edits: [], revisions: [], rich: null };
  const quality = { verdict: 'text', encoding: null, warnings: [], parts: [] } as const;
  return {
    kind: 'txt',
    text: all.join(GAP),
    segments,
    ...nothing,
    quality: { ...quality, warnings: [], parts: [] },
  };
}

export async function bench(): Promise<void> {
  const resources = readResources(loadResources(`${projectRoot}/resources`));
  const mixed = sourceOf(paragraphs(['en', 'fr', 'de', 'ru'], CHARACTERS));
  const twice = sourceOf(paragraphs(['en', 'fr', 'de', 'ru'], 2 * CHARACTERS));
  const english = sourceOf(paragraphs(['en'], CHARACTERS));
  const forPeer = paragraphs(['en'], PEER_CHARACTERS);
  const found = extract(english, resources);
  const times = await inTurn(
    {
      mixed: () => extract(mixed, resources),
      twice: () => extract(twice, resources),
      english: () => extract(english, resources),
      vote: () => voteWithCompromise({ text: english.text, ...found }, read),
      peer: () => {
        for (const paragraph of forPeer) read(paragraph).topics().json();
      },
    },
    ROUNDS,
  );
  const rate = ({ text }: Pick<SourceText, 'text'>, milliseconds: number) =>
    text.length / milliseconds / 1_000;
  const shown = (millions: number) => `${millions.toFixed(2)} M characters/s`;
  const peer = rate({ text: forPeer.join(GAP) }, times.peer);
  const own = rate(english, times.english);
  printFigures('Extraction', [
    {
      what: 'nine types, clusters and facts, four languages mixed',
      value: shown(rate(mixed, times.mixed)),
      bound: `one process, ${(mixed.text.length / 1e6).toFixed(1)} M characters, median of ${ROUNDS}`,
    },
    {
      what: "the same in English against compromise's topics",
      value: `${(own / peer).toFixed(0)} times (${shown(own)}; it: ${shown(peer)})`,
      bound: 'at least 20 times, it is fed paragraph by paragraph',
    },
    {
      what: 'time for twice the text',
      value: `${((times.twice / times.mixed) * (mixed.text.length / twice.text.length) * 2).toFixed(2)} times`,
      bound: 'at most 2.2',
    },
    {
      what: "compromise's vote on doubtful names of the English text, beside it",
      value: `${times.vote.toFixed(0)} ms`,
      bound: `extraction: ${times.english.toFixed(0)} ms`,
    },
  ]);
}
