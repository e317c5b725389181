/** Extraction on whole documents: our samples as they are imported, and the held-out texts. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '#electron/importers/read-document.ts';
import { extract } from '#shared/extraction/extract.ts';
import { linkLibrary } from '#shared/extraction/link-library.ts';
import type { Mention } from '#shared/extraction/mention.ts';
import type { SourceText } from '#shared/text/source-text.ts';
import { resources } from '#tests/shared/extraction/analyse.ts';
import { binsOf, calibrationTable } from '#tests/support/calibration.ts';
import { heldOutClusters } from '#tests/support/held-out/clusters.ts';
import { heldOut, heldOutTrials, longHeldOut } from '#tests/support/held-out/held-out.ts';
import { nameComparers } from '#tests/support/name-comparers.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { type GoldDocument, type GoldEntity, goldOf } from '#tests/support/samples/gold.ts';
import type { Sample } from '#tests/support/samples/sample.ts';
import { writeTxt } from '#tests/support/samples/write-txt.ts';
import {
  f1,
  type Pair,
  type Score,
  scoreExtraction,
  tableOf,
} from '#tests/support/score-extraction.ts';

interface Document {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Given the text the document was imported to. */
  readonly gold: (text: string) => GoldDocument;
}

const goldFolder = join(projectRoot, 'tests/fixtures/gold');

function sampleDocuments(): Document[] {
  return readdirSync(goldFolder).map((name) => {
    const gold = JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as GoldDocument;
    const fileName = gold.document;
    const bytes = new Uint8Array(readFileSync(join(projectRoot, 'resources/samples', fileName)));
    return { fileName, bytes, gold: () => gold };
  });
}

const textsOf = (samples: readonly Sample[]) => (): Document[] =>
  samples.map((sample) => ({
    fileName: sample.fileName,
    bytes: writeTxt(sample),
    gold: (text) => goldOf(sample, text, heldOutClusters),
  }));

async function read(documents: readonly Document[]): Promise<Pair[]> {
  const sources: SourceText[] = [];
  for (const { fileName, bytes } of documents) {
    sources.push(await readDocument({ fileName, bytes, password: null, encoding: null }));
  }
  const found = linkLibrary(
    sources.map((source) => extract(source, resources)),
    nameComparers,
  );
  return documents.flatMap(({ gold }, index) => {
    const [source, extraction] = [sources[index], found[index]];
    if (source === undefined || extraction === undefined) return [];
    return [{ gold: gold(source.text), found: extraction }];
  });
}

/** A little below what is reached: a rule that harms one text to help another is seen here. */
interface Floors {
  readonly exact: Readonly<Record<string, number>>;
  readonly clusters: number;
  readonly facts: number;
}

const libraries: { name: string; documents: () => Document[]; floors: Floors }[] = [
  {
    name: 'the eight samples',
    documents: sampleDocuments,
    floors: {
      exact: {
        person: 0.97,
        org: 0.92,
        place: 0.86,
        date: 0.92,
        legal_article: 1,
        charge: 0.8,
        penalty: 0.76,
        court: 0.92,
        doc_ref: 0.8,
      },
      clusters: 0.88,
      facts: 0.78,
    },
  },
  {
    name: 'six held-out texts',
    documents: textsOf(heldOut),
    floors: {
      exact: {
        person: 0.93,
        org: 0.86,
        place: 0.86,
        date: 0.97,
        legal_article: 1,
        charge: 0.9,
        penalty: 0.85,
        court: 0.95,
        doc_ref: 1,
      },
      clusters: 0.92,
      facts: 0.9,
    },
  },
  {
    name: 'four longer held-out texts',
    documents: textsOf(longHeldOut),
    floors: {
      exact: {
        person: 0.97,
        org: 0.93,
        place: 0.92,
        court: 0.97,
      },
      clusters: 0.95,
      facts: 0.7,
    },
  },
  {
    name: 'four held-out texts on trials',
    documents: textsOf(heldOutTrials),
    floors: {
      exact: {
        person: 0.93,
        org: 0.7,
        place: 0.75,
        date: 0.97,
        legal_article: 1,
        charge: 0.85,
        penalty: 0.9,
        court: 0.83,
      },
      clusters: 0.85,
      facts: 0.55,
    },
  },
];

/** Types whose values are read off the words; names are judged with their clusters. */
const READ = new Set(['date', 'legal_article', 'charge', 'penalty', 'doc_ref']);

const valueKey = (mention: GoldEntity | Mention): string =>
  JSON.stringify(Object.entries(mention.normalized).sort());

/** Values of a type that gold has and the extraction has nowhere in that document. */
function missing(
  pairs: readonly Pair[],
  type: string,
  only: (gold: GoldEntity) => boolean,
): string[] {
  return pairs.flatMap(({ gold, found }) => {
    const seen = found.mentions.filter((mention) => mention.type === type);
    return gold.entities
      .filter((entity) => entity.type === type && entity.optional !== true && only(entity))
      .filter((entity) => !seen.some((mention) => agrees(entity, mention)))
      .map((entity) => `${gold.document}: ${entity.text} ${valueKey(entity)}`);
  });
}

function agrees(entity: GoldEntity, mention: Mention): boolean {
  const value = mention.normalized as Record<string, unknown>;
  const keys = entity.type === 'date' ? ['edtf'] : Object.keys(entity.normalized);
  return keys.every((key) => (value[key] ?? null) === entity.normalized[key]);
}

const isFullDate = ({ normalized }: GoldEntity): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(normalized.edtf ?? '');

describe.each(libraries)('$name', ({ documents, floors }) => {
  let pairs: Pair[];
  let score: Score;

  beforeAll(async () => {
    pairs = await read(documents());
    score = scoreExtraction(pairs);
    process.stdout.write(`\n${tableOf(score)}\n`);
  });

  it.each(Object.entries(floors.exact))('keeps the spans of %s above %d', (type, floor) => {
    const counts = score.exact.get(type);
    expect(counts === undefined ? 0 : f1(counts)).toBeGreaterThanOrEqual(floor);
  });

  it('keeps clusters and facts above their floors', () => {
    const { precision, recall } = score.clusters;
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(floors.clusters);
    expect(f1(score.facts)).toBeGreaterThanOrEqual(floors.facts);
  });

  it('finds every person a fact is about', () => {
    const absent = pairs.flatMap(({ gold, found }) => {
      const concerned = new Set(gold.facts.map(({ person }) => person));
      return gold.clusters
        .filter(({ id }) => concerned.has(id))
        .filter(({ id }) => {
          const spans = gold.entities.filter(({ cluster }) => cluster === id);
          return !spans.some(({ start, end }) =>
            found.mentions.some(
              (one) => one.type === 'person' && one.start === start && one.end === end,
            ),
          );
        })
        .map(({ name }) => `${gold.document}: ${name}`);
    });
    expect(absent).toEqual([]);
  });

  it('finds every full date, provision and reference', () => {
    expect(missing(pairs, 'date', isFullDate)).toEqual([]);
    expect(missing(pairs, 'legal_article', () => true)).toEqual([]);
    expect(missing(pairs, 'doc_ref', () => true)).toEqual([]);
  });

  it('is right in nine of ten mentions that it shows with 90 %', () => {
    process.stdout.write(`\n${calibrationTable(score.judged)}\n`);
    const read = score.judged.filter(({ mention }) => READ.has(mention.type));
    const sure = binsOf(read).filter(({ from }) => from >= 0.9);
    const shown = sure.reduce((sum, bin) => sum + bin.shown, 0);
    const right = sure.reduce((sum, bin) => sum + bin.right, 0);
    expect(shown).toBeGreaterThan(0);
    expect(right / shown).toBeGreaterThanOrEqual(0.9);
  });

  it('never calls a threatened penalty imposed', () => {
    const wrong = pairs.flatMap(({ gold, found }) =>
      gold.entities
        .filter(({ type, normalized }) => type === 'penalty' && normalized.status === 'threatened')
        .filter(({ start, end }) =>
          found.mentions.some(
            (one) =>
              one.type === 'penalty' &&
              one.start < end &&
              one.end > start &&
              one.normalized.status === 'imposed',
          ),
        )
        .map(({ text }) => `${gold.document}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});
