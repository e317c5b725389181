/** What the page of rules is about: the list that is looked at, the draft, trying and keeping it. */

import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleExample, Trial, WordList, WordOffer, WordWish } from '#shared/contract/rules.ts';
import type { WordChange } from '#shared/extraction/words/word-change.ts';
import {
  useCancelTrial,
  useChangeWords,
  useRules,
  useTrial,
  useTryWords,
  useWordOffers,
} from '../../api/index.ts';
import { failureOf, navigate, to, useRefusal } from '../../ui/index.ts';
import {
  addedWord,
  filteredRows,
  type RuleFilter,
  type RuleRow,
  rowsOf,
  toggledWord,
} from './rule-rows.ts';

const NOTE = 'rules-step';
const NO_LISTS: readonly WordList[] = [];
const NO_CHANGES: readonly WordChange[] = [];
const NO_EXAMPLES: readonly RuleExample[] = [];

export interface RulesDesk {
  readonly canChange: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly rows: readonly RuleRow[];
  readonly current: RuleRow | null;
  readonly filter: RuleFilter;
  readonly changes: readonly WordChange[];
  readonly examples: readonly RuleExample[];
  readonly draft: readonly WordWish[];
  readonly offers: readonly WordOffer[];
  /** The trial of this very draft; null where it was not tried. */
  readonly trial: Trial | null;
  /** Null: the whole library. */
  readonly documentId: string | null;
  readonly isKeeping: boolean;
  readonly setFilter: (filter: RuleFilter) => void;
  readonly go: (id: string) => void;
  readonly move: (by: 1 | -1) => void;
  readonly toggle: (list: WordList, word: string) => void;
  readonly add: (list: WordList, word: string) => void;
  readonly discard: () => void;
  readonly chooseDocument: (id: string | null) => void;
  readonly tryDraft: () => void;
  readonly cancel: () => void;
  readonly keep: () => void;
  /** Keeps what is offered. */
  readonly accept: (offer: WordOffer) => void;
  /** Puts what is offered into the draft, to be tried. */
  readonly draftOffer: (offer: WordOffer) => void;
}

export function useRulesDesk(list: string | null, hasCasebook: boolean): RulesDesk {
  const { t } = useTranslation('rules');
  const rules = useRules();
  const [filter, setFilter] = useState<RuleFilter>({ words: '', language: null });
  const [draft, setDraft] = useState<readonly WordWish[]>([]);
  const [documentId, chooseDocument] = useState<string | null>(null);
  const lastTrial = useTrial();
  const trying = useTryWords();
  const cancelling = useCancelTrial();
  const keeping = useChangeWords();
  const sentence = useRefusal();

  const changes = rules.data?.changes ?? NO_CHANGES;
  const all = rowsOf(rules.data?.lists ?? NO_LISTS);
  const rows = filteredRows(all, filter, [...changes, ...draft], ({ meaning }) =>
    t(`meaning.${meaning}`),
  );
  const current = rows.find(({ id }) => id === list) ?? rows[0] ?? null;
  const tell = (message: string) => {
    notifications.hide(NOTE);
    notifications.show({ id: NOTE, message });
  };
  const onError = (error: unknown) => tell(sentence(failureOf(error)));
  const go = (id: string) => navigate(to.rules(id), { replace: true });
  const wishes = [...draft];
  const offers = useWordOffers();
  return {
    canChange: hasCasebook,
    isPending: rules.isPending,
    error: rules.error,
    rows,
    current,
    filter,
    changes,
    examples: rules.data?.examples ?? NO_EXAMPLES,
    draft,
    offers,
    trial: isOfDraft(lastTrial, draft) ? lastTrial : null,
    documentId,
    isKeeping: keeping.isPending,
    setFilter,
    go,
    move: (by) => {
      const at = rows.findIndex((row) => row.id === current?.id);
      const next = rows[at + by];
      if (next) go(next.id);
    },
    toggle: (of, word) => setDraft(toggledWord(of, word, changes, draft)),
    add: (of, word) => setDraft(addedWord(of, word, changes, draft)),
    discard: () => setDraft([]),
    chooseDocument,
    tryDraft: () => {
      if (wishes.length > 0) trying.mutate({ wishes, documentId }, { onError });
    },
    cancel: () => cancelling.mutate(undefined),
    keep: () => {
      if (wishes.length === 0) return;
      const onSuccess = () => {
        setDraft([]);
        tell(t('kept'));
      };
      keeping.mutate({ wishes }, { onSuccess, onError });
    },
    accept: ({ wish }) =>
      keeping.mutate({ wishes: [wish] }, { onSuccess: () => tell(t('kept')), onError }),
    draftOffer: ({ wish }) => setDraft([...draft.filter(({ word }) => word !== wish.word), wish]),
  };
}

const mark = (wishes: readonly WordWish[]): string =>
  wishes
    .map(({ path, key, word, change }) => JSON.stringify([path, key, word.toLowerCase(), change]))
    .sort()
    .join();

const isOfDraft = (trial: Trial | null, draft: readonly WordWish[]): boolean =>
  trial !== null && mark(trial.wishes) === mark(draft);
