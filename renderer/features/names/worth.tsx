/**
 * What speaks for one person beside the letters: how common the names are, and whether what is told
 * of their bearers' years fits.
 */

import { IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NameEvidence } from '#shared/contract/name-explanation.ts';
import styles from './evidence.module.css';
import { useLivesSentence } from './told-life.ts';

export function Worth({ evidence }: { evidence: NameEvidence }) {
  const { t } = useTranslation('names');
  const sentence = useLivesSentence();
  const { lives } = evidence;
  // Of names that do not agree it says nothing who else bears them.
  const rarity = evidence.band === 'unlikely' ? null : evidence.rarity;
  if (rarity === null && lives === null) return null;
  return (
    <ul className={styles['findings']}>
      {lives !== null && (
        <li data-against={lives.misfit !== null || undefined}>
          {lives.misfit === null ? (
            <IconCircleCheck size={14} aria-label={t('evidence.for')} />
          ) : (
            <IconCircleX size={14} aria-label={t('evidence.against')} />
          )}
          {sentence(lives)}
        </li>
      )}
      {rarity !== null && <Rarity rarity={rarity} />}
    </ul>
  );
}

function Rarity({ rarity }: { rarity: NonNullable<NameEvidence['rarity']> }) {
  const { t } = useTranslation('names');
  const told = rarity.words.map(({ a, listed, others }) =>
    [
      t(`worth.listed.${listed ?? 'none'}`, { word: a }),
      others !== null && t('worth.others', { count: others }),
    ]
      .filter(Boolean)
      .join(', '),
  );
  return (
    <li data-neutral>
      <IconInfoCircle size={14} aria-hidden />
      <span>
        {t(rarity.isCommon ? 'worth.common' : 'worth.uncommon')}
        <small>{told.join('; ')}</small>
      </span>
    </li>
  );
}
