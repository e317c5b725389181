/** The window: navigation at the left, the screen of the route beside it, palette and keys above. */

import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChanges, useWorkbench } from '../api/index.ts';
import { DropZone } from '../features/library/drop-zone.tsx';
import { useRoute } from '../ui/index.ts';
import { ConnectionNote } from './connection-note.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Palette } from './palette.tsx';
import { ScreenOf } from './screens.tsx';
import styles from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { useGlobalKeys } from './use-global-keys.ts';
import { WindowTitle } from './window-title.tsx';

export function Shell() {
  const { t } = useTranslation('common');
  const [keysShown, setKeysShown] = useState(false);
  const route = useRoute();
  const workbench = useWorkbench();
  useChanges();
  useGlobalKeys(() => setKeysShown(true));

  return (
    <div className={styles['shell']}>
      <WindowTitle route={route} />
      <button type="button" className={styles['skip']} onClick={skipToMain}>
        {t('shell.skip')}
      </button>
      <Sidebar route={route} onShowKeys={() => setKeysShown(true)} />
      <div className={styles['stage']}>
        <ConnectionNote />
        <Suspense fallback={<main id="main" aria-busy className={styles['waiting']} />}>
          {workbench.isPending ? (
            <main id="main" aria-busy className={styles['waiting']} />
          ) : (
            <ScreenOf route={route} hasCasebook={Boolean(workbench.data?.open)} />
          )}
        </Suspense>
      </div>
      <DropZone />
      <Palette />
      <KeysDialog opened={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
}

function skipToMain(): void {
  document.getElementById('main')?.focus();
}
