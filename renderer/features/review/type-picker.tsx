/** Nine types, a letter each: for changing a mention's type and for a new mention. */

import { useTranslation } from 'react-i18next';
import type { MentionType } from '#shared/extraction/mention.ts';
import { markLooks, TypeBadge, useKeys } from '../../ui/index.ts';
import { TYPE_ORDER } from './queue-filter.ts';
import styles from './type-picker.module.css';

interface TypePickerProps {
  chosen?: MentionType;
  onPick: (type: MentionType) => void;
  onCancel: () => void;
}

/** While it is shown its letters mean types, before anything else they may mean. */
export function TypePicker({ chosen, onPick, onCancel }: TypePickerProps) {
  const { t } = useTranslation('review');
  useKeys('type', t('pick.title'), [
    ...TYPE_ORDER.map((type) => ({
      id: type,
      keys: [markLooks[type].letter.toLowerCase()],
      label: t(`common:type.${type}`),
      run: () => onPick(type),
    })),
    { id: 'cancel', keys: ['Escape'], label: t('common:action.cancel'), run: onCancel },
  ]);
  return (
    <div className={styles['picker']} role="toolbar" aria-label={t('pick.title')}>
      {TYPE_ORDER.map((type) => (
        <button
          key={type}
          type="button"
          className={styles['type']}
          aria-pressed={type === chosen}
          onClick={() => onPick(type)}
        >
          <TypeBadge type={type} withName />
        </button>
      ))}
    </div>
  );
}
