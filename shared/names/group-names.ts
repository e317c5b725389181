/** Groups written names that are one name: spellings, inflected and misspelt forms, parts of names. */

import { nominatives } from './case-endings.ts';
import { compareNames, isPatronymic } from './compare-names.ts';
import { nameTokens, tokenKeys } from './name-key.ts';
import { remember } from './remember.ts';

export interface NameGroup {
  /** Full names first seen first. */
  readonly names: string[];
}

const MOST_COMPARED = 6;
const MOST_BEARERS = 40;

/** Keys of one word in every case it may stand in. */
const wordKeys = remember((word: string): readonly string[] =>
  nominatives(word).flatMap((form) => [...tokenKeys(form)]),
);

/** The words a full name is looked up by: its first and its last that is no patronymic. */
function anchors(tokens: readonly string[]): string[] {
  const rest = tokens.filter((token) => !isPatronymic(token));
  const words = rest.length > 0 ? rest : tokens;
  return [...new Set([words[0] ?? '', words.at(-1) ?? ''])].filter((word) => word.length > 1);
}

/**
 * Groups the names, each given once. Full names are grouped by agreement; a single word joins the
 * only group that has it as family name, or stays alone.
 */
export function groupNames(names: readonly string[]): NameGroup[] {
  const groups: NameGroup[] = [];
  const byKey = new Map<string, Set<NameGroup>>();
  const enter = (name: string, group: NameGroup) => {
    for (const word of anchors(nameTokens(name))) {
      for (const key of wordKeys(word)) {
        const before = byKey.get(key);
        if (before === undefined) byKey.set(key, new Set([group]));
        else before.add(group);
      }
    }
  };
  const candidates = (name: string): NameGroup[] => {
    const found = new Set<NameGroup>();
    for (const word of anchors(nameTokens(name))) {
      for (const key of wordKeys(word)) {
        const groups = byKey.get(key);
        // A given name that very many bear tells nothing; the family name is looked up too.
        if (groups === undefined || groups.size > MOST_BEARERS) continue;
        for (const group of groups) found.add(group);
      }
    }
    return [...found];
  };
  const full = names.filter((name) => nameTokens(name).length > 1);
  for (const name of [...full].sort((a, b) => nameTokens(b).length - nameTokens(a).length)) {
    const group = candidates(name).find((one) => agrees(one, name));
    const own = group ?? { names: [] };
    if (group === undefined) groups.push(own);
    own.names.push(name);
    enter(name, own);
  }
  for (const name of names.filter((one) => nameTokens(one).length <= 1)) {
    const fitting = candidates(name).filter((group) => hasPart(group, name));
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) only.names.push(name);
    else {
      const own = { names: [name] };
      groups.push(own);
      enter(name, own);
    }
  }
  return groups;
}

const agrees = (group: NameGroup, name: string): boolean =>
  group.names.slice(0, MOST_COMPARED).some((other) => compareNames(other, name) !== 'different');

const hasPart = (group: NameGroup, name: string): boolean =>
  group.names.slice(0, MOST_COMPARED).some((other) => compareNames(other, name) !== 'different');
