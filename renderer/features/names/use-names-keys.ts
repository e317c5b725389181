/** The keys of the names. */

import { useTranslation } from 'react-i18next';
import { NameTab } from '#shared/contract/names.ts';
import { navigate, to, useKeys } from '../../ui/index.ts';
import { variantKey } from './picks.ts';
import type { NamesDesk } from './use-names-desk.ts';

export function useNamesKeys(desk: NamesDesk): void {
  const { t } = useTranslation('names');
  const act = (id: string, keys: readonly string[], run: () => void) => ({
    id,
    keys,
    label: t(`keys.${id}`),
    run,
  });
  const openSource = () => {
    const quote = desk.variant?.quotes[0];
    if (quote) navigate(to.review(quote.documentId, { mention: quote.mentionId }));
  };
  useKeys('names', t('keys.title'), [
    act('next', ['j'], () => desk.move(1)),
    act('previous', ['k'], () => desk.move(-1)),
    act('nextVariant', ['ArrowDown'], () => desk.moveVariant(1)),
    act('previousVariant', ['ArrowUp'], () => desk.moveVariant(-1)),
    act('same', ['Enter'], () => desk.judge('same')),
    act('notSame', ['x'], () => desk.judge('not_same')),
    act('unsure', ['u'], () => desk.judge('unsure')),
    act('pick', ['m'], () => desk.variant && desk.pick(variantKey(desk.variant))),
    act('prefer', ['p'], desk.prefer),
    act('split', ['/'], () => desk.cluster && desk.setSplitting(true)),
    act('join', ['c'], () => desk.cluster && desk.setJoining(true)),
    act('weakest', ['w'], desk.proveWeakest),
    act('kind', ['f'], desk.chooseNextKind),
    act('source', ['o'], openSource),
    act('undo', ['z'], desk.undo),
    ...NameTab.options.map((tab, at) => ({
      id: `tab-${tab}`,
      keys: [String(at + 1)],
      label: t(`tab.${tab}`),
      run: () => navigate(to.names(tab)),
    })),
  ]);
}
