/** A mention type as a small letter badge: letter, colour and underline together. */

import { VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type MarkType, markLooks } from './marks.ts';
import styles from './type-badge.module.css';

interface TypeBadgeProps {
  type: MarkType;
  /** Also says the type's name in words. */
  withName?: boolean;
}

export const TypeBadge = memo(function TypeBadge({ type, withName = false }: TypeBadgeProps) {
  const { t } = useTranslation('common');
  const { letter, underline, color, tint } = markLooks[type];
  const name = t(`type.${type}`);
  return (
    <span className={styles['badge']} title={withName ? undefined : name}>
      <span
        className={styles['letter']}
        aria-hidden
        style={{ color, background: tint, textDecoration: underline }}
      >
        {letter}
      </span>
      {withName ? <span>{name}</span> : <VisuallyHidden>{name}</VisuallyHidden>}
    </span>
  );
});
