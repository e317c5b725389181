/** Says where a mention stands, where that is not in what the document tells: in a header, say, or unseen. */

import { useTranslation } from 'react-i18next';
import type { Segment } from '#shared/text/source-text.ts';
import { canBeStated } from '#shared/text/stated-parts.ts';
import { Kbd } from '../../ui/index.ts';
import styles from './card.module.css';
import { isFurniture } from './queue-filter.ts';

interface CardPlaceProps {
  segment: Segment | null;
  /** Says that it is what the document tells. */
  onAccount: () => void;
}

export function CardPlace({ segment, onAccount }: CardPlaceProps) {
  const { t } = useTranslation('review');
  if (segment === null || !isFurniture(segment)) return null;
  return (
    <p className={styles['place']} data-unseen={segment.kind === 'hidden' || undefined}>
      {t(`place.${segment.kind}`)}
      {canBeStated(segment.kind) && (
        <button type="button" className={styles['link']} onClick={onAccount}>
          {t('place.isAccount')} <Kbd keys="f" />
        </button>
      )}
    </p>
  );
}
