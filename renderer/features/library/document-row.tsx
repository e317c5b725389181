/** One document in the table. */

import { Checkbox } from '@mantine/core';
import { IconColumns2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import { navigate, to, useFormat } from '../../ui/index.ts';
import { progressOf } from './document-filter.ts';
import { ReviewBar } from './review-bar.tsx';
import styles from './table.module.css';
import type { DocumentList } from './use-library-keys.ts';

interface DocumentRowProps {
  document: DocumentSummary;
  index: number;
  /** Pixels from the top of the list. */
  top: number;
  isCurrent: boolean;
  list: DocumentList;
}

export function DocumentRow({ document, index, top, isCurrent, list }: DocumentRowProps) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const { id, fileName, kind, language, pages, quality, importedAt } = document;
  const chosen = list.selection.chosen.has(id);
  return (
    <tr
      className={styles['row']}
      data-index={index}
      data-current={isCurrent || undefined}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      tabIndex={isCurrent ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) list.toggle(id);
        else list.point(id, event.shiftKey);
      }}
      onDoubleClick={() => navigate(to.review(id))}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isCurrent) list.point(id, false);
      }}
    >
      <td className={styles['fileName']}>
        <Checkbox
          size="xs"
          checked={chosen}
          tabIndex={-1}
          onChange={() => list.toggle(id)}
          onClick={(event) => event.stopPropagation()}
          aria-label={t('table.select', { name: fileName })}
          className={styles['check'] ?? ''}
        />
        <a className={styles['name']} href={to.review(id)} tabIndex={-1} title={fileName}>
          <bdi>{fileName}</bdi>
        </a>
        {quality.encoding?.source === 'chosen' && (
          <span className={styles['marked']}>{quality.encoding.label}</span>
        )}
        {list.compareWith === id && (
          <span className={styles['marked']}>
            <IconColumns2 size={13} aria-hidden />
            {t('table.firstOfPair')}
          </span>
        )}
      </td>
      <td className={styles['language']}>
        {language ? format.languageName(language) : t('table.noLanguage')}
      </td>
      <td className={styles['kind']}>{kind.toUpperCase()}</td>
      <td className={styles['pages']}>{pages === null ? '–' : format.number(pages)}</td>
      <td className={styles['quality']} data-verdict={quality.verdict}>
        {t(`verdict.${quality.verdict}`)}
      </td>
      <td className={styles['progress']}>
        <ReviewBar document={document} share={progressOf(document)} />
      </td>
      <td className={styles['importedAt']}>{format.day(importedAt)}</td>
    </tr>
  );
}
