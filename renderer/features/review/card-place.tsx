/** Says where a mention stands, where that is not in what the document tells: in a header, say, or unseen. */

import { useTranslation } from 'react-i18next';
import type { Segment } from '#shared/text/source-text.ts';
import styles from './card.module.css';
import { isFurniture } from './queue-filter.ts';

export function CardPlace({ segment }: { segment: Segment | null }) {
  const { t } = useTranslation('review');
  if (segment === null || !isFurniture(segment)) return null;
  return (
    <p className={styles['place']} data-unseen={segment.kind === 'hidden' || undefined}>
      {t(`place.${segment.kind}`)}
    </p>
  );
}
