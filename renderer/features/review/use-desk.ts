/** The state of the review desk: where one is, what is shown, and what each act does. */

import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MentionPortions, unpackMentions } from '#shared/contract/mention-pack.ts';
import type { Decision } from '#shared/contract/review.ts';
import type { MentionType } from '#shared/extraction/mention.ts';
import type { Segment } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import { client, type ShownDocument, useAnnotate, useNotes, useReason } from '../../api/index.ts';
import { useFormat } from '../../ui/index.ts';
import { alternativesOf } from './alternatives.ts';
import type { CardMode } from './card.tsx';
import { type BulkPlan, bulkPlan, chosenPlan } from './identical.ts';
import { MentionIndex } from './mention-index.ts';
import { makeQueues, neighbour, nextWaiting } from './queue.ts';
import { makeCounts } from './queue-counts.ts';
import { FIRST_FILTER, type QueueFilter } from './queue-filter.ts';
import { useChosen } from './use-chosen.ts';
import { useDecisions } from './use-decisions.ts';
import { useJournal } from './use-journal.tsx';
import { useKeptPlace } from './use-kept-place.ts';
import { useNeighbours } from './use-neighbours.ts';
import { usePart } from './use-part.ts';
import { usePrefetchedReasons } from './use-prefetched-reasons.ts';
import { useSpeech } from './use-speech.ts';
import { useStableActions } from './use-stable-actions.ts';
import { useCentredMark } from './use-timing.ts';

interface DeskOptions {
  shown: ShownDocument;
  known: MentionPortions;
  wanted: string | null;
  place: Span | null;
}

const READ: CardMode = { kind: 'read' };
/** Everything that was found; types are counted of what is confirmed. */
const WHOLE = { state: 'confirmed', withFurniture: true } as const;
const NAMED: ReadonlySet<MentionType> = new Set(['person', 'org', 'place', 'court']);

export function useDesk({ shown, known, wanted, place }: DeskOptions) {
  const { t } = useTranslation('review');
  const format = useFormat();
  const { summary, segments } = shown.detail;
  const { portions, decide } = useDecisions(summary.id, known);
  const [filter, setFilter] = useState(FIRST_FILTER);
  const [currentId, setCurrentId] = useState<string | null>(() =>
    firstId(known, wanted, place, segments),
  );
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [mode, setMode] = useState<CardMode>(READ);
  const [whyIsOpen, setWhyIsOpen] = useState(false);
  const [bulk, setBulk] = useState<BulkPlan | null>(null);
  const { said, say, fail } = useSpeech();
  const { next: nextDocument, openNext, go: moveDocument } = useNeighbours(summary.id);

  const make = useMemo(() => makersOf(filter, segments), [filter, segments]);
  const { queue, waiting, counts, outcome } = useMemo(
    () => ({
      queue: make.queue(portions),
      waiting: make.waiting(portions),
      counts: make.counts(portions),
      outcome: make.outcome(portions),
    }),
    [make, portions],
  );
  const index = useMemo(() => new MentionIndex(portions), [portions]);
  const current = index.find(currentId);
  useKeptPlace(currentId, index, queue, setCurrentId);
  const reason = useReason(current?.id ?? null);
  const notes = useNotes(summary.id);
  const { mutateAsync: annotate } = useAnnotate();
  usePrefetchedReasons(queue, current);
  useCentredMark(currentId);
  useEffect(() => {
    if (wanted !== null) setCurrentId(wanted);
  }, [wanted]);

  useBeginning(known, () => setCurrentId(firstId(known, wanted, place, segments)));

  const goTo = (id: string | null): void => {
    setCurrentId(id);
    setMode(READ);
  };
  const chosen = useChosen(queue, currentId, goTo);
  const journal = useJournal({ documentId: summary.id, goTo, say, fail });

  const callPart = usePart({ shown, index, offerUndo: journal.offerUndo, fail });

  /** Writes a decision on the current mention and goes on to what waits next. */
  const settle = (decision: Decision, words: string): void => {
    if (current === null) return;
    const next = nextWaiting(waiting, current, skipped);
    decide([current.id], decision).catch(fail);
    goTo(next?.id ?? null);
    say(t(`said.${decision.kind}`, { words }));
  };
  const correct = (type: MentionType, value: Record<string, unknown>): void =>
    settle({ kind: 'correct', type, value }, format.value(type, value));

  const statePart = (segment: number): void => {
    const gone = callPart(segment);
    if (current !== null && gone.has(current.id) && !filter.withFurniture) {
      goTo(nextWaiting(waiting, current, skipped, gone)?.id ?? null);
    }
  };

  const openBulk = async (): Promise<void> => {
    if (chosen.items.length > 0) return setBulk(chosenPlan(chosen.items));
    if (current === null) return;
    const found = unpackMentions(await client.review.identical({ mentionId: current.id }));
    setBulk(bulkPlan(current, found));
  };

  const decideAll = async (kind: 'confirm' | 'reject'): Promise<void> => {
    if (bulk === null) return;
    const ids = bulk.taken.map(({ id }) => id);
    const taken = new Set(ids);
    setBulk(null);
    chosen.clear();
    if (current === null || taken.has(current.id)) {
      goTo(nextWaiting(waiting, current, skipped, taken)?.id ?? null);
    }
    await decide(ids, { kind });
    journal.offerUndo(t(`bulk.done.${kind}`, { count: ids.length }));
  };

  const actions = useStableActions({
    confirm: () => {
      if (current) settle({ kind: 'confirm' }, current.mention.text);
      else openNext();
    },
    reject: () => current && settle({ kind: 'reject' }, current.mention.text),
    reopen: () => {
      if (current && current.state !== 'suggested') {
        decide([current.id], { kind: 'reopen' }).catch(fail);
        say(t('said.reopen', { words: current.mention.text }));
      }
    },
    skip: () => {
      if (current === null) return;
      const now = new Set([...skipped, current.id]);
      setSkipped(now);
      goTo(nextWaiting(queue, current, now)?.id ?? current.id);
    },
    edit: () => current && setMode({ kind: 'edit', type: current.mention.type }),
    startRetype: () => current && setMode({ kind: 'retype' }),
    startNote: () => current && setMode({ kind: 'note' }),
    statePart: () => current && statePart(current.mention.segment),
    saveNote: (text) => {
      if (current === null) return;
      setMode(READ);
      annotate({ mentionId: current.id, text })
        .then(() => say(t('said.note', { words: current.mention.text })))
        .catch(fail);
    },
    read: () => setMode(READ),
    retype: (type) => {
      if (current === null || type === current.mention.type) return setMode(READ);
      const { normalized } = current.mention;
      const keepsName = NAMED.has(type) && 'name' in normalized;
      if (keepsName) correct(type, { country: null, ...normalized });
      else setMode({ kind: 'edit', type });
    },
    correct,
    choose: (index) => {
      const value = current && reason && alternativesOf(current.mention, reason)[index]?.value;
      if (current && value) correct(current.mention.type, value);
    },
    all: () => {
      openBulk().catch(fail);
    },
    toggleWhy: () => setWhyIsOpen((open) => !open),
    pick: goTo,
    pickRow: chosen.pick,
    move: (direction) => {
      const next = neighbour(queue, current, direction);
      if (next) goTo(next.id);
    },
    moveDocument,
    undo: journal.undo,
    redo: journal.redo,
  });

  return {
    index,
    queue,
    counts,
    filter,
    setFilter,
    chosen,
    current,
    reason,
    note: (current && notes?.[current.id]) ?? null,
    mode,
    whyIsOpen,
    bulk,
    closeBulk: () => setBulk(null),
    decideAll: (kind: 'confirm' | 'reject') => {
      decideAll(kind).catch(fail);
    },
    /** What came of the whole document so far, whatever the filter shows. */
    outcome,
    nextDocument,
    openNext,
    actions,
    /** Calls the segment of that index account where it is frame, and frame where it is account. */
    statePart,
    said,
    say,
  };
}

/** Suggestions may come while one waits at the open document: then the visit begins anew. */
function useBeginning(known: MentionPortions, begin: () => void): void {
  const wasEmpty = useRef(known.length === 0);
  const isEmpty = known.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins once, when the first have come
  useEffect(() => {
    if (wasEmpty.current && !isEmpty) begin();
    wasEmpty.current = isEmpty;
  }, [isEmpty]);
}

function makersOf(filter: QueueFilter, segments: readonly Segment[]) {
  const queue = makeQueues(filter, segments);
  return {
    queue,
    waiting: filter.state === 'open' ? queue : makeQueues({ ...filter, state: 'open' }, segments),
    counts: makeCounts(filter, segments),
    outcome: makeCounts(WHOLE, segments),
  };
}

/** Where a visit begins: at what was asked for, else at the first that waits. */
function firstId(
  known: MentionPortions,
  wanted: string | null,
  place: Span | null,
  segments: ShownDocument['detail']['segments'],
): string | null {
  if (wanted !== null) return wanted;
  if (place !== null) {
    const there = known
      .flat()
      .find(({ mention }) => mention.start === place.start && mention.end === place.end);
    return there?.id ?? null;
  }
  return makeQueues(FIRST_FILTER, segments)(known).at(0)?.id ?? null;
}
