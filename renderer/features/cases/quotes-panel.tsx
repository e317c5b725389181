/** The quotes behind one value: each is one key or click away from its source. */

import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quote } from '#shared/contract/cases.ts';
import { type MarkType, PassageText, TypeBadge, to, useFormat } from '../../ui/index.ts';
import { PersonsUnder } from './persons-under.tsx';
import styles from './quotes.module.css';

export interface Evidence {
  /** Id of the element that opened it, which takes the focus back. */
  id: string;
  title: string;
  type: MarkType;
  quotes: readonly Quote[];
  /** The provision of which the panel also tells who stands under it; null for other values. */
  provision: string | null;
}

interface QuotesPanelProps {
  evidence: Evidence;
  onClose: () => void;
}

export function QuotesPanel({ evidence, onClose }: QuotesPanelProps) {
  const { t } = useTranslation('cases');
  const panel = useRef<HTMLElement>(null);
  const { id, provision, quotes, title, type } = evidence;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows each opening
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('[data-roving]')?.focus();
  }, [id]);

  return (
    <aside
      ref={panel}
      className={styles['panel']}
      aria-label={t('quotesOf', { title })}
      data-roving-group
    >
      <header>
        <TypeBadge type={type} />
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <ActionIcon aria-label={t('common:action.close')} onClick={onClose}>
          <IconX size={15} />
        </ActionIcon>
      </header>
      <ul>
        {quotes.map((quote) => (
          <li key={quote.mentionId}>
            <QuoteLink quote={quote} type={type} />
          </li>
        ))}
      </ul>
      {provision !== null && <PersonsUnder provision={provision} />}
    </aside>
  );
}

function QuoteLink({ quote, type }: { quote: Quote; type: MarkType }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const { after, before, documentId, exact, fileName, language, mentionId, note, page } = quote;
  return (
    <a className={styles['quote']} href={to.review(documentId, { mention: mentionId })} data-roving>
      <PassageText before={before} exact={exact} after={after} language={language} type={type} />
      {note !== null && (
        <span className={styles['note']}>
          <bdi>{note}</bdi>
        </span>
      )}
      <span className={styles['source']}>
        <bdi>{fileName}</bdi>
        {page !== null && <span>{t('common:page', { page })}</span>}
        {language && <span>{format.languageName(language)}</span>}
      </span>
    </a>
  );
}
