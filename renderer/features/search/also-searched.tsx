/** The other spellings that are searched; each can be struck out, and taken in again. */

import { useTranslation } from 'react-i18next';
import type { OtherSpelling } from '#shared/contract/search.ts';
import styles from './search.module.css';

interface AlsoSearchedProps {
  spellings: readonly OtherSpelling[];
  struck: readonly string[];
  onStrike: (struck: string[]) => void;
}

export function AlsoSearched({ spellings, struck, onStrike }: AlsoSearchedProps) {
  const { t } = useTranslation('search');
  if (spellings.length === 0) return null;
  const toggle = (spelling: string) =>
    onStrike(
      struck.includes(spelling)
        ? struck.filter((other) => other !== spelling)
        : [...struck, spelling],
    );
  return (
    <fieldset className={styles['also']} aria-label={t('also')}>
      <span>{t('also')}</span>
      {spellings.map(({ spelling, attested }) => (
        <button
          key={spelling}
          type="button"
          aria-pressed={!struck.includes(spelling)}
          data-foretold={!attested || undefined}
          title={attested ? t('attested') : t('foretold')}
          onClick={() => toggle(spelling)}
        >
          <bdi>{spelling}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
