/** An explanation in English, for the command line: one line for each word. The page has its own. */

import type { NameExplanation } from './explanation.ts';
import type { NameRarity } from './rarity.ts';

type Pair = NameExplanation['pairs'][number];
type Step = Pair['steps'][number];
type Left = NameExplanation['left'][number];

/** `nameOf` gives the name of a scheme by its id. */
export function describeExplanation(
  { pairs, left, distance }: NameExplanation,
  nameOf: (scheme: string) => string,
): string[] {
  return [
    ...pairs.map((pair) => `${describePair(pair, nameOf)} ${costOf(pair.cost)}`),
    ...left.map((word) => `${describeLeft(word)} ${costOf(word.cost)}`),
    `distance ${distance.toFixed(2)}`,
  ];
}

/** What the names in common are worth, in one line. */
export function describeRarity({ words, isCommon }: NameRarity): string {
  const told = words.map(({ a, listed }) => `${a} (${listed ?? 'no'} list)`).join(', ');
  const worth = isCommon
    ? 'common names: many people bear them, so one name may be two people'
    : 'not all of it is a common name: its bearers are likelier one person';
  return `${told}: ${worth}`;
}

const costOf = (cost: number): string => (cost < 0.005 ? '' : `[${cost.toFixed(2)}]`);

function describePair(pair: Pair, nameOf: (scheme: string) => string): string {
  const { kind, a, b } = pair;
  if (kind === 'initial') return `${a.text} ~ ${b.text}: an initial`;
  if (kind === 'short') return `${a.text} ~ ${b.text}: one is short for the other`;
  if (kind === 'equivalent') return `${a.text} ~ ${b.text}: forms of ${pair.family?.name ?? ''}`;
  if (kind === 'translated') return `${a.text} ~ ${b.text}: both mean ${pair.family?.name ?? ''}`;
  if (kind === 'abbreviation') return `${a.text} ~ ${b.text}: first letters of its words`;
  if (kind === 'known') return `${a.text} ~ ${b.text}: ${describeKnown(pair)}`;
  const found = [
    ...(kind === 'joined' ? ['written as one word and as two'] : []),
    ...inflections(pair),
    ...pair.steps.flatMap(describeStep),
    ...schemesOf(pair, nameOf),
  ];
  return `${a.text} = ${b.text}${found.length === 0 ? '' : `: ${found.join('; ')}`}`;
}

const describeKnown = ({ family }: Pair): string =>
  `one in ${family?.source ?? ''}, as ${family?.name ?? ''}`;

const inflections = ({ a, b, inflectedA, inflectedB }: Pair): string[] =>
  [[a.text, inflectedA] as const, [b.text, inflectedB] as const].flatMap(([text, form]) =>
    form === null
      ? []
      : [`${text} is ${form.cases.join(' or ')} (-${form.seen} for -${form.nominative})`],
  );

function describeStep({ kind, a, b, cost }: Step): string[] {
  const note = cost < 0.005 ? '' : ` +${cost.toFixed(2)}`;
  if (kind === 'same') return [];
  if (kind === 'dropped') return [`${a.text || b.text} on one side only${note}`];
  if (kind === 'swapped') return [`${a.text} and ${b.text} swapped${note}`];
  const sounds = a.sound === b.sound ? `/${a.sound}/` : `/${a.sound}/ ~ /${b.sound}/`;
  if (kind === 'other') return [`${a.text} for ${b.text}, ${sounds}${note}`];
  const plain = a.text.toLowerCase() === b.text.toLowerCase() || a.text === '' || b.text === '';
  return plain && cost === 0 ? [] : [`${a.text || '·'} = ${b.text || '·'} ${sounds}${note}`];
}

const schemesOf = ({ schemesA, schemesB }: Pair, nameOf: (scheme: string) => string): string[] =>
  [schemesA, schemesB].flatMap((schemes, side) => {
    const [first, ...more] = schemes;
    if (first === undefined) return [];
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return [`${side === 0 ? 'first' : 'second'} after ${nameOf(first)}${others}`];
  });

function describeLeft({ side, role, word, contradicted }: Left): string {
  const where = side === 'a' ? 'first' : 'second';
  const against = contradicted ? ', where the other has another word' : '';
  return `${word.text} (${role}) only in the ${where} name${against}`;
}
