/** The confirmed values of a case, grouped by type in the order in which a case is told. */

import { useTranslation } from 'react-i18next';
import type { CaseValue } from '#shared/contract/cases.ts';
import { type MarkType, TypeBadge, useFormat } from '../../ui/index.ts';
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

interface CaseValuesProps {
  values: readonly CaseValue[];
  /** Id of the item whose quotes are open. */
  shownId: string | null;
  onOpen: (evidence: Evidence) => void;
}

export function CaseValues({ values, shownId, onOpen }: CaseValuesProps) {
  const { t } = useTranslation('common');
  return ORDER.map((type) => {
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
}

interface ValueRowProps {
  value: CaseValue;
  shownId: string | null;
  onOpen: (evidence: Evidence) => void;
}

function ValueRow({ value, shownId, onOpen }: ValueRowProps) {
  const format = useFormat();
  const words = format.value(value.type, value.value);
  const id = `value-${value.type}-${value.subject}`;
  const forms = value.forms.filter((form) => form !== words);
  return (
    <button
      type="button"
      id={id}
      data-roving
      className={styles['value']}
      aria-expanded={shownId === id}
      onClick={() => onOpen({ id, title: words, type: value.type, quotes: value.quotes })}
    >
      <span className={styles['words']}>
        <bdi>{words}</bdi>
      </span>
      <span className={styles['forms']}>
        {forms.slice(0, 5).map((form) => (
          <bdi key={form}>{form}</bdi>
        ))}
      </span>
      <SourceCount quotes={value.quotes.length} documents={value.documents} />
    </button>
  );
}
