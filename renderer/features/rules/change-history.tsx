/** What was changed in words in this casebook, newest first; what was taken back is struck out. */

import { useTranslation } from 'react-i18next';
import { useHistory } from '../../api/index.ts';
import { useFormat } from '../../ui/index.ts';
import styles from './rules.module.css';
import { wishWords } from './wish-words.ts';

/** Entries of the journal that are looked through. */
const LOOKED_THROUGH = 500;
const MOST_SHOWN = 20;

export function ChangeHistory() {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const entries = useHistory(LOOKED_THROUGH)
    .filter(({ operation }) => operation === 'change_words')
    .slice(0, MOST_SHOWN);
  return (
    <section aria-labelledby="rules-history">
      <h2 id="rules-history">{t('history')}</h2>
      {entries.length === 0 && <p className={styles['hint']}>{t('historyEmpty')}</p>}
      <ul className={styles['history']}>
        {entries.map(({ seq, at, words, undone }) => (
          <li key={seq} data-undone={undone || undefined}>
            {words.map((wish) => wishWords(t, wish)).join(', ')}
            <time dateTime={at}>{format.moment(at)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
