/** How the bytes of a text file were read, how sure that is, and reading them otherwise. */

import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import type { Encoding } from '#shared/text/source-text.ts';
import { useRedecode } from '../../api/index.ts';
import { ErrorNote, useFormat } from '../../ui/index.ts';
import styles from './report.module.css';

const LABELS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'x-mac-cyrillic',
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'iso-8859-2',
  'iso-8859-15',
  'macintosh',
];

interface EncodingControlProps {
  document: DocumentSummary;
  encoding: Encoding;
}

export function EncodingControl({ document, encoding }: EncodingControlProps) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const redecode = useRedecode();
  const label = encoding.label.toLowerCase();
  const labels = LABELS.includes(label) ? LABELS : [label, ...LABELS];
  return (
    <section>
      <h3>{t('encoding.title')}</h3>
      <p className={styles['sureness']}>
        {t(`encoding.${encoding.source}`, {
          label: encoding.label,
          sureness: format.percent(encoding.confidence),
        })}
      </p>
      <NativeSelect
        aria-label={t('encoding.change')}
        value={label}
        disabled={redecode.isPending}
        onChange={(event) =>
          redecode.mutate({ id: document.id, encoding: event.currentTarget.value })
        }
        data={labels}
      />
      <p role="status" className={styles['again']}>
        {redecode.isSuccess && t('encoding.again')}
      </p>
      {redecode.error && <ErrorNote error={redecode.error} />}
    </section>
  );
}
