/** The honest report on one document: how well it reads, what was found, what to be careful about. */

import { ActionIcon, Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowRight,
  IconCheck,
  IconCopy,
  IconScan,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import { useCases } from '../../api/index.ts';
import { Kbd, navigate, StateMark, to, useFormat } from '../../ui/index.ts';
import { Composition } from './composition.tsx';
import { EncodingControl } from './encoding-control.tsx';
import styles from './report.module.css';
import { ReportWarnings } from './report-warnings.tsx';

const VERDICT_ICONS = {
  text: IconCheck,
  text_with_warnings: IconAlertTriangle,
  needs_ocr: IconScan,
} as const;

export function ImportReport({ document }: { document: DocumentSummary }) {
  const { t } = useTranslation('library');
  const { fileName, id, quality } = document;
  const Icon = VERDICT_ICONS[quality.verdict];
  return (
    <aside className={styles['report']} aria-label={t('report.label')}>
      <h2 className={styles['name']}>
        <bdi>{fileName}</bdi>
      </h2>
      <div className={styles['verdict']} data-verdict={quality.verdict}>
        <Icon size={16} aria-hidden />
        <div>
          <strong>{t(`verdict.${quality.verdict}`)}</strong>
          <p>{t(`verdictText.${quality.verdict}`)}</p>
        </div>
      </div>
      <Button
        variant="light"
        fullWidth
        rightSection={<IconArrowRight size={14} aria-hidden />}
        onClick={() => navigate(to.review(id))}
      >
        {t('report.open')}
      </Button>
      <Counts document={document} />
      <Figures document={document} />
      <Composition documentId={id} />
      <Parts document={document} />
      {quality.encoding && <EncodingControl document={document} encoding={quality.encoding} />}
      <ReportWarnings warnings={quality.warnings} />
      <Fingerprint sha256={document.sha256} />
      <p className={styles['hint']}>
        <Kbd keys="Enter" /> {t('report.hintOpen')} <Kbd keys="c" /> {t('report.hintCompare')}
      </p>
    </aside>
  );
}

const STATES = ['suggested', 'confirmed', 'rejected'] as const;

function Counts({ document }: { document: DocumentSummary }) {
  const format = useFormat();
  return (
    <ul className={styles['counts']}>
      {STATES.map((state) => (
        <li key={state}>
          <StateMark state={state} />
          {format.number(document.counts[state])}
        </li>
      ))}
    </ul>
  );
}

function Figures({ document }: { document: DocumentSummary }) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const cases = useCases();
  const { caseIds, characters, documentDate, importedAt, language, pages } = document;
  const titles = (cases.data ?? []).filter(({ id }) => caseIds.includes(id));
  const figures: [string, string | null][] = [
    [t('column.language'), language && format.languageName(language)],
    [t('report.documentDate'), documentDate && format.edtf(documentDate)],
    [
      t('report.size'),
      [
        pages !== null && t('report.pages', { count: pages }),
        t('report.characters', { count: characters, shown: format.number(characters) }),
      ]
        .filter(Boolean)
        .join(', '),
    ],
    [t('report.cases'), titles.map(({ title }) => title).join(', ') || null],
    [t('column.importedAt'), format.moment(importedAt)],
  ];
  return (
    <dl className={styles['figures']}>
      {figures.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Parts({ document }: { document: DocumentSummary }) {
  const { t } = useTranslation('library');
  const parts = document.quality.parts.filter(({ count }) => count > 0);
  if (parts.length === 0) return null;
  return (
    <section>
      <h3>{t('report.parts')}</h3>
      <ul className={styles['parts']}>
        {parts.map(({ part, count }) => (
          <li key={part}>
            {t(`part.${part}`, { count, defaultValue: `${count} × ${part.replaceAll('_', ' ')}` })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fingerprint({ sha256 }: { sha256: string }) {
  const { t } = useTranslation('library');
  return (
    <section>
      <h3>{t('report.fingerprint')}</h3>
      <div className={styles['fingerprint']}>
        <code title={sha256}>{sha256.slice(0, 16)}…</code>
        <ActionIcon
          size={22}
          aria-label={t('report.copyFingerprint')}
          onClick={() => void navigator.clipboard.writeText(sha256)}
        >
          <IconCopy size={13} />
        </ActionIcon>
      </div>
    </section>
  );
}
