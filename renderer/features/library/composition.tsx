/** What a document is made of: its account and its frame, by language, each with its share. */

import { useTranslation } from 'react-i18next';
import { useComposition } from '../../api/index.ts';
import { useFormat } from '../../ui/index.ts';
import styles from './composition.module.css';

/** Smaller parts say nothing of a document: a heading taken for another language. */
const WORTH_TELLING = 0.01;

export function Composition({ documentId }: { documentId: string }) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const shares = useComposition(documentId).data ?? [];
  const total = shares.reduce((sum, { characters }) => sum + characters, 0);
  const told = shares.filter(({ characters }) => characters / total >= WORTH_TELLING);
  // One part in one language is what the lines above say already.
  if (told.length < 2) return null;
  return (
    <section>
      <h3>{t('composition.title')}</h3>
      <ul className={styles['shares']}>
        {told.map(({ part, language, characters }) => (
          <li key={`${part} ${language}`} data-part={part}>
            <span>
              {t(`composition.${part}`)}
              {language && <bdi>{format.languageName(language)}</bdi>}
            </span>
            <span className={styles['share']}>{format.percent(characters / total)}</span>
            <span
              className={styles['bar']}
              style={{ inlineSize: `${(100 * characters) / total}%` }}
              aria-hidden
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
