/** Steps on names: links between bearers, agents, and what is said of an agent's forms. */

import type { AgentDescription, StatedForm } from './agent.ts';
import type { Effect, Step } from './effect.ts';

/** Links come to stand, others are withdrawn. */
export function changeLinks(added: readonly string[], withdrawn: readonly string[]): Step {
  return { forward: links(added, withdrawn), inverse: links(withdrawn, added) };
}

/** An agent appears, is described otherwise, or (null) goes. */
export function describeAgent(
  id: string,
  from: AgentDescription | null,
  to: AgentDescription | null,
): Step {
  return {
    forward: [{ what: 'agent', id, description: to }],
    inverse: [{ what: 'agent', id, description: from }],
  };
}

/** What is said of a form of an agent's name, before and after. */
export interface FormChange {
  readonly name: string;
  readonly language: string;
  readonly from: StatedForm | null;
  readonly to: StatedForm | null;
}

/**
 * Forms of one agent are said to be otherwise, in the order given; taken back in the opposite
 * order, because only one form at a time is preferred for a language and script.
 */
export function stateForms(agentId: string, changes: readonly FormChange[]): Step {
  const effect = ({ name, language }: FormChange, stated: StatedForm | null): Effect => ({
    what: 'form',
    agentId,
    name,
    language,
    stated,
  });
  return {
    forward: changes.map((change) => effect(change, change.to)),
    inverse: changes.map((change) => effect(change, change.from)).reverse(),
  };
}

/** Several steps as one: done in order, taken back in the opposite order. */
export function together(steps: readonly Step[]): Step {
  return {
    forward: steps.flatMap(({ forward }) => forward),
    inverse: [...steps].reverse().flatMap(({ inverse }) => inverse),
  };
}

function links(standing: readonly string[], withdrawn: readonly string[]): Effect[] {
  const effects: Effect[] = [
    { what: 'links', ids: [...withdrawn], stands: false },
    { what: 'links', ids: [...standing], stands: true },
  ];
  return effects.filter((effect) => effect.what === 'links' && effect.ids.length > 0);
}
