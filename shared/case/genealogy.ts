/**
 * The spelling genealogy of a name: a small tree from the source form, through the habits of
 * romanisation, to every form that documents attest. Each step says which letters changed.
 */

import type { NameExplanation } from '#shared/names/explanation.ts';
import type { NameComparer } from '#shared/names/name-comparer.ts';
import type { PredictedSpelling } from '#shared/names/predict-spellings.ts';
import type { FormType } from './agent.ts';
import { byText } from './by-text.ts';
import { scriptOf } from './script.ts';

export interface GenealogyNode {
  readonly text: string;
  /** ISO 15924. */
  readonly script: string;
  /** The form that it comes from; null for the source form. */
  readonly parent: string | null;
  /** False: inferred, no document has it. */
  readonly attested: boolean;
  readonly type: FormType;
  /** Id of the romanisation that writes so; null where none of the form's language is known. */
  readonly scheme: string | null;
  /** For an inflected form: the cases that it may stand in. */
  readonly cases: readonly string[];
  /** Letters that are written otherwise: the parent's, this form's. */
  readonly changes: readonly { readonly from: string; readonly to: string }[];
}

/** A form as documents have it. */
export interface AttestedForm {
  readonly text: string;
  readonly mentions: number;
  /** ISO 639-1; null where it is not known. */
  readonly language: string | null;
}

/** How names of the kind are compared and written. */
export interface Spelling {
  readonly comparer: NameComparer;
  readonly predict: (name: string, language: string) => readonly PredictedSpelling[];
  readonly languagesOf: (scheme: string) => readonly string[];
}

/** More forms than a person can look at: the rarest are left out. */
const MOST_FORMS = 40;

/**
 * `names` are the cluster's names in full, most frequent first: one in another script than Latin is
 * the source form. Without any form there is no tree.
 */
export function genealogyOf(
  names: readonly string[],
  forms: readonly AttestedForm[],
  { comparer, predict, languagesOf }: Spelling,
): GenealogyNode[] {
  const source = names.find((name) => scriptOf(name) !== 'Latn') ?? names[0] ?? forms[0]?.text;
  if (source === undefined) return [];
  const kin = (a: string, b: string): Kin => kinOf(comparer.compare(a, b).explain());
  const shown = forms
    .filter(({ text }) => text !== source)
    .sort((a, b) => b.mentions - a.mentions || byText(a.text, b.text))
    .slice(0, MOST_FORMS);
  const others = shown.map(({ text }) => text);
  const languages = new Map(shown.map(({ text, language }) => [text, language ?? '']));
  const fromSource = new Map(others.map((text) => [text, kin(source, text)]));
  const variants = others.filter((text) => fromSource.get(text)?.type === 'variant');
  const schemeOf = (text: string, read: readonly string[]): string | null => {
    const language = languages.get(text) ?? '';
    const written = predict(source, language).find(
      ({ spelling }) => spelling.toLowerCase() === text.toLowerCase(),
    );
    const fitting = read.filter((scheme) => languagesOf(scheme).includes(language));
    return written?.schemes[0] ?? fitting[0] ?? null;
  };
  const node = (text: string, parent: string | null, step: Kin | undefined): GenealogyNode => ({
    text,
    script: scriptOf(text),
    parent,
    attested: forms.some((form) => form.text === text),
    type: step?.type ?? 'variant',
    scheme: step?.type === 'variant' ? schemeOf(text, step.schemes) : null,
    cases: step?.cases ?? [],
    changes: step?.changes ?? [],
  });
  return [
    node(source, null, undefined),
    ...others.map((text) => {
      const straight = fromSource.get(text);
      if (straight?.type === 'variant') return node(text, source, straight);
      const [parent, step] = nearest(text, [source, ...variants], kin);
      return node(text, parent, step);
    }),
  ];
}

function nearest(
  text: string,
  parents: readonly string[],
  kin: (a: string, b: string) => Kin,
): [string, Kin | undefined] {
  let [best, step]: [string, Kin | undefined] = [parents[0] ?? '', undefined];
  for (const parent of parents) {
    const found = kin(parent, text);
    if (step === undefined || found.distance < step.distance) [best, step] = [parent, found];
  }
  return [best, step];
}

interface Kin {
  readonly type: FormType;
  readonly distance: number;
  /** Schemes by which all of the letters are read. */
  readonly schemes: readonly string[];
  readonly cases: readonly string[];
  readonly changes: GenealogyNode['changes'];
}

/** What other letters cost beside their sounds: of two parents the more alike is nearer. */
const OTHER_LETTERS = 0.05;
/** Above, letters that one side lacks are a slip and no habit. */
const DEAREST_DROP = 0.5;

/** How the second name of a comparison comes from the first. */
function kinOf({ pairs, left, distance }: NameExplanation): Kin {
  const steps = pairs.flatMap((pair) => pair.steps);
  const isSlip = steps.some(
    ({ kind, cost }) =>
      kind === 'other' || kind === 'swapped' || (kind === 'dropped' && cost > DEAREST_DROP),
  );
  const isShort =
    pairs.some(({ kind }) => SHORT.has(kind)) ||
    left.some(({ side, role }) => side === 'a' && (role === 'name' || role === 'patronymic'));
  const changes = steps.filter(isTelling).map(({ a, b }) => ({ from: a.text, to: b.text }));
  return {
    type: typeOf({ pairs, isShort, isSlip }),
    distance: distance + OTHER_LETTERS * steps.filter(({ kind }) => kind !== 'same').length,
    changes: distinct(changes),
    schemes: sharedSchemes(steps),
    cases: [...new Set(pairs.flatMap(({ inflectedB }) => inflectedB?.cases ?? []))],
  };
}

const SHORT: ReadonlySet<string> = new Set(['initial', 'short', 'abbreviation']);

interface Traits {
  readonly pairs: NameExplanation['pairs'];
  readonly isShort: boolean;
  readonly isSlip: boolean;
}

function typeOf({ pairs, isShort, isSlip }: Traits): FormType {
  if (pairs.some(({ inflectedB }) => inflectedB !== null)) return 'inflected';
  if (isShort) return 'short';
  // A list has both names, and not a letter speaks for it.
  if (pairs.length > 0 && pairs.every(({ kind }) => kind === 'known')) return 'alias';
  return isSlip ? 'typo' : 'variant';
}

type Step = NameExplanation['pairs'][number]['steps'][number];

/** Letters that more schemes than this write tell nothing: nearly every habit has them. */
const COMMON = 30;

function isTelling({ kind, a, b }: Step): boolean {
  if (kind === 'same' || a.text.toLowerCase() === b.text.toLowerCase()) return false;
  const oneScript = scriptOf(a.text) === scriptOf(b.text);
  return kind !== 'read' || oneScript || Math.max(a.schemes.length, b.schemes.length) <= COMMON;
}

/** The schemes by which all of the letters are read. */
function sharedSchemes(steps: readonly Step[]): string[] {
  const read = steps.filter(({ kind, b }) => kind === 'read' && b.schemes.length > 0);
  const [first = [], ...others] = read.map(({ b }) => b.schemes);
  return first.filter((scheme) => others.every((schemes) => schemes.includes(scheme)));
}

function distinct(changes: GenealogyNode['changes']): GenealogyNode['changes'] {
  const found = new Map(
    changes.map(({ from, to }) => [`${from}\n${to}`.toLowerCase(), { from, to }]),
  );
  return [...found.values()];
}
