/** A small toolbar at the words that were selected: a letter makes them a mention. */

import { useTranslation } from 'react-i18next';
import type { MentionType } from '#shared/extraction/mention.ts';
import styles from './type-picker.module.css';
import { TypePicker } from './type-picker.tsx';

interface SelectionToolbarProps {
  /** Where the selection ends on the screen. */
  rect: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
  words: string;
  onPick: (type: MentionType) => void;
  onCancel: () => void;
}

const ROOM = { width: 420, height: 120 } as const;

export function SelectionToolbar({ rect, words, onPick, onCancel }: SelectionToolbarProps) {
  const { t } = useTranslation('review');
  const left = Math.max(8, Math.min(rect.right - 60, window.innerWidth - ROOM.width - 8));
  const below = rect.bottom + 8;
  const top = below + ROOM.height > window.innerHeight ? rect.top - ROOM.height : below;
  return (
    <div className={styles['floating']} style={{ left, top: Math.max(8, top) }}>
      <p>{t('pick.mark', { words: words.length > 60 ? `${words.slice(0, 59)}…` : words })}</p>
      <TypePicker onPick={onPick} onCancel={onCancel} />
    </div>
  );
}
