/** What can be done with the chosen documents. */

import { Button, Menu } from '@mantine/core';
import { IconBriefcase, IconColumns2, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import { useAssign, useCases } from '../../api/index.ts';
import styles from './library.module.css';
import type { DocumentList } from './use-library-keys.ts';

interface SelectionBarProps {
  rows: readonly DocumentSummary[];
  list: DocumentList;
}

export function SelectionBar({ rows, list }: SelectionBarProps) {
  const { t } = useTranslation('library');
  const chosen = rows.filter(({ id }) => list.selection.chosen.has(id));
  if (chosen.length === 0) return null;
  return (
    <section className={styles['selection']} aria-label={t('selection.label')}>
      <span role="status">{t('selection.count', { count: chosen.length })}</span>
      <Button
        leftSection={<IconColumns2 size={14} aria-hidden />}
        disabled={chosen.length !== 2}
        onClick={list.compare}
      >
        {t('selection.compare')}
      </Button>
      <CaseMenu documents={chosen} />
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconX size={14} aria-hidden />}
        onClick={list.clear}
      >
        {t('selection.clear')}
      </Button>
    </section>
  );
}

/** A case that has all of the chosen documents gives them up; any other takes them in. */
function CaseMenu({ documents }: { documents: readonly DocumentSummary[] }) {
  const { t } = useTranslation('library');
  const cases = useCases();
  const assign = useAssign();
  const documentIds = documents.map(({ id }) => id);
  const all = cases.data ?? [];
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button leftSection={<IconBriefcase size={14} aria-hidden />} disabled={all.length === 0}>
          {t('selection.cases')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {all.map(({ id, title }) => {
          const included = documents.every(({ caseIds }) => caseIds.includes(id));
          return (
            <Menu.Item
              key={id}
              onClick={() => assign.mutate({ caseId: id, documentIds, included: !included })}
            >
              {t(included ? 'selection.takeOut' : 'selection.putIn', { title })}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
