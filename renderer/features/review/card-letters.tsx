/** What the eye does not see in a name: letters of another alphabet, characters without width. */

import { useTranslation } from 'react-i18next';
import { strangeLetters } from '#shared/text/text-layer.ts';
import { hasZeroWidth } from '../../viewer/index.ts';
import styles from './card.module.css';

export function CardLetters({ words }: { words: string }) {
  const { t } = useTranslation('review');
  const letters = strangeLetters(words);
  const isBroken = hasZeroWidth(words);
  if (letters.length === 0 && !isBroken) return null;
  return (
    <ul className={styles['letters']}>
      {letters.length > 0 && (
        <li>
          {t('letters.strange', { count: letters.length })}{' '}
          {letters.map((letter) => (
            <bdi key={letter}>{letter}</bdi>
          ))}
        </li>
      )}
      {isBroken && <li>{t('letters.unseen')}</li>}
    </ul>
  );
}
