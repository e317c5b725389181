/** What is to be changed, on what it is tried, and keeping it. */

import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDocuments } from '../../api/index.ts';
import { Kbd } from '../../ui/index.ts';
import { ChangeHistory } from './change-history.tsx';
import { Offers } from './offers.tsx';
import styles from './rules.module.css';
import { TrialResult } from './trial-result.tsx';
import type { RulesDesk } from './use-rules-desk.ts';
import { wishWords } from './wish-words.ts';

const LIBRARY = 'library';

export function DraftPane({ desk }: { desk: RulesDesk }) {
  const { t } = useTranslation('rules');
  if (!desk.canChange) return null;
  return (
    <aside className={styles['draft']} aria-label={t('draft')}>
      <h2>{t('draft')}</h2>
      {desk.draft.length === 0 ? (
        <p className={styles['hint']}>{t('draftHint')}</p>
      ) : (
        <Draft desk={desk} />
      )}
      <Offers desk={desk} />
      <ChangeHistory />
    </aside>
  );
}

function Draft({ desk }: { desk: RulesDesk }) {
  const { t } = useTranslation('rules');
  const documents = useDocuments().data ?? [];
  const { draft, trial } = desk;
  return (
    <>
      <ul className={styles['wishes']}>
        {draft.map((wish) => (
          <li key={`${wish.path} ${wish.key} ${wish.word}`} data-change={wish.change ?? 'undone'}>
            {wishWords(t, wish)}
            <span className={styles['facts']}>{wish.path}</span>
          </li>
        ))}
      </ul>
      <Select
        label={t('tryOn')}
        searchable
        allowDeselect={false}
        limit={100}
        value={desk.documentId ?? LIBRARY}
        data={[
          { value: LIBRARY, label: t('library') },
          ...documents.map(({ id, fileName }) => ({ value: id, label: fileName })),
        ]}
        onChange={(id) => desk.chooseDocument(id === LIBRARY ? null : id)}
      />
      <div className={styles['acts']}>
        {trial?.state === 'running' ? (
          <Button variant="default" onClick={desk.cancel}>
            {t('cancel')}
          </Button>
        ) : (
          <Button variant="default" rightSection={<Kbd keys="Mod+Enter" />} onClick={desk.tryDraft}>
            {t('try')}
          </Button>
        )}
        <Button
          variant="filled"
          rightSection={<Kbd keys="Mod+s" />}
          loading={desk.isKeeping}
          onClick={desk.keep}
        >
          {t('keep')}
        </Button>
        <Button variant="subtle" onClick={desk.discard}>
          {t('discard')}
        </Button>
      </div>
      {trial && <TrialResult trial={trial} />}
    </>
  );
}
