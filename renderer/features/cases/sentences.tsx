/**
 * Who was sentenced to what, put together from all documents: a card for each judgment. What was
 * only requested or is threatened by law stands apart and looks it.
 */

import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SentenceCard } from '#shared/contract/cases.ts';
import { EmptyState, useFormat } from '../../ui/index.ts';
import look from '../../ui/rows.module.css';
import type { Evidence } from './quotes-panel.tsx';
import styles from './sentences.module.css';
import { SourceCount } from './source-count.tsx';

const STANDINGS = ['imposed', 'requested', 'threatened'] as const;

interface SentencesProps {
  cards: readonly SentenceCard[];
  shownId: string | null;
  onOpen: (evidence: Evidence) => void;
}

export function Sentences({ cards, shownId, onOpen }: SentencesProps) {
  const { t } = useTranslation('cases');
  if (cards.length === 0) {
    return (
      <EmptyState icon={<IconGavel size={22} stroke={1.5} />} title={t('sentences.none.title')}>
        {t('sentences.none.text')}
      </EmptyState>
    );
  }
  return STANDINGS.map((standing) => {
    const some = cards.filter((card) => card.standing === standing);
    if (some.length === 0) return null;
    return (
      <section
        key={standing}
        className={styles['standing']}
        aria-labelledby={`standing-${standing}`}
      >
        <h2 id={`standing-${standing}`}>{t(`sentences.${standing}`)}</h2>
        <ul className={styles['cards']}>
          {some.map((card, index) => {
            const id = `sentence-${standing}-${index}`;
            return (
              <li key={id} className={styles['card']} data-standing={standing}>
                <Card id={id} card={card} shownId={shownId} onOpen={onOpen} />
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}

interface CardProps {
  id: string;
  card: SentenceCard;
  shownId: string | null;
  onOpen: (evidence: Evidence) => void;
}

function Card({ id, card, shownId, onOpen }: CardProps) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const { court, date, documents, measures, person } = card;
  const where = [date === null ? null : format.edtf(date), court].filter((part) => part !== null);
  return (
    <>
      <header>
        <h3 data-unnamed={person === null || undefined}>
          <bdi>{person ?? t('sentences.nobody')}</bdi>
        </h3>
        {where.length > 0 && <bdi>{where.join(' · ')}</bdi>}
      </header>
      <ul>
        {measures.map((measure, index) => (
          <li key={`${id}-${measure.quotes[0]?.mentionId}`}>
            <MeasureRow
              id={`${id}-${index}`}
              measure={measure}
              isSingle={documents > 1 && measure.documents === 1}
              shownId={shownId}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface MeasureRowProps {
  id: string;
  measure: SentenceCard['measures'][number];
  /** Told by one document only, where others tell of the same judgment. */
  isSingle: boolean;
  shownId: string | null;
  onOpen: (evidence: Evidence) => void;
}

function MeasureRow({ id, measure, isSingle, shownId, onOpen }: MeasureRowProps) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const { documents, quotes, value } = measure;
  const words = format.penalty(value);
  // The heading says already what was only requested or is threatened.
  const said = value.status === 'served' ? words : format.penalty({ ...value, status: 'imposed' });
  return (
    <button
      type="button"
      id={id}
      data-roving
      className={`${look['opener']} ${styles['measure']}`}
      aria-expanded={shownId === id}
      onClick={() => onOpen({ id, title: words, type: 'penalty', quotes, provision: null })}
    >
      <bdi>{said}</bdi>
      <SourceCount quotes={quotes.length} documents={documents} />
      {isSingle && <span className={styles['single']}>{t('sentences.single')}</span>}
    </button>
  );
}
