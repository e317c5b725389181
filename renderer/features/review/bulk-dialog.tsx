/** "All of these": what one key press would decide, shown before it does. */

import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { useDocuments } from '../../api/index.ts';
import { Kbd, TypeBadge, useFormat, useKeys } from '../../ui/index.ts';
import styles from './bulk-dialog.module.css';
import type { BulkPlan } from './identical.ts';

interface BulkDialogProps {
  plan: BulkPlan;
  onDecide: (kind: 'confirm' | 'reject') => void;
  onClose: () => void;
}

const SHOWN = 200;

export function BulkDialog({ plan, onDecide, onClose }: BulkDialogProps) {
  const { t } = useTranslation('review');
  const count = plan.taken.length;
  const documents = new Set(plan.taken.map(({ documentId }) => documentId)).size;
  const title = t(plan.why === 'alike' ? 'bulk.title' : 'bulk.titleChosen', { count });
  useKeys('bulk', title, [
    {
      id: 'confirm',
      keys: ['Enter'],
      label: t('bulk.confirm', { count }),
      inDialog: true,
      run: () => onDecide('confirm'),
    },
    {
      id: 'reject',
      keys: ['x'],
      label: t('bulk.reject', { count }),
      inDialog: true,
      run: () => onDecide('reject'),
    },
  ]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {plan.why === 'alike' && (
        <p className={styles['lead']}>
          {t('bulk.lead', { count })} {t('bulk.documents', { count: documents })}
        </p>
      )}
      <ul className={styles['list']}>
        {plan.taken.slice(0, SHOWN).map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
      {count > SHOWN && (
        <p className={styles['lead']}>{t('bulk.more', { count: count - SHOWN })}</p>
      )}
      {plan.held.length > 0 && (
        <p className={styles['held']}>{t('bulk.held', { count: plan.held.length })}</p>
      )}
      <div className={styles['actions']}>
        <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        <Button rightSection={<Kbd keys="x" />} onClick={() => onDecide('reject')}>
          {t('bulk.reject', { count })}
        </Button>
        <Button
          variant="filled"
          data-autofocus
          rightSection={<Kbd keys="Enter" />}
          onClick={() => onDecide('confirm')}
        >
          {t('bulk.confirm', { count })}
        </Button>
      </div>
    </Modal>
  );
}

function Row({ item }: { item: ReviewMention }) {
  const format = useFormat();
  const documents = useDocuments();
  const { mention, documentId } = item;
  return (
    <li className={styles['row']}>
      <TypeBadge type={mention.type} />
      <bdi>{mention.text.replace(/\s+/g, ' ')}</bdi>
      <bdi className={styles['value']}>{format.value(mention.type, mention.normalized)}</bdi>
      <bdi className={styles['file']}>
        {documents.data?.find(({ id }) => id === documentId)?.fileName}
      </bdi>
    </li>
  );
}
