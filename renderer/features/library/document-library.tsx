/** Documents of the open casebook: table, report beside it, imports below. */

import { Button } from '@mantine/core';
import { IconFilePlus, IconFiles } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocuments, useWorkbench } from '../../api/index.ts';
import { currentIndex, EmptyState, ErrorNote, Screen } from '../../ui/index.ts';
import { arrange, type Order, type Shown } from './document-filter.ts';
import { DocumentTable } from './document-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ImportPanel } from './import-panel.tsx';
import { ImportReport } from './import-report.tsx';
import styles from './library.module.css';
import { SelectionBar } from './selection-bar.tsx';
import { useImport } from './use-import.ts';
import { useLibraryKeys } from './use-library-keys.ts';

export function DocumentLibrary() {
  const { t } = useTranslation('library');
  const documents = useDocuments();
  const sample = useWorkbench().data?.open?.isSample ?? false;
  const [words, setWords] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [order, setOrder] = useState<Order>({ by: 'importedAt', descending: true });
  const { choose } = useImport();

  const all = documents.data;
  const rows = useMemo(
    () => arrange(all ?? [], { words, shown, order }),
    [all, words, shown, order],
  );
  const list = useLibraryKeys(rows, choose);
  const current =
    rows[
      currentIndex(
        list.selection,
        rows.map(({ id }) => id),
      )
    ] ?? null;
  const isEmpty = all?.length === 0;

  return (
    <Screen
      title={t('title')}
      actions={
        <Button variant="filled" leftSection={<IconFilePlus size={15} />} onClick={choose}>
          {t('import.add')}
        </Button>
      }
      aside={current && <ImportReport key={current.id} document={current} />}
    >
      <div className={styles['library']}>
        {!isEmpty && (
          <FilterBar
            words={words}
            onWords={setWords}
            shown={shown}
            onShown={setShown}
            count={rows.length}
          />
        )}
        {documents.error && <ErrorNote error={documents.error} />}
        {isEmpty ? (
          <EmptyState
            icon={<IconFiles size={22} stroke={1.5} />}
            title={t(sample ? 'empty.sampleTitle' : 'empty.title')}
            actions={
              !sample && (
                <Button variant="filled" onClick={choose}>
                  {t('import.add')}
                </Button>
              )
            }
          >
            {t(sample ? 'empty.sampleText' : 'empty.text')}
          </EmptyState>
        ) : (
          <DocumentTable rows={rows} order={order} onOrder={setOrder} list={list} />
        )}
        <SelectionBar rows={rows} list={list} />
        <ImportPanel />
      </div>
    </Screen>
  );
}
