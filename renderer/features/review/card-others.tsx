/** Other mentions of the same: here, and what waits elsewhere. */

import { useTranslation } from 'react-i18next';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { useDocuments, useIdentical } from '../../api/index.ts';
import { Kbd, StateMark, to } from '../../ui/index.ts';
import styles from './card.module.css';
import type { MentionIndex } from './mention-index.ts';
import { useSettled } from './use-settled.ts';

interface CardOthersProps {
  item: ReviewMention;
  index: MentionIndex;
  onPick: (id: string) => void;
  onAll: () => void;
}

/** Rows shown before the rest is only counted. */
const SHOWN = 6;
/** The workbench is asked once the person stays with a mention. */
const PAUSE_MS = 160;

export function CardOthers({ item, index, onPick, onAll }: CardOthersProps) {
  const { t } = useTranslation('review');
  const here = index.othersOf(item, SHOWN);
  const asked = useSettled(item.id, PAUSE_MS);
  const identical = useIdentical(asked);
  const waiting =
    asked === item.id ? (identical.data ?? []).filter(({ id }) => id !== item.id) : [];
  const elsewhere = waiting.filter(({ documentId }) => documentId !== item.documentId);
  if (here.count === 0 && waiting.length === 0) return null;
  return (
    <section className={styles['section']} aria-label={t('others.title')}>
      <h2>{t('others.title')}</h2>
      {here.count > 0 && (
        <ul className={styles['plain']}>
          {here.first.map((other) => (
            <li key={other.id}>
              <button type="button" className={styles['other']} onClick={() => onPick(other.id)}>
                <StateMark state={other.state} />
                <bdi>{other.mention.text.replace(/\s+/g, ' ')}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      {here.count > SHOWN && (
        <p className={styles['aside']}>{t('others.more', { count: here.count - SHOWN })}</p>
      )}
      <Elsewhere found={elsewhere} />
      {waiting.length > 0 && (
        <button type="button" className={styles['all']} onClick={onAll}>
          {t('others.all', { count: waiting.length + 1 })} <Kbd keys="a" />
        </button>
      )}
    </section>
  );
}

function Elsewhere({ found }: { found: readonly ReviewMention[] }) {
  const { t } = useTranslation('review');
  const documents = useDocuments();
  const byDocument = new Map<string, ReviewMention[]>();
  for (const item of found) {
    byDocument.set(item.documentId, [...(byDocument.get(item.documentId) ?? []), item]);
  }
  if (byDocument.size === 0) return null;
  return (
    <ul className={styles['plain']}>
      {[...byDocument].slice(0, SHOWN).map(([id, mentions]) => (
        <li key={id}>
          <a className={styles['other']} href={to.review(id, { mention: mentions[0]?.id ?? '' })}>
            <bdi>{documents.data?.find((document) => document.id === id)?.fileName ?? id}</bdi>
            <span className={styles['aside']}>
              {t('others.waiting', { count: mentions.length })}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
