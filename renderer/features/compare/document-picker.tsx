/** Choosing the document of one side. */

import { ActionIcon, Select, Tooltip } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDocuments } from '../../api/index.ts';
import { to } from '../../ui/index.ts';
import styles from './compare.module.css';

interface DocumentPickerProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

export function DocumentPicker({ label, value, onChange }: DocumentPickerProps) {
  const { t } = useTranslation('compare');
  const documents = useDocuments();
  const data = (documents.data ?? []).map(({ id, fileName }) => ({ value: id, label: fileName }));
  return (
    <div className={styles['picker']}>
      <Select
        aria-label={label}
        placeholder={t('choose')}
        data={data}
        value={value}
        searchable
        allowDeselect={false}
        limit={100}
        onChange={onChange}
      />
      {value && (
        <Tooltip label={t('open')}>
          <ActionIcon component="a" href={to.review(value)} aria-label={t('open')}>
            <IconListCheck size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}
