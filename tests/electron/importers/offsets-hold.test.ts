/** R21: in every sample, whatever its format, all that points at the text points at what it says. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#electron/importers/read-document.ts';
import { loadResources } from '#electron/workers/load-resources.ts';
import { extract } from '#shared/extraction/extract.ts';
import { readResources } from '#shared/extraction/resources.ts';
import type { Span } from '#shared/text/span.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const samples = join(projectRoot, 'resources', 'samples');
const resources = readResources(loadResources(join(projectRoot, 'resources')));

/** What Unicode makes awkward: pairs, lone accents, zero width, directions, both line ends. */
const AWKWARD = [
  '\ufeffOn 22\u00a0June 2020 \ud83d\ude00\ud83d\ude00 Ivan Petrov was arrested.\r\n\r\n',
  'Re\u0301union du 3 juillet 2020 a\u0300 Minsk, l\u2019article 205.\r',
  '\u202eOn 4 May 2020\u202c Anna\u200b Kovalenko\u00ad was in Minsk.\u2028',
  'Ст. 205 УК РФ, 5 мая 2020 г., Ива\u0301нов И.И.\n',
].join('');

const files = [
  ...readdirSync(samples).map((name) => [name, readFileSync(join(samples, name))] as const),
  ['awkward.txt', Buffer.from(AWKWARD)] as const,
];

describe('every offset holds', () => {
  it.each(files)('%s', async (fileName, bytes) => {
    const source = await readDocument({
      fileName,
      bytes: new Uint8Array(bytes),
      password: null,
      encoding: null,
    });
    const { text } = source;
    const { mentions, facts, clusters } = extract(source, resources);
    const inside = ({ start, end }: Span) => 0 <= start && start <= end && end <= text.length;
    expect(mentions.length).toBeGreaterThan(2);
    for (const mention of mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.text.trim()).toBe(mention.text);
      const segment = source.segments[mention.segment];
      expect(segment && segment.start <= mention.start && mention.end <= segment.end).toBe(true);
      expect(mention.reason.cues.every(inside)).toBe(true);
      // Neither half of a pair stands alone at an edge.
      expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(mention.text)).toBe(false);
    }
    const ids = new Set(mentions.map(({ id }) => id));
    expect(ids.size).toBe(mentions.length);
    for (const cluster of clusters) expect(cluster.mentions.every((id) => ids.has(id))).toBe(true);
    for (const { evidence } of facts) {
      for (const piece of evidence) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
    }
    expect(
      [source.segments, source.pages, source.edits, source.revisions].flat().every(inside),
    ).toBe(true);
  });
});
