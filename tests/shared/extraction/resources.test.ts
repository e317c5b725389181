import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadResources } from '#electron/workers/load-resources.ts';
import { perResources, readResources } from '#shared/extraction/resources.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const files = loadResources(`${projectRoot}/resources`);

describe('resources', () => {
  it('hold the four languages', () => {
    expect([...readResources(files).languages.keys()]).toEqual(['de', 'en', 'fr', 'ru']);
  });

  it('parse as JSON, every file of them', () => {
    for (const [path, content] of files) {
      const lines = path.endsWith('.jsonl') ? content.trim().split('\n') : [content];
      if (!/\.jsonl?$/.test(path)) continue;
      for (const line of lines) expect(() => JSON.parse(line), path).not.toThrow();
    }
  });

  it('name the file that is missing, broken or wrong', () => {
    const { read } = readResources(
      new Map([
        ['broken.json', '{'],
        ['wrong.json', '{"a":1}'],
      ]),
    );
    const schema = z.object({ a: z.string() });
    expect(() => read('none.json', schema)).toThrow('resources/none.json');
    expect(() => read('broken.json', schema)).toThrow('resources/broken.json');
    expect(() => read('wrong.json', schema)).toThrow('resources/wrong.json');
  });

  it('refuse a language pack with a month too few', () => {
    const pack = JSON.parse(files.get('languages/en/pack.json') ?? '');
    pack.dates.months.pop();
    const broken = new Map([...files, ['languages/en/pack.json', JSON.stringify(pack)]]);
    expect(() => readResources(broken)).toThrow('languages/en/pack.json');
  });

  it('are prepared once', () => {
    let built = 0;
    const prepared = perResources(() => {
      built += 1;
      return {};
    });
    const resources = readResources(files);
    expect(prepared(resources)).toBe(prepared(resources));
    expect(prepared(readResources(files))).not.toBe(prepared(resources));
    expect(built).toBe(2);
  });
});
