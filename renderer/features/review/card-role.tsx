/** What a person is in the document, with the words that say so. */

import { useTranslation } from 'react-i18next';
import type { Reason } from '#shared/extraction/mention.ts';
import styles from './card.module.css';

interface CardRoleProps {
  /** Null while it is on its way. */
  reason: Reason | null;
  text: string;
}

const LONGEST_CUE = 90;

export function CardRole({ reason, text }: CardRoleProps) {
  const { t } = useTranslation('review');
  const role = reason?.role;
  if (role === undefined) return null;
  const cue = role.cues[0];
  const words = cue && text.slice(cue.start, cue.end).replace(/\s+/gu, ' ');
  return (
    <p className={styles['role']}>
      {role.role && <strong>{t(`role.${role.role}`)}</strong>}
      {role.minor && <strong className={styles['minor']}>{t('role.minor')}</strong>}
      {words && (
        <bdi>
          {t('reason.quoted', {
            cue: words.length > LONGEST_CUE ? `${words.slice(0, LONGEST_CUE)}…` : words,
          })}
        </bdi>
      )}
    </p>
  );
}
