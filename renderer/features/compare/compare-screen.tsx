/** Side by side: two documents, and between them what they both speak of. */

import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { IconArrowsLeftRight, IconColumns2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, navigate, Screen, to } from '../../ui/index.ts';
import styles from './compare.module.css';
import { CompareDesk } from './compare-desk.tsx';
import { DocumentPicker } from './document-picker.tsx';

interface CompareScreenProps {
  left: string | null;
  right: string | null;
}

export function CompareScreen({ left, right }: CompareScreenProps) {
  const { t } = useTranslation('compare');
  const [isLocked, setLocked] = useState(false);
  const show = (one: string | null, two: string | null) =>
    navigate(to.compare(one ?? undefined, two ?? undefined));
  return (
    <Screen
      title={<h1>{t('title')}</h1>}
      actions={
        <SegmentedControl
          aria-label={t('keys.lock')}
          value={isLocked ? 'locked' : 'free'}
          onChange={(value) => setLocked(value === 'locked')}
          data={[
            { value: 'free', label: t('scroll.free') },
            { value: 'locked', label: t('scroll.locked') },
          ]}
        />
      }
    >
      <div className={styles['screen']}>
        <div className={styles['pickers']}>
          <DocumentPicker label={t('left')} value={left} onChange={(id) => show(id, right)} />
          <Tooltip label={t('swap')}>
            <ActionIcon
              aria-label={t('swap')}
              disabled={!left || !right}
              onClick={() => show(right, left)}
            >
              <IconArrowsLeftRight size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <DocumentPicker label={t('right')} value={right} onChange={(id) => show(left, id)} />
        </div>
        {left && right ? (
          <CompareDesk
            key={`${left} ${right}`}
            leftId={left}
            rightId={right}
            isLocked={isLocked}
            onLock={() => setLocked((locked) => !locked)}
          />
        ) : (
          <EmptyState icon={<IconColumns2 size={28} />} title={t('empty.title')}>
            {t('empty.words')}
          </EmptyState>
        )}
      </div>
    </Screen>
  );
}
