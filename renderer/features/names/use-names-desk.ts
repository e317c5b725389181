/** Where one is among the names, what is picked, and what deciding does. */

import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameKind } from '#shared/case/bearer.ts';
import type { IdentityJudgement } from '#shared/case/identity.ts';
import type {
  NameCluster,
  NamePick,
  NameRow,
  NameTab,
  NameVariant,
} from '#shared/contract/names.ts';
import { useJudgeNames, useNameCluster, useNames, useStateForm, useUndo } from '../../api/index.ts';
import { failureOf, navigate, to, useRefusal } from '../../ui/index.ts';
import { chosenKind, type KindCount, kindsIn, nextKind } from './kinds.ts';
import { type Picks, picksOf, toggled, variantKey, wholeVariant } from './picks.ts';

const NOTE = 'names-step';

export interface NamesDesk {
  readonly tab: NameTab;
  /** Those of the chosen kind. */
  readonly rows: readonly NameRow[] | undefined;
  /** What the tab's rows can be narrowed to. */
  readonly kinds: readonly KindCount[];
  /** Null: all kinds. */
  readonly kind: NameKind | null;
  readonly chooseKind: (kind: NameKind | null) => void;
  readonly chooseNextKind: () => void;
  readonly counts: Readonly<Record<NameTab, number>> | undefined;
  readonly error: unknown;
  readonly current: string | null;
  readonly cluster: NameCluster | undefined;
  /** The spelling that keys are about. */
  readonly variant: NameVariant | null;
  /** True once somebody went to that spelling: before, the page stays at its head. */
  readonly looksAt: boolean;
  /** The evidence is about the cluster's weakest link, not about the spelling. */
  readonly provesWeakest: boolean;
  readonly proveWeakest: () => void;
  readonly picks: Picks;
  readonly splitting: boolean;
  readonly joining: boolean;
  readonly go: (id: string) => void;
  readonly move: (by: 1 | -1) => void;
  readonly moveVariant: (by: 1 | -1) => void;
  readonly lookAt: (variant: NameVariant) => void;
  readonly pick: (key: string) => void;
  readonly judge: (judgement: IdentityJudgement) => void;
  readonly split: (picks: NamePick[]) => void;
  readonly setSplitting: (splitting: boolean) => void;
  readonly setJoining: (joining: boolean) => void;
  /** Passes a judgement on this cluster and another. */
  readonly judgeOther: (other: string, judgement: IdentityJudgement) => void;
  readonly prefer: () => void;
  readonly undo: () => void;
}

export function useNamesDesk(tab: NameTab, name: string | null): NamesDesk {
  const { t } = useTranslation('names');
  const list = useNames(tab);
  const [wanted, setWanted] = useState<NameKind | null>(null);
  const kinds = kindsIn(list.data?.rows ?? []);
  const kind = chosenKind(kinds, wanted);
  const rows = list.data?.rows.filter((row) => kind === null || row.kind === kind);
  const current = name ?? rows?.[0]?.id ?? null;
  const found = useNameCluster(current);
  const cluster = found.data;
  const [looked, setLooked] = useState<string | null>(null);
  const [provesWeakest, setProvesWeakest] = useState(false);
  const [picks, setPicks] = useState<Picks>(new Set());
  const [splitting, setSplitting] = useState(false);
  const [joining, setJoining] = useState(false);
  const judged = useRef<string[]>([]);
  const judging = useJudgeNames();
  const stating = useStateForm();
  const undoing = useUndo();
  const sentence = useRefusal();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was picked belongs to one cluster
  useEffect(() => {
    setPicks(new Set());
    setLooked(null);
    setProvesWeakest(false);
  }, [current]);

  const variants = cluster?.variants ?? [];
  const at = Math.max(
    0,
    variants.findIndex((variant) => variantKey(variant) === looked),
  );
  const variant = variants[at] ?? null;
  const index = rows?.findIndex((row) => isRow(row, current, cluster)) ?? -1;

  const go = (id: string | null) => navigate(to.names(tab, id ?? undefined), { replace: true });
  const lookAt = (next: NameVariant) => {
    setLooked(variantKey(next));
    setProvesWeakest(false);
  };
  const chooseKind = (next: NameKind | null) => {
    setWanted(next);
    go(null);
  };
  const tell = (message: string) => {
    notifications.hide(NOTE);
    notifications.show({ id: NOTE, message });
  };
  const refuse = (error: unknown) => tell(sentence(failureOf(error)));
  const move = (by: number) => {
    const next = rows?.[index < 0 ? 0 : Math.min(Math.max(index + by, 0), rows.length - 1)];
    if (next) go(next.id);
  };
  const step = useStepsAhead(list.isPlaceholderData, move);
  const pass = (judgement: IdentityJudgement, wanted: NamePick[]) => {
    if (current === null || cluster === undefined) return;
    const stays = wanted.length > 0;
    const next = rows?.[index + 1] ?? rows?.[index - 1] ?? null;
    judging.mutate(
      { cluster: cluster.row.id, picks: wanted, judgement },
      {
        onSuccess: ({ count }) => {
          judged.current.push(cluster.row.id);
          setPicks(new Set());
          tell(t(`said.${judgement}`, { name: cluster.row.name, count }));
          if (!stays && tab === 'suggested') go(next?.id ?? null);
        },
        onError: refuse,
      },
    );
  };
  const chosen = picksOf(variants, picks);
  return {
    tab,
    rows,
    kinds,
    kind,
    chooseKind,
    chooseNextKind: () => chooseKind(nextKind(kinds, kind)),
    counts: list.data?.counts,
    error: list.error ?? found.error,
    current: rows?.[index]?.id ?? current,
    cluster,
    variant,
    looksAt: looked !== null,
    provesWeakest,
    proveWeakest: () => setProvesWeakest(!provesWeakest),
    picks,
    splitting,
    joining,
    go,
    move: step,
    moveVariant: (by) => {
      const next = variants[at + by];
      if (next) lookAt(next);
    },
    lookAt,
    pick: (key) => setPicks(toggled(picks, key)),
    judge: (judgement) => {
      const own = judgement === 'not_same' && variant ? notThis(variant, cluster) : [];
      pass(judgement, chosen.length > 0 ? chosen : own);
    },
    split: (wanted) => pass('not_same', wanted),
    setSplitting,
    setJoining,
    judgeOther: (other, judgement) => {
      if (cluster === undefined) return;
      const both = [{ bearer: cluster.row.id }, { bearer: other }];
      pass(judgement, judgement === 'same' ? both : both.slice(1));
    },
    prefer: () => {
      if (!cluster || !variant) return;
      const { text, language, type, preferred, bearers } = variant;
      stating.mutate(
        {
          bearer: bearers[0] ?? cluster.row.id,
          text,
          language,
          type: type === 'predicted' ? 'variant' : type,
          preferred: !preferred,
        },
        { onError: refuse },
      );
    },
    undo: () =>
      undoing.mutate(undefined, {
        onSuccess: ({ count }) => {
          tell(t('common:journal.undone', { count }));
          const last = judged.current.pop();
          if (last !== undefined) go(last);
        },
        onError: refuse,
      }),
  };
}

/** Steps through a list that is on its way are taken when it is there. */
function useStepsAhead(isOnItsWay: boolean, move: (by: number) => void): (by: 1 | -1) => void {
  const steps = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken once, when the list has come
  useEffect(() => {
    if (isOnItsWay || steps.current === 0) return;
    move(steps.current);
    steps.current = 0;
  }, [isOnItsWay]);
  return (by) => {
    if (isOnItsWay) steps.current += by;
    else move(by);
  };
}

/** Without picks the whole name of the spelling is meant; where there is no other, its wording. */
function notThis(variant: NameVariant, cluster: NameCluster | undefined): NamePick[] {
  const isAlone = cluster?.bearers.every((bearer) => variant.bearers.includes(bearer)) ?? true;
  return isAlone ? wholeVariant(variant) : variant.bearers.map((bearer) => ({ bearer }));
}

/** A row may be led by another of the cluster's bearers than the address names. */
const isRow = (row: NameRow, id: string | null, cluster: NameCluster | undefined): boolean =>
  row.id === id || (cluster?.bearers.includes(row.id) ?? false);
