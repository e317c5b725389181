/** Keys that work on every screen. */

import { spotlight } from '@mantine/spotlight';
import { useTranslation } from 'react-i18next';
import { type KeyBinding, navigate, to, useKeys } from '../ui/index.ts';
import { useJournalKeys } from './use-journal-keys.ts';

export function useGlobalKeys(showKeys: () => void): void {
  const { t } = useTranslation('common');
  const go = (id: string, keys: string, address: string): KeyBinding => ({
    id,
    keys: [keys],
    label: t(`keys.${id}`),
    run: () => navigate(address),
  });
  const journal = useJournalKeys();
  useKeys('global', t('keys.everywhere'), [
    {
      id: 'palette',
      keys: ['Mod+k'],
      label: t('keys.palette'),
      whileTyping: true,
      run: () => spotlight.open(),
    },
    // In review `?` asks why; F1 lists the keys on every screen, also from within a field.
    { id: 'keys', keys: ['F1', '?'], label: t('keys.keys'), whileTyping: true, run: showKeys },
    go('library', 'g l', to.library()),
    go('cases', 'g c', to.cases()),
    go('names', 'g n', to.names()),
    go('search', 'g s', to.search()),
    {
      id: 'searchEverywhere',
      keys: ['Mod+Shift+f', '/'],
      label: t('keys.searchEverywhere'),
      run: () => navigate(to.search()),
    },
    go('compare', 'g v', to.compare()),
    go('settings', 'g ,', to.settings()),
    go('rules', 'g r', to.rules()),
    ...journal,
    { id: 'back', keys: ['['], label: t('keys.back'), run: () => history.back() },
    { id: 'forward', keys: [']'], label: t('keys.forward'), run: () => history.forward() },
  ]);
}
