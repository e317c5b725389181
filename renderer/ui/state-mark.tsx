/** The state of a mention: hollow suggested, solid confirmed, crossed rejected. */

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkState } from './marks.ts';
import styles from './state-mark.module.css';

export const StateMark = memo(function StateMark({ state }: { state: MarkState }) {
  const { t } = useTranslation('common');
  const name = t(`state.${state}`);
  return (
    <svg className={styles[state]} viewBox="0 0 14 14" width="14" height="14" role="img">
      <title>{name}</title>
      <circle cx="7" cy="7" r="5" strokeDasharray={state === 'suggested' ? '2.2 1.8' : undefined} />
      {state === 'confirmed' && <path d="M4.6 7.2l1.7 1.7 3.2-3.6" />}
      {state === 'rejected' && <path d="M5.2 5.2l3.6 3.6m0-3.6L5.2 8.8" />}
    </svg>
  );
});
