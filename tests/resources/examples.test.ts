import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadResources } from '#electron/workers/load-resources.ts';
import { MentionType } from '#shared/extraction/mention.ts';
import { mentionsOf } from '#tests/shared/extraction/analyse.ts';
import { projectRoot } from '#tests/support/project-root.ts';

/** One line of an examples file: a text and all mentions of the types that it is an example of. */
const Example = z.strictObject({
  text: z.string(),
  types: z.array(MentionType).min(1),
  mentions: z.array(
    z.strictObject({
      type: MentionType,
      text: z.string(),
      /** The parts of the value that the example is about. */
      normalized: z.record(z.string(), z.unknown()),
    }),
  ),
});

const files = [...loadResources(`${projectRoot}/resources`)].filter(([path]) =>
  /^languages\/[a-z]{2}\/examples.*\.jsonl$/.test(path),
);

const known = (value: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));

describe.each(files)('%s', (_, content) => {
  const examples = content
    .trim()
    .split('\n')
    .map((line) => Example.parse(JSON.parse(line)));

  it.each(examples)('$text', ({ text, types, mentions }) => {
    const found = mentionsOf(text, ...types).map((mention, index) => ({
      type: mention.type,
      text: mention.text,
      normalized: known(mention.normalized, Object.keys(mentions[index]?.normalized ?? {})),
    }));
    expect(found).toEqual(mentions);
  });

  it('has negative examples too', () => {
    expect(examples.filter(({ mentions }) => mentions.length === 0).length).toBeGreaterThan(2);
  });
});

describe('examples', () => {
  it('are there for every language', () => {
    const languages = new Set(files.map(([path]) => path.split('/')[1]));
    expect([...languages].sort()).toEqual(['de', 'en', 'fr', 'ru']);
  });
});
