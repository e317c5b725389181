/** What people say of an agent and of the forms of its name. */

import { type AgentRow, formsOf, listAgents } from '#electron/database/agents-table.ts';
import type { Writing } from '#electron/database/driver.ts';
import type { AgentDescription, FormType, StatedForm } from '#shared/case/agent.ts';
import { agentBearer, type Bearer } from '#shared/case/bearer.ts';
import type { Step } from '#shared/case/effect.ts';
import { describeAgent, type FormChange, stateForms, together } from '#shared/case/name-steps.ts';
import { scriptOf } from '#shared/case/script.ts';
import type { JournalEntry } from '#shared/contract/history.ts';
import { parseName } from '#shared/names/parse-name.ts';
import type { Bench } from './bench.ts';
import { makeAgent, recordNames } from './judge-names.ts';
import type { NamesNow } from './name-desk.ts';
import { nameNotFound } from './name-mentions.ts';

type Given<T> = { readonly [K in keyof T]?: T[K] | undefined };

export interface FormRequest {
  readonly bearer: Bearer;
  readonly text: string;
  readonly language: string;
  readonly type: FormType;
  readonly preferred: boolean;
}

/** Describes the agent of a bearer; what is left out stays as it is. */
export async function describeNames(
  bench: Bench,
  bearer: Bearer,
  { protected: isProtected, notes, identifiers }: Given<AgentDescription>,
): Promise<JournalEntry> {
  return withAgent(bench, bearer, 'describe_agent', async ({ id, kind: _, ...before }) =>
    describeAgent(id, before, {
      protected: isProtected ?? before.protected,
      notes: notes ?? before.notes,
      identifiers: identifiers ?? before.identifiers,
    }),
  );
}

/** Says what a form is. Of one language and script one form is preferred: another then is not. */
export async function stateNameForm(bench: Bench, request: FormRequest): Promise<JournalEntry> {
  const { bearer, text, language, preferred } = request;
  return withAgent(bench, bearer, 'state_form', async (agent, tx) => {
    const stated = formOf(bench, request);
    const forms = await formsOf(tx, [agent.id]);
    const isIt = (form: { name: string; language: string }) =>
      form.name === text && form.language === language;
    const rivals = forms.filter(
      (form) =>
        preferred &&
        !isIt(form) &&
        form.stated.preferred &&
        form.language === language &&
        form.stated.script === stated.script,
    );
    const changes: FormChange[] = [
      ...rivals.map(({ name, stated: from }) => ({
        name,
        language,
        from,
        to: { ...from, preferred: false },
      })),
      { name: text, language, from: forms.find(isIt)?.stated ?? null, to: stated },
    ];
    return stateForms(agent.id, changes);
  });
}

/** The step on the bearer's oldest agent, which is made first where there is none. */
async function withAgent(
  bench: Bench,
  bearer: Bearer,
  operation: 'describe_agent' | 'state_form',
  stepOn: (agent: AgentRow, tx: Writing) => Promise<Step>,
): Promise<JournalEntry> {
  const names = await bench.names.now();
  const info = names.bearers.get(bearer);
  if (info === undefined) throw nameNotFound();
  return recordNames(bench, operation, async (tx) => {
    const known = await oldestAgent(tx, names, bearer);
    if (known !== null) return stepOn(known, tx);
    const made = await makeAgent(tx, bench, bearer);
    const agent = { id: made.id, kind: info.kind, protected: false, notes: '', identifiers: [] };
    return together([made.step, await stepOn(agent, tx)]);
  });
}

async function oldestAgent(
  tx: Writing,
  { identities }: NamesNow,
  bearer: Bearer,
): Promise<AgentRow | null> {
  const agents = await listAgents(tx);
  return agents.find(({ id }) => identities.areSame(agentBearer(id), bearer)) ?? null;
}

/** The form with its parts, as its words tell them: a name inverted by a comma is read aright. */
function formOf({ names }: Bench, { text, type, preferred }: FormRequest): StatedForm {
  const { parts, comma } = parseName(text, names.tables.words);
  const wordsOf = (role: string) =>
    parts.filter((part) => part.role === role).map(({ start, end }) => text.slice(start, end));
  const [plain, patronymic] = [wordsOf('name'), wordsOf('patronymic')];
  const family = comma ? plain.at(0) : plain.at(-1);
  const given = comma ? plain.slice(1) : plain.slice(0, -1);
  return {
    script: scriptOf(text),
    given: given.join(' ') || null,
    family: family ?? null,
    patronymic: patronymic.join(' ') || null,
    scheme: null,
    type,
    preferred,
  };
}
