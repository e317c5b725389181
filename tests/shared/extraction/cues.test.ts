/** Every cue that a reason names must matter: without it, its mention is another one. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Mention, MentionType } from '#shared/extraction/mention.ts';
import type { Span } from '#shared/text/span.ts';
import { extraction, resources } from '#tests/shared/extraction/analyse.ts';
import { projectRoot } from '#tests/support/project-root.ts';

/** One act in a few words: a cue here is not backed by the same name elsewhere. */
const SENTENCES = [
  'The activist Irina Markelova said on Monday that she had been arrested.',
  'Oleg Brandt, a journalist, was charged with spreading false information.',
  'Judge Ana Kos sentenced him to four years in prison.',
  'The prosecutor asked the court for five years in prison and a fine of 500 euros.',
  'Article 274 carries a prison term of up to seven years.',
  'The Brest District Court fined her for organising an unauthorised march.',
  'La militante Irène Marchelle, 34 ans, a été arrêtée le 5 mai.',
  'Il a été inculpé pour « diffusion de fausses informations ».',
  'Le tribunal de Brest l’a condamné à trois ans de prison.',
  'Die Aktivistin Irina Markelowa wurde wegen Beleidigung eines Beamten angeklagt.',
  'Das Bezirksgericht Brest verurteilte ihn zu vier Jahren Haft.',
  'Активистка Ирина Маркелова заявила, что её задержали.',
  'Суд приговорил его к трём годам колонии за распространение ложной информации.',
  'Прокурор запросил для него пять лет лишения свободы.',
];

const examples = [...resources.languages.keys()].flatMap((code) =>
  readFileSync(join(projectRoot, 'resources/languages', code, 'examples.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

/** The text with a word nobody knows in the cue's place, as long as the cue. */
const without = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + text.slice(start, end).replace(/\S/gu, 'x') + text.slice(end);

const sameIn = (mention: Mention, text: string): boolean =>
  extraction(text).mentions.some(
    ({ type, start, end, score, normalized }) =>
      type === mention.type &&
      start === mention.start &&
      end === mention.end &&
      score === mention.score &&
      JSON.stringify(normalized) === JSON.stringify(mention.normalized),
  );

interface Named {
  readonly mention: Mention;
  readonly cue: Span;
}

/** Cues outside their mention: its own words are not taken from it. */
const cuesIn = (text: string): Named[] =>
  extraction(text).mentions.flatMap((mention) =>
    mention.reason.cues
      .filter(({ start, end }) => end <= mention.start || start >= mention.end)
      .map((cue) => ({ mention, cue })),
  );

describe('cues', () => {
  it.each([...SENTENCES, ...examples])('%s', (text) => {
    const idle = cuesIn(text)
      .filter(({ mention, cue }) => sameIn(mention, without(text, cue)))
      .map(({ mention, cue }) => `${text.slice(cue.start, cue.end)} → ${mention.text}`);
    expect(idle).toEqual([]);
  });

  it('are tried for every type that names any', () => {
    const tried = new Set<MentionType>(
      [...SENTENCES, ...examples].flatMap((text) =>
        cuesIn(text).map(({ mention }) => mention.type),
      ),
    );
    expect([...tried].sort()).toEqual(['charge', 'date', 'legal_article', 'penalty', 'person']);
  });
});
