/** The confirmed values of a case, grouped by type in the order in which a case is told. */

import { useTranslation } from 'react-i18next';
import type { CaseValue } from '#shared/contract/cases.ts';
import { type MarkType, oneLine, TypeBadge, useFormat } from '../../ui/index.ts';
import look from '../../ui/rows.module.css';
import styles from './cases.module.css';
import type { Evidence } from './quotes-panel.tsx';
import { SourceCount } from './source-count.tsx';

const ORDER: readonly MarkType[] = [
  'person',
  'date',
  'legal_article',
  'charge',
  'penalty',
  'court',
  'org',
  'place',
  'doc_ref',
];

const MOST_FORMS = 5;

interface CaseValuesProps {
  values: readonly CaseValue[];
  /** Id of the item whose quotes are open. */
  shownId: string | null;
  onOpen: (evidence: Evidence) => void;
}

export function CaseValues({ values, shownId, onOpen }: CaseValuesProps) {
  const { t } = useTranslation('common');
  const groups = ORDER.map((type) => {
    const group = values.filter((value) => value.type === type);
    if (group.length === 0) return null;
    return (
      <section key={type} className={styles['group']} aria-labelledby={`group-${type}`}>
        <header>
          <TypeBadge type={type} />
          <h2 id={`group-${type}`}>{t(`types.${type}`)}</h2>
          <span className={styles['tally']}>{group.length}</span>
        </header>
        <ul>
          {group.map((value) => (
            <li key={value.subject}>
              <ValueRow value={value} shownId={shownId} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
  return <div className={styles['groups']}>{groups}</div>;
}

/** The words under which a value appears, beside its own; line ends of the page are no difference. */
function otherForms({ forms }: CaseValue, words: string): string[] {
  return [...new Set(forms.map(oneLine))].filter((form) => form !== words).slice(0, MOST_FORMS);
}

const fileNamesOf = ({ quotes }: CaseValue): string[] => [
  ...new Set(quotes.map(({ fileName }) => fileName)),
];

const evidenceOf = ({ quotes, subject, type }: CaseValue) => ({
  type,
  quotes,
  provision: type === 'legal_article' ? subject : null,
});

interface ValueRowProps {
  value: CaseValue;
  shownId: string | null;
  onOpen: (evidence: Evidence) => void;
}

function ValueRow({ value, shownId, onOpen }: ValueRowProps) {
  const format = useFormat();
  const words = format.value(value.type, value.value);
  const id = `value-${value.type}-${value.subject}`;
  const forms = otherForms(value, words);
  const fileNames = fileNamesOf(value);
  return (
    <button
      type="button"
      id={id}
      data-roving
      className={`${look['opener']} ${styles['value']}`}
      aria-expanded={shownId === id}
      onClick={() => onOpen({ id, title: words, ...evidenceOf(value) })}
    >
      <span className={styles['words']}>
        <bdi>{words}</bdi>
      </span>
      <SourceCount quotes={value.quotes.length} documents={value.documents} />
      {forms.length > 0 && (
        <span className={styles['forms']}>
          {forms.map((form) => (
            <bdi key={form}>{form}</bdi>
          ))}
        </span>
      )}
      <span className={styles['files']} title={fileNames.join('\n')}>
        {fileNames.map((fileName) => (
          <bdi key={fileName}>{fileName}</bdi>
        ))}
      </span>
    </button>
  );
}
