/**
 * A small toolbar at the words that were selected: a letter makes them a mention, a key says of
 * their passage that it is frame, or account.
 */

import { useTranslation } from 'react-i18next';
import type { MentionType } from '#shared/extraction/mention.ts';
import type { StatedPart } from '#shared/text/stated-parts.ts';
import { Kbd, useKeys } from '../../ui/index.ts';
import styles from './type-picker.module.css';
import { TypePicker } from './type-picker.tsx';

interface SelectionToolbarProps {
  /** Where the selection ends on the screen. */
  rect: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
  words: string;
  /** What their passage can be said to be; null for nothing. */
  part: StatedPart['part'] | null;
  onState: () => void;
  onPick: (type: MentionType) => void;
  onCancel: () => void;
}

const ROOM = { width: 420, height: 160 } as const;

export function SelectionToolbar(props: SelectionToolbarProps) {
  const { rect, words, part, onState, onPick, onCancel } = props;
  const { t } = useTranslation('review');
  useKeys(
    'passage',
    t('pick.passage'),
    part ? [{ id: 'part', keys: ['Shift+f'], label: t(`pick.part.${part}`), run: onState }] : [],
  );
  const left = Math.max(8, Math.min(rect.right - 60, window.innerWidth - ROOM.width - 8));
  const below = rect.bottom + 8;
  const top = below + ROOM.height > window.innerHeight ? rect.top - ROOM.height : below;
  return (
    <div className={styles['floating']} style={{ left, top: Math.max(8, top) }}>
      <p>{t('pick.mark', { words: words.length > 60 ? `${words.slice(0, 59)}…` : words })}</p>
      <TypePicker onPick={onPick} onCancel={onCancel} />
      {part && (
        <button type="button" className={styles['part']} onClick={onState}>
          {t(`pick.part.${part}`)} <Kbd keys="Shift+f" />
        </button>
      )}
    </div>
  );
}
