/** The title of a case, renamed where it stands. */

import { ActionIcon, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '#shared/contract/cases.ts';
import { useRenameCase } from '../../api/index.ts';
import styles from './cases.module.css';

export function CaseTitle({ summary }: { summary: CaseSummary }) {
  const { t } = useTranslation('cases');
  const [draft, setDraft] = useState<string | null>(null);
  const rename = useRenameCase();

  const keep = () => {
    const title = draft?.trim();
    if (title && title !== summary.title) rename.mutate({ id: summary.id, title });
    setDraft(null);
  };

  if (draft === null) {
    return (
      <>
        <h1>
          <bdi>{summary.title}</bdi>
        </h1>
        <ActionIcon aria-label={t('rename')} onClick={() => setDraft(summary.title)}>
          <IconPencil size={14} />
        </ActionIcon>
      </>
    );
  }
  return (
    <TextInput
      className={styles['titleField'] ?? ''}
      aria-label={t('titleLabel')}
      value={draft}
      maxLength={200}
      autoFocus
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
