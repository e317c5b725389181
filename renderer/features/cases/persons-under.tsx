/** The statute book's page of a provision: everyone of whom an act under it is told. */

import { useTranslation } from 'react-i18next';
import type { PersonUnder } from '#shared/contract/cases.ts';
import { useUnderProvision } from '../../api/index.ts';
import { ErrorNote, to } from '../../ui/index.ts';
import styles from './quotes.module.css';

export function PersonsUnder({ provision }: { provision: string }) {
  const { t } = useTranslation('cases');
  const { data, error } = useUnderProvision(provision);
  if (error) return <ErrorNote error={error} />;
  if (!data) return null;
  return (
    <section className={styles['under']} aria-labelledby="under-provision">
      <h3 id="under-provision">{t('under.title')}</h3>
      {data.length === 0 ? (
        <p>{t('under.nobody')}</p>
      ) : (
        <ul>
          {data.map((person) => (
            <li key={person.quotes[0]?.mentionId}>
              <PersonLink person={person} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Leads to the first place that tells it. */
function PersonLink({ person }: { person: PersonUnder }) {
  const { t } = useTranslation('values');
  const { acts, name, quotes } = person;
  const [first] = quotes;
  if (first === undefined) return null;
  const files = new Set(quotes.map(({ fileName }) => fileName));
  const { documentId, mentionId } = first;
  return (
    <a className={styles['quote']} href={to.review(documentId, { mention: mentionId })} data-roving>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <span className={styles['source']}>
        {acts.map((act) => (
          <span key={act}>{t(`fact.${act}`)}</span>
        ))}
        {[...files].map((file) => (
          <bdi key={file}>{file}</bdi>
        ))}
      </span>
    </a>
  );
}
