import { describe, expect, test } from 'vitest';
import type { NameCluster } from '#shared/contract/names.ts';
import {
  importTexts,
  refusalCode,
  startApp,
  startWithCasebook,
  type TestApp,
} from '#tests/electron/support/test-app.ts';

const ENGLISH =
  'Activist Aidar Zhumanov was detained in Almaty on 3 March 2021. Lawyer Olga Petrova protested.\n\nAidar Zhumanov was released on 5 March 2021.';
const FRENCH =
  "Le militant Aïdar Joumanov a été arrêté le 3 mars 2021 à Almaty. L'avocate Olga Petrova a protesté.";
const RUSSIAN = 'Активист Айдар Жуманов был задержан 3 марта 2021 года в Алматы.';

async function withNames() {
  const started = await startWithCasebook();
  await importTexts(started, { 'en.txt': ENGLISH, 'fr.txt': FRENCH, 'ru.txt': RUSSIAN });
  return started;
}

const LATIN = 'name:person:Aidar Zhumanov';
const FRENCH_FORM = 'name:person:Aïdar Joumanov';
const CYRILLIC = 'name:person:Айдар Жуманов';

const cluster = ({ client }: Pick<TestApp, 'client'>, bearer = LATIN) =>
  client.names.cluster({ bearer });

const textsOf = ({ variants }: NameCluster) => variants.map(({ text }) => text).sort();

describe('the list of names', () => {
  test('gathers the spellings of one name over scripts, and asks about them', async () => {
    const { client } = await withNames();
    const { rows, counts } = await client.names.list({ tab: 'suggested' });
    expect(rows).toEqual([
      expect.objectContaining({ id: LATIN, spellings: 3, mentions: 4, identities: 3 }),
    ]);
    expect(rows[0]?.gain).toBeGreaterThan(0);
    expect(counts).toMatchObject({ suggested: 1, person: 2, conflicts: 0, merged: 0 });
    const people = await client.names.list({ tab: 'person' });
    expect(people.rows.map(({ name }) => name)).toEqual(['Aidar Zhumanov', 'Olga Petrova']);
  });

  test('calls a cluster the same in whatever order the files came, until a form is preferred', async () => {
    const texts = { 'ru.txt': RUSSIAN, 'fr.txt': FRENCH, 'en.txt': ENGLISH };
    const started = await startWithCasebook();
    for (const [file, text] of Object.entries(texts)) await importTexts(started, { [file]: text });
    const { client } = started;
    const nameNow = async () => (await client.names.list({ tab: 'person' })).rows[0]?.name;
    expect(await nameNow()).toBe('Aidar Zhumanov');
    await client.names.judge({ cluster: LATIN, picks: [], judgement: 'same' });
    const form = { text: 'Айдар Жуманов', language: 'ru', type: 'variant' } as const;
    await client.names.stateForm({ bearer: LATIN, ...form, preferred: true });
    expect(await nameNow()).toBe('Айдар Жуманов');
    await client.history.undo();
    expect(await nameNow()).toBe('Aidar Zhumanov');
  });

  test('leaves out what was rejected', async () => {
    const { client } = await withNames();
    const { variants } = await cluster({ client });
    const french = variants.find(({ text }) => text === 'Aïdar Joumanov');
    const mentionIds = french?.quotes.map(({ mentionId }) => mentionId) ?? [];
    await client.review.decide({ mentionIds, decision: { kind: 'reject' } });
    expect(textsOf(await cluster({ client }))).not.toContain('Aïdar Joumanov');
    await client.history.undo();
    expect(textsOf(await cluster({ client }))).toContain('Aïdar Joumanov');
  });

  test('are all there when a casebook was left while they were being read', async () => {
    const started = await withNames();
    const before = await started.client.names.list({ tab: 'person' });
    const path = (await started.client.casebooks.state()).open?.path ?? '';
    for (const _ of [1, 2, 3]) {
      await started.client.casebooks.close();
      await started.app.openCasebook(path);
    }
    expect(await started.client.names.list({ tab: 'person' })).toEqual(before);
  });

  test('takes in a new document', async () => {
    const started = await withNames();
    await cluster(started);
    await importTexts(started, { 'de.txt': 'Der Aktivist Ajdar Schumanow wurde verhaftet.' });
    expect(textsOf(await cluster(started))).toContain('Ajdar Schumanow');
  });
});

describe('the weakest link', () => {
  test('names the two spellings, and says whether it would join them by itself', async () => {
    const { weakest } = await cluster(await withNames());
    expect(weakest?.probability).toBeGreaterThan(0);
    expect(weakest?.probability).toBeLessThan(1);
    expect(weakest?.suffices).toBe(true);
    expect(['Aidar Zhumanov', 'Aïdar Joumanov', 'Айдар Жуманов']).toEqual(
      expect.arrayContaining([weakest?.a, weakest?.b]),
    );
  });

  test('is none of a single name', async () => {
    const { weakest } = await cluster(await withNames(), 'name:person:Olga Petrova');
    expect(weakest).toBeNull();
  });
});

describe('ages and dates', () => {
  const AGED = 'Activist Aidar Zhumanov, 34, was detained in Almaty on 3 March 2021.';
  const OLD = 'Активист Айдар Жуманов, 60 лет, был задержан 3 марта 2021 года в Алматы.';

  test('that do not fit keep names apart, until somebody says that they are one', async () => {
    const started = await startWithCasebook();
    await importTexts(started, { 'en.txt': AGED, 'fr.txt': FRENCH, 'ru.txt': OLD });
    const together = async () => textsOf(await cluster(started)).includes('Айдар Жуманов');
    expect(await together()).toBe(false);
    const { apart, lives } = await cluster(started);
    expect(lives).toMatchObject([{ age: 34, born: null, fileName: 'en.txt' }]);
    expect(apart).toMatchObject([
      { lives: { misfit: 'born', a: { age: 34 }, b: { age: 60, name: 'Айдар Жуманов' } } },
    ]);
    const picks = [{ bearer: LATIN }, { bearer: CYRILLIC }];
    await started.client.names.judge({ cluster: LATIN, picks, judgement: 'same' });
    expect(await together()).toBe(true);
    expect((await cluster(started)).misfit).toMatchObject({ misfit: 'born' });
    await started.client.history.undo();
    expect(await together()).toBe(false);
    expect(await started.app.check()).toEqual([]);
  });

  test('are reckoned with the dates of their documents', async () => {
    const started = await startWithCasebook();
    const later = OLD.replace('60 лет', '40 лет').replace('2021', '2027');
    await importTexts(started, { 'en.txt': AGED, 'ru.txt': later });
    expect(textsOf(await cluster(started))).toEqual(['Aidar Zhumanov', 'Айдар Жуманов']);
  });

  test('speak for or against two names, beside how common these are', async () => {
    const started = await startWithCasebook();
    const fits = AGED.replace('Zhumanov', 'Zhumanova').replace('34', '35');
    const other = 'Activist Aidar Petrenko was released.';
    const english = [AGED, fits, other].join('\n\n');
    await importTexts(started, { 'en.txt': english, 'fr.txt': FRENCH, 'ru.txt': OLD });
    const compare = (b: string) =>
      started.client.names.evidence({ kind: 'person', a: 'Aidar Zhumanov', b });
    expect(await compare('Айдар Жуманов')).toMatchObject({
      lives: { misfit: 'born' },
      rarity: {
        isCommon: false,
        words: [
          { a: 'Aidar', others: 1 },
          { a: 'Zhumanov', listed: null, others: 0 },
        ],
      },
    });
    expect((await compare('Aidar Zhumanova')).lives).toMatchObject({ misfit: null });
  });

  test('say who is kept apart by a person, too', async () => {
    const { client } = await withNames();
    const picks = [{ bearer: FRENCH_FORM }];
    await client.names.judge({ cluster: LATIN, picks, judgement: 'not_same' });
    const { apart } = await cluster({ client });
    expect(apart).toEqual([{ id: FRENCH_FORM, name: 'Aïdar Joumanov', lives: null }]);
  });

  test('of one spelling that are not one person are shown, to split it', async () => {
    const started = await startWithCasebook();
    const other = AGED.replace('34', '71');
    await importTexts(started, { 'en.txt': AGED, 'en2.txt': other });
    const { misfit, row } = await cluster(started);
    expect([row.spellings, misfit?.a.age, misfit?.b.age]).toEqual([1, 34, 71]);
    const picks = [{ bearer: LATIN, documentId: misfit?.b.documentId ?? '' }];
    await started.client.names.judge({ cluster: LATIN, picks, judgement: 'not_same' });
    expect((await cluster(started)).misfit).toBeNull();
  });

  test('of a mention that was rejected say nothing', async () => {
    const started = await startWithCasebook();
    await importTexts(started, { 'en.txt': AGED, 'ru.txt': OLD, 'ru2.txt': RUSSIAN });
    const { variants } = await cluster(started, CYRILLIC);
    const aged = variants
      .flatMap(({ quotes }) => quotes)
      .filter(({ fileName }) => fileName === 'ru.txt');
    const mentionIds = aged.map(({ mentionId }) => mentionId);
    await started.client.review.decide({ mentionIds, decision: { kind: 'reject' } });
    expect(textsOf(await cluster(started))).toContain('Айдар Жуманов');
  });
});

describe('organisations and places', () => {
  const PARTY = 'He left the party Nur Dalan in Almaty. The Nur Dalan party was silent.';
  const PARTI = 'Il a quitté le parti Nour Dalan à Almaty.';
  const CITY = 'Он живёт в Нур-Султане.';

  test('meet only their own kind, by their own rules', async () => {
    const started = await startWithCasebook();
    await importTexts(started, { 'en.txt': PARTY, 'fr.txt': PARTI, 'ru.txt': CITY });
    const { rows } = await started.client.names.list({ tab: 'org' });
    expect(rows).toEqual([expect.objectContaining({ kind: 'org', spellings: 2, identities: 2 })]);
    const found = await started.client.names.evidence({
      kind: 'place',
      a: 'Алматы',
      b: 'Alma-Ata',
    });
    expect(found.pairs[0]).toMatchObject({ kind: 'known', family: { name: 'Almaty' } });
  });
});

describe('a cluster', () => {
  test('shows each spelling with its language, script and sentences', async () => {
    const found = await cluster(await withNames());
    expect(
      found.variants.map(({ text, language, script, mentions }) => [
        text,
        language,
        script,
        mentions,
      ]),
    ).toEqual([
      ['Aidar Zhumanov', 'en', 'Latn', 2],
      ['Aïdar Joumanov', 'fr', 'Latn', 1],
      ['Айдар Жуманов', 'ru', 'Cyrl', 1],
    ]);
    const [english] = found.variants;
    expect(english?.quotes[0]).toMatchObject({
      fileName: 'en.txt',
      before: 'Activist ',
      exact: 'Aidar Zhumanov',
    });
    expect(found.documents.map(({ fileName, mentions }) => [fileName, mentions])).toEqual([
      ['en.txt', 2],
      ['fr.txt', 1],
      ['ru.txt', 1],
    ]);
  });

  test('draws where the spellings come from', async () => {
    const { genealogy } = await cluster(await withNames());
    const [source, ...others] = genealogy;
    expect(source).toMatchObject({ text: 'Айдар Жуманов', parent: null, attested: true });
    expect(others.map(({ text, parent, type }) => [text, parent, type])).toEqual([
      ['Aidar Zhumanov', 'Айдар Жуманов', 'variant'],
      ['Aïdar Joumanov', 'Айдар Жуманов', 'variant'],
    ]);
    expect(others[1]?.changes).toContainEqual({ from: 'у', to: 'ou' });
    expect(others[1]?.changes).not.toContainEqual({ from: 'д', to: 'd' });
  });

  test('foretells spellings that no document has yet', async () => {
    const { predicted } = await cluster(await withNames());
    expect(predicted.map(({ language }) => language)).toContain('de');
    expect(predicted.map(({ name }) => name)).not.toContain('Aidar Zhumanov');
  });

  test('foretells nothing of a place that only Latin letters write: it is called so', async () => {
    const started = await withNames();
    await importTexts(started, { 'visit.txt': 'Olga Petrova spoke in Geneva on 4 March 2021.' });
    expect((await cluster(started, 'name:place:Geneva')).predicted).toEqual([]);
    expect((await cluster(started, 'name:person:Olga Petrova')).predicted).not.toEqual([]);
  });

  test('explains two of its spellings by the letter', async () => {
    const { client } = await withNames();
    const found = await client.names.evidence({
      kind: 'person',
      a: 'Айдар Жуманов',
      b: 'Aïdar Joumanov',
    });
    expect(found.probability).toBeGreaterThan(0.5);
    const steps = found.pairs.flatMap((pair) => pair.steps);
    expect(steps.map(({ b }) => b.text).join('')).toBe('AïdarJoumanov');
  });
});

describe('judgements', () => {
  test('the same: all of it is one, with an agent, and is not asked again', async () => {
    const { app, client } = await withNames();
    await client.names.judge({ cluster: LATIN, picks: [], judgement: 'same' });
    const { rows, counts } = await client.names.list({ tab: 'merged' });
    expect(rows).toEqual([expect.objectContaining({ identities: 1, gain: 0 })]);
    expect(counts).toMatchObject({ suggested: 0, merged: 1 });
    const found = await cluster({ client });
    expect(found.agent).toEqual({ protected: false, notes: '', identifiers: [] });
    expect(new Set(found.variants.map(({ identity }) => identity))).toEqual(new Set([0]));
    expect(
      await refusalCode(client.names.judge({ cluster: LATIN, picks: [], judgement: 'same' })),
    ).toBe('nothing_to_judge');
    expect(await app.check()).toEqual([]);
  });

  test('some of it: only what was picked is joined', async () => {
    const { client } = await withNames();
    const picks = [{ bearer: LATIN }, { bearer: CYRILLIC }];
    await client.names.judge({ cluster: LATIN, picks, judgement: 'same' });
    const { row, variants } = await cluster({ client });
    expect(row.identities).toBe(2);
    expect(variants.filter(({ identity }) => identity === 0).map(({ text }) => text)).toEqual([
      'Aidar Zhumanov',
      'Айдар Жуманов',
    ]);
  });

  test('not the same: what was picked leaves the cluster at once, and stays away', async () => {
    const started = await withNames();
    const { client } = started;
    const picks = [{ bearer: FRENCH_FORM }];
    await client.names.judge({ cluster: LATIN, picks, judgement: 'not_same' });
    expect(textsOf(await cluster(started))).toEqual(['Aidar Zhumanov', 'Айдар Жуманов']);
    await importTexts(started, { 'fr2.txt': 'Le militant Aïdar Joumanov est libre.' });
    expect(textsOf(await cluster(started))).not.toContain('Aïdar Joumanov');
    expect(textsOf(await cluster(started, FRENCH_FORM))).toEqual(['Aïdar Joumanov']);
  });

  test('unsure: it is asked last, and says so', async () => {
    const { client } = await withNames();
    await client.names.judge({ cluster: LATIN, picks: [], judgement: 'unsure' });
    const { rows } = await client.names.list({ tab: 'suggested' });
    expect(rows).toEqual([expect.objectContaining({ doubted: true, gain: 0 })]);
  });

  test('one mention is split from its spelling, and joined again by undo', async () => {
    const { app, client } = await withNames();
    const { variants } = await cluster({ client });
    const [, second] = variants[0]?.quotes ?? [];
    const picks = [{ bearer: LATIN, mentionId: second?.mentionId ?? '' }];
    await client.names.judge({ cluster: LATIN, picks, judgement: 'not_same' });
    const after = await cluster({ client });
    expect(after.variants.find(({ text }) => text === 'Aidar Zhumanov')?.mentions).toBe(1);
    const alone = await cluster({ client }, `mention:${second?.mentionId}`);
    expect(alone.row).toMatchObject({ mentions: 1, name: 'Aidar Zhumanov' });
    await client.history.undo();
    expect((await cluster({ client })).row.mentions).toBe(4);
    expect(await app.check()).toEqual([]);
  });

  test('a document is cut off, its mentions together', async () => {
    const { client } = await withNames();
    const { documents } = await cluster({ client });
    const documentId = documents.find(({ fileName }) => fileName === 'en.txt')?.id ?? '';
    const picks = [{ bearer: LATIN, documentId }];
    await client.names.judge({ cluster: CYRILLIC, picks, judgement: 'not_same' });
    expect(textsOf(await cluster({ client }, LATIN))).toEqual(['Aidar Zhumanov']);
    expect((await cluster({ client }, LATIN)).row.mentions).toBe(2);
  });

  test('hold over a restart, and undo goes on', async () => {
    const first = await withNames();
    const path = (await first.client.casebooks.state()).open?.path ?? '';
    await first.client.names.judge({ cluster: LATIN, picks: [], judgement: 'same' });
    await first.app.close();
    const second = await startApp(first.folder);
    await second.app.openCasebook(path);
    expect((await cluster(second)).row.identities).toBe(1);
    await second.client.history.undo();
    const after = await cluster(second);
    expect([after.row.identities, after.agent]).toEqual([3, null]);
    await second.client.history.redo();
    expect((await cluster(second)).row.identities).toBe(1);
    expect(await second.app.check()).toEqual([]);
  });

  test('that contradict are shown, and resolved by withdrawing one', async () => {
    const { client } = await withNames();
    const judge = (a: string, b: string, judgement: 'same' | 'not_same') =>
      client.names.judge({ cluster: a, picks: [{ bearer: a }, { bearer: b }], judgement });
    await client.names.judge({
      cluster: LATIN,
      picks: [{ bearer: FRENCH_FORM }],
      judgement: 'not_same',
    });
    await judge(LATIN, CYRILLIC, 'same');
    await judge(FRENCH_FORM, CYRILLIC, 'same');
    const { rows } = await client.names.list({ tab: 'conflicts' });
    expect(rows).toHaveLength(1);
    const { contradictions } = await cluster({ client });
    const [found] = contradictions;
    expect([found?.denied.a.name, found?.denied.b.name].sort()).toEqual([
      'Aidar Zhumanov',
      'Aïdar Joumanov',
    ]);
    expect(found?.path).toHaveLength(2);
    await client.names.withdraw({ links: contradictions.map(({ denied }) => denied.id) });
    expect((await client.names.list({ tab: 'conflicts' })).rows).toEqual([]);
    await client.history.undo();
    expect((await client.names.list({ tab: 'conflicts' })).rows).toHaveLength(1);
  });
});

describe('a confirmed form', () => {
  test('foretells the spellings of documents that come later, and says by which scheme', async () => {
    const started = await withNames();
    await started.client.names.judge({ cluster: LATIN, picks: [], judgement: 'same' });
    await importTexts(started, {
      'de.txt': 'Der Aktivist Aidar Schumanow wurde verhaftet.',
      'it.txt': 'Der Aktivist Aidar Szumanow wurde verhaftet.',
    });
    const { variants, row } = await cluster(started);
    const foretold = new Map(variants.map(({ text, foretoldBy }) => [text, foretoldBy]));
    expect(foretold.get('Aidar Schumanow')).toBe('duden-russian');
    expect(foretold.get('Aidar Szumanow') ?? null).toBeNull();
    expect(foretold.get('Айдар Жуманов')).toBeNull();
    expect(row.identities).toBeGreaterThan(1);
    expect((await started.client.names.list({ tab: 'suggested' })).rows).toHaveLength(1);
  });
});

describe('the authority', () => {
  test('one form is preferred for a language and script', async () => {
    const { app, client } = await withNames();
    const prefer = (text: string, language: string) =>
      client.names.stateForm({ bearer: LATIN, text, language, type: 'variant', preferred: true });
    await client.names.judge({ cluster: LATIN, picks: [], judgement: 'same' });
    await prefer('Aidar Zhumanov', 'en');
    await prefer('Aïdar Joumanov', 'fr');
    await prefer('Aidar Jumanov', 'en');
    const preferred = async () =>
      (await cluster({ client })).variants
        .filter((variant) => variant.preferred)
        .map(({ text }) => text);
    expect(await preferred()).toEqual(['Aïdar Joumanov']);
    await client.history.undo();
    expect(await preferred()).toEqual(['Aidar Zhumanov', 'Aïdar Joumanov']);
    expect(await app.check()).toEqual([]);
  });

  test('a name of its own has a record as soon as something is said of it', async () => {
    const { app, client } = await withNames();
    const bearer = 'name:person:Olga Petrova';
    await client.names.describe({ bearer, protected: true, notes: 'A lawyer.' });
    await client.names.describe({ bearer, identifiers: [{ scheme: 'VIAF', value: '17' }] });
    const found = await cluster({ client }, bearer);
    expect(found.agent).toEqual({
      protected: true,
      notes: 'A lawyer.',
      identifiers: [{ scheme: 'VIAF', value: '17' }],
    });
    expect(found.row.protected).toBe(true);
    await client.history.undo();
    await client.history.undo();
    expect((await cluster({ client }, bearer)).agent).toBeNull();
    expect(await app.check()).toEqual([]);
  });

  test('what is not there is refused', async () => {
    const { client } = await withNames();
    const picks = [{ bearer: 'x' }];
    const calls = [
      () => client.names.cluster({ bearer: 'name:person:Nobody' }),
      () => client.names.describe({ bearer: 'mention:none', notes: '' }),
      () => client.names.withdraw({ links: ['none'] }),
      () => client.names.judge({ cluster: LATIN, picks, judgement: 'same' }),
    ];
    for (const call of calls) expect(await refusalCode(call())).toBe('name_not_found');
    expect(await client.history.list({ limit: 5 })).toEqual([]);
  });
});
