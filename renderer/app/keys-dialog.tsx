/** All keys that work here and now, grouped by where they belong. */

import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeysList } from '../ui/index.ts';

export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <KeysList />
    </Modal>
  );
}
