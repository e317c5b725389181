/** Narrows a list of several kinds of names to one kind. */

import { useTranslation } from 'react-i18next';
import { TypeBadge } from '../../ui/index.ts';
import styles from './list.module.css';
import type { NamesDesk } from './use-names-desk.ts';

export function KindFilter({ desk }: { desk: NamesDesk }) {
  const { t } = useTranslation('names');
  const { kinds, kind, chooseKind } = desk;
  if (kinds.length === 0) return null;
  return (
    <fieldset className={styles['kinds']} aria-label={t('kind.title')}>
      <button
        type="button"
        className={styles['tab']}
        aria-pressed={kind === null}
        onClick={() => chooseKind(null)}
      >
        {t('kind.all')}
      </button>
      {kinds.map((one) => (
        <button
          key={one.kind}
          type="button"
          className={styles['tab']}
          aria-pressed={kind === one.kind}
          onClick={() => chooseKind(one.kind)}
        >
          <TypeBadge type={one.kind} />
          <span>{one.count}</span>
        </button>
      ))}
    </fieldset>
  );
}
