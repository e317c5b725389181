/** What speaks for and against two names being one, out of the engine's explanation. */

import type {
  ExplainedPair,
  LetterStep,
  NameExplanation,
} from '#shared/contract/name-explanation.ts';

/** A finding with the words that it is about; the page makes a sentence of it. */
export interface Finding {
  /** Key below `names:finding`. */
  readonly code:
    | 'contradicted'
    | 'omitted'
    | 'slip'
    | 'dropped'
    | 'swapped'
    | 'initial'
    | 'short'
    | 'equivalent'
    | 'joined'
    | 'translated'
    | 'known'
    | 'abbreviation'
    | 'inflected';
  readonly against: boolean;
  readonly a: string;
  readonly b: string;
  /** For an inflected form: the cases that it may stand in. */
  readonly cases?: readonly string[];
  /** What a list calls both, and which list. */
  readonly known?: { readonly name: string; readonly source: string };
}

/** Letters dropped above this cost are no habit of any scheme. */
const DEAREST_DROP = 0.5;

export function findingsOf({ pairs, left }: NameExplanation): Finding[] {
  const ofLeft = left.map(({ side, word, contradicted }): Finding => {
    const words = side === 'a' ? { a: word.text, b: '' } : { a: '', b: word.text };
    return { code: contradicted ? 'contradicted' : 'omitted', against: contradicted, ...words };
  });
  return [...ofLeft, ...pairs.flatMap(ofPair)];
}

function ofPair(pair: ExplainedPair): Finding[] {
  const words = { a: pair.a.text, b: pair.b.text };
  const inflected = [pair.inflectedA, pair.inflectedB].flatMap((form): Finding[] =>
    form === null
      ? []
      : [
          {
            code: 'inflected',
            against: false,
            a: `-${form.seen}`,
            b: form.nominative === '' ? '' : `-${form.nominative}`,
            cases: form.cases,
          },
        ],
  );
  const steps = withRuns(pair.steps).flatMap(ofStep);
  if (pair.kind === 'letters') return [...inflected, ...steps];
  const known = pair.kind === 'known' && pair.family ? { known: pair.family } : {};
  return [{ code: pair.kind, against: false, ...words, ...known }, ...inflected, ...steps];
}

type Step = Pick<LetterStep, 'kind' | 'cost'> & { readonly a: Words; readonly b: Words };
interface Words {
  readonly text: string;
}

/** Neighbouring letters that one side lacks as one, as dear as the dearest of them. */
function withRuns(steps: readonly LetterStep[]): Step[] {
  const found: Step[] = [];
  for (const step of steps) {
    const last = found.at(-1);
    const goesOn = last?.kind === 'dropped' && step.kind === 'dropped';
    if (!goesOn || (last.a.text === '') !== (step.a.text === '')) {
      found.push(step);
      continue;
    }
    const a = { text: last.a.text + step.a.text };
    const b = { text: last.b.text + step.b.text };
    found[found.length - 1] = { kind: 'dropped', a, b, cost: Math.max(last.cost, step.cost) };
  }
  return found;
}

function ofStep({ kind, a, b, cost }: Step): Finding[] {
  const letters = { a: a.text, b: b.text };
  if (kind === 'other') return [{ code: 'slip', against: true, ...letters }];
  if (kind === 'swapped') return [{ code: 'swapped', against: true, ...letters }];
  if (kind === 'dropped' && cost > DEAREST_DROP) {
    return [{ code: 'dropped', against: true, ...letters }];
  }
  return [];
}

/** Schemes that read every letter of a name as the other says it; none where letters are others. */
export function schemesOf(explanation: NameExplanation, side: 'a' | 'b'): string[] {
  const { pairs } = explanation;
  if (findingsOf(explanation).some(({ against }) => against)) return [];
  const read = pairs
    .flatMap(({ steps }) => steps)
    .filter((step) => step.kind === 'read' && step[side].schemes.length > 0)
    .map((step) => step[side].schemes);
  const [first = [], ...others] = read;
  return [...new Set(first)].filter((scheme) => others.every((all) => all.includes(scheme)));
}
