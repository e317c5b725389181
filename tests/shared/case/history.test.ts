import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAgent } from '#shared/case/agent.ts';
import { assignDocuments, createCase, renameCase } from '#shared/case/case-steps.ts';
import { decide, type MentionDecision, statePart } from '#shared/case/decide.ts';
import {
  applyEffects,
  type CaseState,
  type Effect,
  emptyState,
  formKey,
  partKey,
} from '#shared/case/effect.ts';
import {
  type EntryStatus,
  foldStatuses,
  type HistoryEntry,
  redoTarget,
  undoTarget,
} from '#shared/case/history.ts';
import { changeLinks, describeAgent, stateForms, together } from '#shared/case/name-steps.ts';
import { changeWords } from '#shared/case/word-steps.ts';

/** A casebook in memory: the journal and nothing else; the state is always its fold. */
interface Book {
  readonly entries: readonly (HistoryEntry & { forward: Effect[]; inverse: Effect[] })[];
}

const start: CaseState = applyEffects(emptyState, [
  { what: 'case', id: 'first', title: 'First' },
  { what: 'membership', caseId: 'first', documentIds: ['d1', 'd2'], included: true },
]);

const stateOf = ({ entries }: Book): CaseState =>
  applyEffects(
    start,
    entries.flatMap(({ forward }) => forward),
  );

const plain = (book: Book) => {
  const { judgements, titles, members, links, agents, forms, parts, words } = stateOf(book);
  return {
    links: [...links].sort(),
    agents: Object.fromEntries([...agents].sort()),
    forms: Object.fromEntries([...forms].sort()),
    parts: Object.fromEntries([...parts].sort()),
    words: Object.fromEntries([...words].sort()),
    judgements: Object.fromEntries([...judgements].sort()),
    titles: Object.fromEntries([...titles].sort()),
    members: Object.fromEntries(
      [...members].map(([id, inside]) => [id, [...inside].sort()]).filter(([, ids]) => ids?.length),
    ),
  };
};

type Act =
  | { kind: 'decide'; ids: string[]; decision: MentionDecision }
  | { kind: 'create'; id: string }
  | { kind: 'rename'; title: string }
  | { kind: 'assign'; ids: string[]; included: boolean }
  | { kind: 'link'; ids: string[] }
  | { kind: 'name'; notes: string; preferred: boolean }
  | { kind: 'part'; segment: number; part: 'account' | 'frame' }
  | { kind: 'words'; word: string; change: 'added' | 'removed' | null }
  | { kind: 'undo' }
  | { kind: 'redo' };

const PLAIN_FORM = {
  script: 'Latn',
  given: null,
  family: null,
  patronymic: null,
  scheme: null,
  type: 'variant' as const,
};

function perform(book: Book, act: Act): Book {
  const seq = book.entries.length + 1;
  const append = (
    operation: HistoryEntry['operation'],
    step: { forward: readonly Effect[]; inverse: readonly Effect[] },
    target: number | null = null,
  ): Book => ({
    entries: [
      ...book.entries,
      { seq, operation, target, forward: [...step.forward], inverse: [...step.inverse] },
    ],
  });
  const state = stateOf(book);
  const statuses = foldStatuses(book.entries);
  switch (act.kind) {
    case 'decide': {
      const mentions = act.ids.map((id) => ({
        id,
        origin: 'rule' as const,
        judgement: state.judgements.get(id) ?? null,
      }));
      return append(act.decision.kind, decide(mentions, act.decision));
    }
    case 'create':
      return append('create_case', createCase(`${act.id}${seq}`, act.id));
    case 'rename':
      return append('rename_case', renameCase('first', state.titles.get('first') ?? '', act.title));
    case 'assign': {
      const inside = state.members.get('first') ?? new Set();
      return append('assign_documents', assignDocuments('first', act.ids, act.included, inside));
    }
    case 'link': {
      const [withdrawn, added] = [true, false].map((stands) =>
        act.ids.filter((id) => state.links.has(id) === stands),
      );
      return append('join_names', changeLinks(added ?? [], withdrawn ?? []));
    }
    case 'name': {
      const from = state.agents.get('a1') ?? null;
      const form = state.forms.get(formKey('a1', 'Ada', 'en')) ?? null;
      const to = { ...PLAIN_FORM, preferred: act.preferred };
      const step = together([
        describeAgent('a1', from, { ...newAgent, notes: act.notes }),
        stateForms('a1', [{ name: 'Ada', language: 'en', from: form, to }]),
      ]);
      return append('state_form', step);
    }
    case 'part': {
      const before = state.parts.get(partKey('d1', act.segment)) ?? null;
      return append('state_part', statePart('d1', act.segment, before, act.part));
    }
    case 'words': {
      const list = { path: 'p', key: 'k' };
      const standing = [...state.words].map(([key, change]) => {
        const [path, name, word]: string[] = JSON.parse(key);
        return { path: path ?? '', key: name ?? '', word: word ?? '', change };
      });
      const wish = { ...list, word: act.word, change: act.change };
      return append('change_words', changeWords(standing, [wish]));
    }
    case 'undo': {
      const target = book.entries.find((entry) => entry.seq === undoTarget(statuses));
      if (target === undefined) return book;
      return append('undo', { forward: target.inverse, inverse: target.forward }, target.seq);
    }
    case 'redo': {
      const target = book.entries.find((entry) => entry.seq === redoTarget(statuses));
      return target === undefined ? book : append('redo', target, target.seq);
    }
  }
}

const mentionIds = fc.uniqueArray(fc.constantFrom('m1', 'm2', 'm3', 'm4'), { minLength: 1 });
const decision: fc.Arbitrary<MentionDecision> = fc.oneof(
  fc.constantFrom<MentionDecision>({ kind: 'confirm' }, { kind: 'reject' }, { kind: 'reopen' }),
  fc
    .constantFrom('A', 'B')
    .map((name): MentionDecision => ({ kind: 'correct', type: 'person', value: { name } })),
);
const deed: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('decide' as const), ids: mentionIds, decision }),
  fc.record({
    kind: fc.constant('words' as const),
    word: fc.constantFrom('a', 'b'),
    change: fc.constantFrom('added' as const, 'removed' as const, null),
  }),
  fc.record({
    kind: fc.constant('part' as const),
    segment: fc.constantFrom(0, 1),
    part: fc.constantFrom('account' as const, 'frame' as const),
  }),
  fc.record({ kind: fc.constant('create' as const), id: fc.constantFrom('x', 'y') }),
  fc.record({ kind: fc.constant('rename' as const), title: fc.constantFrom('One', 'Two') }),
  fc.record({
    kind: fc.constant('assign' as const),
    ids: fc.uniqueArray(fc.constantFrom('d1', 'd2', 'd3'), { minLength: 1 }),
    included: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('link' as const),
    ids: fc.uniqueArray(fc.constantFrom('l1', 'l2', 'l3'), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('name' as const),
    notes: fc.constantFrom('', 'A note.'),
    preferred: fc.boolean(),
  }),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: deed },
  { weight: 2, arbitrary: fc.constantFrom<Act>({ kind: 'undo' }, { kind: 'redo' }) },
);

const run = (acts: readonly Act[], book: Book = { entries: [] }) => acts.reduce(perform, book);

function repeat(book: Book, kind: 'undo' | 'redo'): Book {
  for (let now = book; ; ) {
    const next = perform(now, { kind });
    if (next === now) return now;
    now = next;
  }
}

describe('undo and redo', () => {
  test('undo all leads to the start, redo all back to the end, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const book = repeat(run(acts), 'redo');
        const undone = repeat(book, 'undo');
        expect(plain(undone)).toEqual(plain({ entries: [] }));
        expect(plain(repeat(undone, 'redo'))).toEqual(plain(book));
      }),
    );
  });

  test('an undo right after a deed leads to the state before it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), deed, (acts, last) => {
        const before = run(acts);
        expect(plain(run([last, { kind: 'undo' }], before))).toEqual(plain(before));
      }),
    );
  });

  test('a new deed abandons what was undone', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), deed, (acts, last) => {
        const book = run([...acts, { kind: 'undo' }, last]);
        expect(perform(book, { kind: 'redo' })).toBe(book);
      }),
    );
  });

  const cases: [
    string,
    [HistoryEntry['operation'], number | null][],
    Record<number, EntryStatus>,
  ][] = [
    ['nothing', [], {}],
    ['one', [['confirm', null]], { 1: 'done' }],
    [
      'undone',
      [
        ['confirm', null],
        ['undo', 1],
      ],
      { 1: 'undone' },
    ],
    [
      'redone',
      [
        ['confirm', null],
        ['undo', 1],
        ['redo', 1],
      ],
      { 1: 'done' },
    ],
    [
      'abandoned',
      [
        ['confirm', null],
        ['undo', 1],
        ['reject', null],
      ],
      { 1: 'abandoned', 3: 'done' },
    ],
  ];
  test.each(cases)('%s', (_name, entries, expected) => {
    const statuses = foldStatuses(
      entries.map(([operation, target], index) => ({ seq: index + 1, operation, target })),
    );
    expect(Object.fromEntries(statuses)).toEqual(expected);
  });
});
