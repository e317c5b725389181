import { describe, expect, onTestFinished, test } from 'vitest';
import { formsOf, insertAgent, listAgents } from '#electron/database/agents-table.ts';
import { applyEffect } from '#electron/database/apply-effect.ts';
import { Connection } from '#electron/database/driver.ts';
import { insertLinks, linksById, standingLinks } from '#electron/database/identity-links-table.ts';
import { migrate, readMigrations } from '#electron/database/migrations.ts';
import { newAgent, type StatedForm } from '#shared/case/agent.ts';
import { resources } from '#tests/electron/support/test-app.ts';

async function casebook() {
  const connection = await Connection.open(':memory:', 'write');
  onTestFinished(() => connection.close());
  await migrate(connection, await readMigrations(resources));
  return connection;
}

const link = (id: string, a: string, b: string) =>
  ({ id, a, b, judgement: 'same', score: 0.9, explanation: { steps: [] } }) as const;

const ids = (links: readonly { id: string }[]) => links.map(({ id }) => id);

describe('identity links', () => {
  test('are there only when the journal says so, and may be withdrawn', async () => {
    const database = await casebook();
    await insertLinks(database, 'now', [link('l1', 'A', 'B'), link('l2', 'B', 'C')]);
    expect(await standingLinks(database)).toEqual([]);
    await applyEffect(database, { what: 'links', ids: ['l1', 'l2'], stands: true });
    await applyEffect(database, { what: 'links', ids: ['l1'], stands: false });
    expect(ids(await standingLinks(database))).toEqual(['l2']);
    expect(ids(await linksById(database, ['l2', 'l1', 'none']))).toEqual(['l1', 'l2']);
  });

  test('are kept in one order only', async () => {
    const database = await casebook();
    await expect(insertLinks(database, 'now', [link('l1', 'B', 'A')])).rejects.toThrow();
  });
});

const form = (preferred: boolean): StatedForm => ({
  script: 'Latn',
  given: 'Ada',
  family: 'Lind',
  patronymic: null,
  scheme: null,
  type: 'variant',
  preferred,
});

describe('agents', () => {
  test('appear and go with the journal', async () => {
    const database = await casebook();
    await insertAgent(database, 'a1', 'person', 'now');
    expect(await listAgents(database)).toEqual([]);
    const described = {
      protected: true,
      notes: 'A note.',
      identifiers: [{ scheme: 'VIAF', value: '1' }],
    };
    await applyEffect(database, { what: 'agent', id: 'a1', description: described });
    expect(await listAgents(database)).toEqual([{ id: 'a1', kind: 'person', ...described }]);
    await applyEffect(database, { what: 'agent', id: 'a1', description: null });
    expect(await listAgents(database)).toEqual([]);
  });

  test('have one preferred form a language and script', async () => {
    const database = await casebook();
    await insertAgent(database, 'a1', 'person', 'now');
    await applyEffect(database, { what: 'agent', id: 'a1', description: newAgent });
    const state = (name: string, language: string, stated: StatedForm | null) =>
      applyEffect(database, { what: 'form', agentId: 'a1', name, language, stated });
    await state('Ada Lind', 'en', form(true));
    await state('Ada Lind', 'fr', form(true));
    await expect(state('Ada Lindh', 'en', form(true))).rejects.toThrow();
    await state('Ada Lind', 'en', form(false));
    await state('Ada Lindh', 'en', form(true));
    await state('Ada Lind', 'fr', null);
    expect(
      (await formsOf(database, ['a1'])).map(({ name, language, stated }) => [
        name,
        language,
        stated.preferred,
      ]),
    ).toEqual([
      ['Ada Lind', 'en', false],
      ['Ada Lindh', 'en', true],
    ]);
  });
});
