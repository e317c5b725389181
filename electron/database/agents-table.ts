/** Agents and what people said of them and of the forms of their names. */

import { z } from 'zod';
import { type AgentDescription, Identifier, StatedForm } from '#shared/case/agent.ts';
import { NameKind } from '#shared/case/bearer.ts';
import type { Effect } from '#shared/case/effect.ts';
import type { FormStated } from '#shared/case/taught-forms.ts';
import { jsonColumn, truthColumn } from './columns.ts';
import type { Reading, Writing } from './driver.ts';

const AgentRow = z.object({
  id: z.string(),
  kind: NameKind,
  protected: truthColumn,
  notes: z.string(),
  identifiers: jsonColumn(z.array(Identifier)),
});
export type AgentRow = z.infer<typeof AgentRow>;

/** Makes room for an agent; the journal decides whether it is there. */
export async function insertAgent(
  database: Writing,
  id: string,
  kind: NameKind,
  createdAt: string,
): Promise<void> {
  await database.run(
    'INSERT INTO agent (id, kind, created_at) VALUES (?, ?, ?)',
    id,
    kind,
    createdAt,
  );
}

/** The agents that are there, oldest first. */
export function listAgents(database: Reading): Promise<AgentRow[]> {
  return database.all(
    AgentRow,
    `SELECT id, kind, protected, notes, identifiers FROM agent
      WHERE protected IS NOT NULL ORDER BY number`,
  );
}

/** The journal's word on an agent. */
export async function applyAgent(
  database: Writing,
  id: string,
  description: AgentDescription | null,
): Promise<void> {
  await database.run(
    'UPDATE agent SET protected = ?2, notes = ?3, identifiers = ?4 WHERE id = ?1',
    id,
    description === null ? null : Number(description.protected),
    description === null ? null : description.notes,
    description === null ? null : JSON.stringify(description.identifiers),
  );
}

const FormRow = StatedForm.extend({
  preferred: truthColumn,
  agent_id: z.string(),
  name: z.string(),
  language: z.string(),
});

/** What was said of one form of an agent's name in one language. */
export interface FormOfAgent {
  readonly agentId: string;
  readonly name: string;
  /** ISO 639-1; `und` where it is not known. */
  readonly language: string;
  readonly stated: StatedForm;
}

/** All that was said of the forms of these agents. */
export async function formsOf(
  database: Reading,
  agentIds: readonly string[],
): Promise<FormOfAgent[]> {
  const rows = await database.all(
    FormRow,
    `SELECT agent_id, name, language, script, given, family, patronymic, scheme, type, preferred
      FROM name_form WHERE agent_id IN (SELECT value FROM json_each(?))
      ORDER BY agent_id, name, language`,
    JSON.stringify(agentIds),
  );
  return rows.map(({ agent_id: agentId, name, language, ...stated }) => ({
    agentId,
    name,
    language,
    stated,
  }));
}

const NamedFormRow = z.object({ agent_id: z.string(), name: z.string() });

/** The forms that people stated of these agents, or (null) of all. */
export async function statedForms(
  database: Reading,
  agentIds: readonly string[] | null,
): Promise<FormStated[]> {
  const of = agentIds === null ? '' : 'WHERE agent_id IN (SELECT value FROM json_each(?))';
  const rows = await database.all(
    NamedFormRow,
    `SELECT DISTINCT agent_id, name FROM name_form ${of} ORDER BY agent_id, name`,
    ...(agentIds === null ? [] : [JSON.stringify(agentIds)]),
  );
  return rows.map(({ agent_id: agentId, name }) => ({ agentId, name }));
}

const PreferredRow = z.object({ agent_id: z.string(), name: z.string(), language: z.string() });

/** The preferred forms of all agents that are there, one for each language and script. */
export async function preferredForms(database: Reading): Promise<Omit<FormOfAgent, 'stated'>[]> {
  const rows = await database.all(
    PreferredRow,
    `SELECT agent_id, name, language FROM name_form WHERE preferred = 1
      ORDER BY agent_id, name, language`,
  );
  return rows.map(({ agent_id: agentId, name, language }) => ({ agentId, name, language }));
}

/** The journal's word on a form. */
export async function applyForm(
  database: Writing,
  { agentId, name, language, stated }: Extract<Effect, { what: 'form' }>,
): Promise<void> {
  if (stated === null) {
    await database.run(
      'DELETE FROM name_form WHERE agent_id = ? AND name = ? AND language = ?',
      agentId,
      name,
      language,
    );
    return;
  }
  const { script, given, family, patronymic, scheme, type, preferred } = stated;
  await database.run(
    `INSERT INTO name_form (agent_id, name, language, script, given, family, patronymic, scheme,
      type, preferred) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      ON CONFLICT (agent_id, name, language) DO UPDATE SET script = ?4, given = ?5, family = ?6,
        patronymic = ?7, scheme = ?8, type = ?9, preferred = ?10`,
    agentId,
    name,
    language,
    script,
    given,
    family,
    patronymic,
    scheme,
    type,
    Number(preferred),
  );
}
