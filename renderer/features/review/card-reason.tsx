/** Why: one sentence first; on demand the rule, the words that led to it and what the score is made of. */

import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { MentionType, Reason } from '#shared/extraction/mention.ts';
import { Kbd, useFormat } from '../../ui/index.ts';
import styles from './card.module.css';
import { CardChange } from './card-change.tsx';
import { cueWords, inferredYear, isYear, plainName, reasonKeys, taughtWords } from './reason.ts';

interface CardReasonProps {
  item: ReviewMention;
  /** Null while it is on its way. */
  reason: Reason | null;
  text: string;
  isOpen: boolean;
  onToggle: () => void;
}

export function CardReason({ item, reason, text, isOpen, onToggle }: CardReasonProps) {
  const { t } = useTranslation('review');
  return (
    <section className={styles['section']} aria-label={t('reason.title')}>
      <button type="button" className={styles['why']} aria-expanded={isOpen} onClick={onToggle}>
        <IconChevronRight size={14} aria-hidden />
        <h2>{t('reason.title')}</h2>
        <Kbd keys="?" />
      </button>
      {reason && <Sentence type={item.mention.type} reason={reason} text={text} />}
      {reason && <CardChange type={item.mention.type} reason={reason} />}
      {isOpen && reason && <Details score={item.mention.score} reason={reason} />}
    </section>
  );
}

function Sentence({ type, reason, text }: { type: MentionType; reason: Reason; text: string }) {
  const { t, i18n } = useTranslation('review');
  const cues = cueWords(reason, text);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const year = inferredYear(reason);
  const quoted = list.format(cues.map((cue) => t('reason.quoted', { cue })));
  return (
    <p>
      {t(reasonKeys(type, reason), { defaultValue: '', ...taughtWords(reason, text) })}{' '}
      {year && t([`year.${year.basis}`, 'year.any'], { year: year.year })}{' '}
      {cues.length > 0 && t('reason.cues', { count: cues.length, cues: quoted })}
    </p>
  );
}

function Details({ score, reason }: { score: number; reason: Reason }) {
  const { t } = useTranslation('review');
  const format = useFormat();
  const partName = (name: string) => t(`part.${name}`, { defaultValue: plainName(name) });
  return (
    <dl className={styles['details']}>
      <dt>{t('reason.score')}</dt>
      <dd>
        <Share share={score} />
        {format.percent(score)}
      </dd>
      {reason.parts.map(({ name, value }) => (
        <div key={name} className={styles['part']}>
          <dt>{name === reason.rule ? t('part.rule') : partName(name)}</dt>
          {isYear(name) ? (
            <dd>{value}</dd>
          ) : (
            <dd>
              <Share share={value} />
              {format.number(Math.round(value * 100) / 100)}
            </dd>
          )}
        </div>
      ))}
      <dt>{t('reason.rule')}</dt>
      <dd>
        <code>{reason.rule}</code>
      </dd>
    </dl>
  );
}

function Share({ share }: { share: number }) {
  const width = `${Math.round(Math.min(Math.abs(share), 1) * 100)}%`;
  return (
    <span className={styles['bar']} aria-hidden>
      <span data-against={share < 0 || undefined} style={{ width }} />
    </span>
  );
}
