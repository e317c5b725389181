/**
 * Gold annotations of a sample: its marks, found again in the canonical text of the imported
 * document. White space is left out of the comparison, because a line may break anywhere.
 */

import { sampleClusters } from './clusters.ts';
import type { Sample, SampleBlock, SampleCluster, SampleFact } from './sample.ts';

type Clusters = Readonly<Record<string, SampleCluster>>;

export interface GoldEntity {
  id: string;
  type: string;
  start: number;
  end: number;
  text: string;
  normalized: Record<string, string | null>;
  cluster?: string;
  optional?: true;
}

export interface GoldDocument {
  document: string;
  language: string;
  utf16Length: number;
  documentDate: string;
  entities: GoldEntity[];
  clusters: { id: string; type: string; name: string; aliases: string[]; mentions: string[] }[];
  facts: Record<string, unknown>[];
}

interface Mark {
  type: string;
  value: string;
  /** Offsets into the plain text of its block. */
  start: number;
  end: number;
}

const OPEN = /\{\{(\w+\??)(?: ([^|]*))?\|/y;

/** Takes the marks out of a text; nested marks come after the one that holds them. */
function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  let text = '';
  let at = 0;
  while (at < marked.length) {
    OPEN.lastIndex = at;
    const opening = OPEN.exec(marked);
    if (opening !== null) {
      const mark = { type: opening[1] ?? '', value: opening[2] ?? '', start: text.length, end: -1 };
      marks.push(mark);
      open.push(mark);
      at += opening[0].length;
    } else if (marked.startsWith('}}', at)) {
      const closed = open.pop();
      if (closed === undefined) throw new Error(`a mark closes that never opened: ${marked}`);
      closed.end = text.length;
      at += 2;
    } else {
      text += marked[at];
      at += 1;
    }
  }
  if (open.length > 0) throw new Error(`a mark never closes: ${marked}`);
  return { text, marks };
}

/** A text without white space, and where each of its units stood. */
function squeeze(text: string): { squeezed: string; offsets: number[] } {
  const offsets: number[] = [];
  let squeezed = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? '';
    if (/\s/.test(unit)) continue;
    squeezed += unit;
    offsets.push(at);
  }
  return { squeezed, offsets };
}

function textsOf(block: SampleBlock): readonly string[] {
  if (block.kind === 'columns') return block.paragraphs;
  if (block.kind === 'table') return block.rows.flat();
  return block.kind === 'deleted' ? [] : [block.text];
}

const TYPE_NAMES: Record<string, string> = { article: 'legal_article', ref: 'doc_ref' };
const orNull = (part: string | undefined) => (part === undefined || part === '' ? null : part);

function penaltyOf(value: string) {
  const [kind = '', duration, status = 'imposed', ...object] = value.split('/');
  return {
    kind,
    duration: orNull(duration?.replace('%2F', '/')),
    object: orNull(object.join('/')),
    status,
  };
}

function articleOf(value: string) {
  const [jurisdiction, instrument, article, ...part] = value.split('/');
  return {
    jurisdiction: orNull(jurisdiction),
    instrument: orNull(instrument),
    article: orNull(article),
    part: orNull(part.join('/')),
  };
}

function goldValue(type: string, value: string, clusters: Clusters): Record<string, string | null> {
  if (type === 'date') return { edtf: value };
  if (type === 'article') return articleOf(value);
  if (type === 'charge') return { code: value };
  if (type === 'penalty') return penaltyOf(value);
  if (type === 'ref') return { ref: value };
  const cluster = clusters[value];
  if (cluster === undefined) throw new Error(`no cluster ${value}`);
  return cluster.country === undefined
    ? { name: cluster.name }
    : { name: cluster.name, country: cluster.country };
}

function entityOf(
  mark: Mark,
  clusters: Clusters,
): Omit<GoldEntity, 'id' | 'start' | 'end' | 'text'> {
  const optional = mark.type.endsWith('?');
  const type = mark.type.replace('?', '');
  return {
    type: TYPE_NAMES[type] ?? type,
    normalized: goldValue(type, mark.value, clusters),
    ...(mark.value in clusters ? { cluster: mark.value } : {}),
    ...(optional ? { optional } : {}),
  };
}

/** Every place where a marked text stands in the canonical text, as entities. */
function locate(
  marked: string,
  canonical: string,
  everywhere: boolean,
  clusters: Clusters,
): Omit<GoldEntity, 'id'>[] {
  const { text, marks } = readMarks(marked);
  const needle = squeeze(text);
  const hay = squeeze(canonical);
  const found: Omit<GoldEntity, 'id'>[] = [];
  let at = hay.squeezed.indexOf(needle.squeezed);
  if (at < 0) throw new Error(`not in the imported text: ${text}`);
  while (at >= 0) {
    for (const mark of marks) {
      const first = needle.offsets.findIndex((offset) => offset >= mark.start);
      const last = needle.offsets.findLastIndex((offset) => offset < mark.end);
      const start = hay.offsets[at + first] ?? -1;
      const end = (hay.offsets[at + last] ?? -1) + 1;
      found.push({ ...entityOf(mark, clusters), start, end, text: canonical.slice(start, end) });
    }
    at = everywhere ? hay.squeezed.indexOf(needle.squeezed, at + needle.squeezed.length) : -1;
  }
  return found;
}

function evidenceOf(fact: SampleFact, canonical: string) {
  const hay = squeeze(canonical);
  const needle = squeeze(fact.evidence).squeezed;
  const at = hay.squeezed.indexOf(needle);
  if (at < 0) throw new Error(`no such evidence: ${fact.evidence}`);
  const start = hay.offsets[at] ?? 0;
  const end = (hay.offsets[at + needle.length - 1] ?? 0) + 1;
  return { start, end, text: canonical.slice(start, end) };
}

function clustersOf(entities: readonly GoldEntity[], clusters: Clusters): GoldDocument['clusters'] {
  const ids = [...new Set(entities.flatMap((entity) => entity.cluster ?? []))];
  return ids.map((id) => {
    const mine = entities.filter((entity) => entity.cluster === id);
    const name = clusters[id]?.name ?? id;
    const aliases = [...new Set(mine.map((entity) => entity.text))].filter((text) => text !== name);
    return { id, type: mine[0]?.type ?? '', name, aliases, mentions: mine.map(({ id }) => id) };
  });
}

/**
 * The gold annotations of a sample against the canonical text its document was imported to.
 * Throws where a block or a piece of evidence is not in that text.
 */
export function goldOf(
  sample: Sample,
  canonical: string,
  clusters: Clusters = sampleClusters,
): GoldDocument {
  const running = [sample.header, sample.footer].filter((text) => text !== undefined);
  const found = [
    ...running.flatMap((text) => locate(text, canonical, true, clusters)),
    ...sample.blocks.flatMap(textsOf).flatMap((text) => locate(text, canonical, false, clusters)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const entities = found.map((entity, index) => ({ id: `e${index + 1}`, ...entity }));
  return {
    document: sample.fileName,
    language: sample.language,
    utf16Length: canonical.length,
    documentDate: sample.documentDate,
    entities,
    clusters: clustersOf(entities, clusters),
    facts: sample.facts.map((fact, index) => ({
      id: `f${index + 1}`,
      type: fact.type,
      person: fact.person,
      date: fact.date,
      articles: (fact.articles ?? []).map(articleOf),
      charges: fact.charges ?? [],
      penalties: (fact.penalties ?? []).map(penaltyOf),
      court: fact.court ?? null,
      place: fact.place ?? null,
      ...(fact.modality === undefined ? {} : { modality: fact.modality }),
      evidence: [evidenceOf(fact, canonical)],
    })),
  };
}
