/** Comparing, scoring, clustering and predicting names from the command line, without a casebook. */

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casebook, jsonLines } from './run-casebook.ts';

let folder = '';
const names = (...words: string[]) => casebook(['names', ...words], { folder });
const rows = (stdout: string) => stdout.split('\n').map((line) => line.split('\t'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-names-'));
  writeFileSync(
    join(folder, 'pairs.tsv'),
    '\uFEFFid\tname1\tname2\tnote\r\n1\tОльга Щукина\tOlga Chtchoukina\t"a\r\n2\tOlga\tPavel\r\n1\tОльга Щукина\tOlga Chtchoukina\t"a\r\n',
  );
  writeFileSync(
    join(folder, 'names.tsv'),
    'name\tid\nОльга Щукина\tx\nPavel Samokhvalov\ty\nChtchoukina, Olga\tz\nPavel Samokhvalov\ty\n',
  );
  writeFileSync(join(folder, 'gaps.tsv'), 'id\tname\na\t\nb\tPavel\nc\t \nd\tPavel\ne\n');
  writeFileSync(join(folder, 'parties.tsv'), 'name\nNur Otan\nNursultan\nПартия «Нур Отан»\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('names compare', () => {
  it('says whether and why', async () => {
    const { stdout, code } = await names('compare', 'Ольга Щукина', 'Olga Chtchoukina');
    expect(code).toBe(0);
    expect(stdout).toContain('same');
    expect(stdout).toMatch(/Щ = Cht?ch? /);
  });

  it('says how common the names are, apart from the score', async () => {
    const { stdout } = await names('compare', 'Ольга Иванова', 'Olga Ivanova');
    expect(stdout).toContain('Ольга (given list), Иванова (family list): common names');
    const [found] = jsonLines(await names('compare', '--json', 'Ольга Щукина', 'Olga Chtchoukina'));
    expect(found).toMatchObject({
      rarity: { isCommon: false, words: [{ listed: 'given' }, { listed: null, others: null }] },
    });
    const place = await names('compare', '--kind', 'place', '--json', 'Алматы', 'Almaty');
    expect(jsonLines(place)[0]).not.toHaveProperty('rarity');
  });
});

describe('names of organisations and places', () => {
  it('are compared by their own rules', async () => {
    const place = await names('compare', '--kind', 'place', 'Алматы', 'Alma-Ata');
    expect(place.stdout).toMatch(/^Алматы \| Alma-Ata: same/);
    const org = jsonLines(
      await names('compare', '--kind', 'org', '--json', 'Минюст', 'Ministry of Justice'),
    );
    expect(org).toMatchObject([
      { verdict: 'same', explanation: { pairs: [{ kind: 'translated' }, {}] } },
    ]);
    const person = await names('compare', 'Минюст', 'Ministry of Justice');
    expect(person.stdout).toContain('different');
  });

  it('are clustered by them', async () => {
    const [, ...found] = rows((await names('cluster', '--kind', 'org', 'parties.tsv')).stdout);
    expect(found.map((row) => row[1])).toEqual(['1', '2', '1', undefined]);
  });

  it('of other kinds are refused', async () => {
    expect((await names('compare', '--kind', 'ship', 'A', 'B')).code).toBe(2);
  });
});

describe('names score', () => {
  it('prints long tables whole', async () => {
    const pairs = Array.from({ length: 1203 }, (_, at) => `Olga\tPavel\t${at}`);
    writeFileSync(join(folder, 'long.tsv'), `name1\tname2\tid\n${pairs.join('\n')}\n`);
    const { stdout } = await names('score', '--pairs', 'long.tsv');
    rmSync(join(folder, 'long.tsv'));
    expect(stdout.endsWith('\n')).toBe(true);
    const [, ...found] = rows(stdout.trimEnd());
    expect(found.map(([, , id]) => Number(id))).toEqual(pairs.map((_, at) => at));
  });

  it('prints every row in its order with score, verdict and band', async () => {
    const { stdout } = await names('score', '--pairs', 'pairs.tsv');
    const [header, first, second, third, end, ...more] = rows(stdout);
    expect(header).toEqual(['id', 'name1', 'name2', 'note', 'score', 'verdict', 'band']);
    expect(first?.slice(0, 4)).toEqual(['1', 'Ольга Щукина', 'Olga Chtchoukina', '"a']);
    expect(first?.slice(5)).toEqual(['same', 'same-system']);
    expect(Number(first?.[4])).toBeGreaterThan(0.9);
    expect(second?.slice(0, 4)).toEqual(['2', 'Olga', 'Pavel', '']);
    expect(second?.slice(5)).toEqual(['different', 'unlikely']);
    expect(third).toEqual(first);
    expect([end, more]).toEqual([[''], []]);
  });

  it('gives an object for each row to programs', async () => {
    const found = jsonLines(await names('score', '--pairs', 'pairs.tsv', '--json'));
    expect(found).toMatchObject([{ id: '1', verdict: 'same' }, { name2: 'Pavel' }, { id: '1' }]);
  });
});

describe('names cluster', () => {
  it('gives spellings of one name one number', async () => {
    const [header, ...found] = rows((await names('cluster', 'names.tsv')).stdout);
    expect(header).toEqual(['name', 'id', 'cluster']);
    expect(found.map((row) => row[2])).toEqual(['1', '2', '1', '2', undefined]);
  });

  it('gives every row without a name a number of its own', async () => {
    const [, ...found] = rows((await names('cluster', 'gaps.tsv')).stdout);
    expect(found.map((row) => row[2])).toEqual(['1', '2', '3', '2', '4', undefined]);
  });
});

describe('names predict', () => {
  it('gives the spellings of a language with their schemes', async () => {
    const { stdout } = await names('predict', 'Щукина', '--to', 'fr');
    expect(rows(stdout)[0]?.[0]).toBe('Chtchoukina');
  });
});

it.each([
  [['compare', 'Olga']],
  [['score']],
  [['score', '--pairs', 'missing.tsv']],
  [['score', '--pairs', 'names.tsv']],
  [['cluster', 'pairs.tsv']],
  [['predict', 'Olga']],
  [['other']],
])('names %s is not understood, and nothing is left behind', async (words) => {
  const { code, stdout, stderr } = await names(...words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('casebook names --help');
  expect(readdirSync(folder).sort()).toEqual(['gaps.tsv', 'names.tsv', 'pairs.tsv', 'parties.tsv']);
});
