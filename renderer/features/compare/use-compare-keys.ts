/** The keys of the side by side. */

import { useTranslation } from 'react-i18next';
import { useKeys } from '../../ui/index.ts';
import type { Comparison } from './use-choice.ts';

export function useCompareKeys(
  acts: Pick<Comparison, 'move' | 'movePartner' | 'changeSide'> & { toggleLock: () => void },
): void {
  const { t } = useTranslation('compare');
  const act = (id: string, keys: readonly string[], run: () => void) => ({
    id,
    keys,
    label: t(`keys.${id}`),
    run,
  });
  useKeys('compare', t('keys.title'), [
    act('next', ['j', 'ArrowDown'], () => acts.move(1)),
    act('previous', ['k', 'ArrowUp'], () => acts.move(-1)),
    act('nextPartner', ['n', 'ArrowRight'], () => acts.movePartner(1)),
    act('previousPartner', ['p', 'ArrowLeft'], () => acts.movePartner(-1)),
    act('side', ['w'], acts.changeSide),
    act('lock', ['l'], acts.toggleLock),
  ]);
}
