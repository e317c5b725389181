/** Why: one sentence first; on demand the rule, the words that led to it and what the score is made of. */

import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReviewMention } from '#shared/contract/review.ts';
import { Kbd, useFormat } from '../../ui/index.ts';
import styles from './card.module.css';
import { cueWords, inferredYear, isYear, plainName, reasonKeys } from './reason.ts';

interface CardReasonProps {
  item: ReviewMention;
  text: string;
  isOpen: boolean;
  onToggle: () => void;
}

export function CardReason({ item, text, isOpen, onToggle }: CardReasonProps) {
  const { t, i18n } = useTranslation('review');
  const { mention } = item;
  const cues = cueWords(mention, text);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const year = inferredYear(mention);
  const quoted = list.format(cues.map((cue) => t('reason.quoted', { cue })));
  return (
    <section className={styles['section']} aria-label={t('reason.title')}>
      <button type="button" className={styles['why']} aria-expanded={isOpen} onClick={onToggle}>
        <IconChevronRight size={14} aria-hidden />
        <h2>{t('reason.title')}</h2>
        <Kbd keys="?" />
      </button>
      <p>
        {t(reasonKeys(mention), { defaultValue: '' })}{' '}
        {year && t([`year.${year.basis}`, 'year.any'], { year: year.year })}{' '}
        {cues.length > 0 && t('reason.cues', { count: cues.length, cues: quoted })}
      </p>
      {isOpen && <Details item={item} />}
    </section>
  );
}

function Details({ item }: { item: ReviewMention }) {
  const { t } = useTranslation('review');
  const format = useFormat();
  const { reason, score } = item.mention;
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
