/** What speaks for and against, in sentences. */

import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NameExplanation } from '#shared/contract/name-explanation.ts';
import { useNameSchemes } from '../../api/index.ts';
import styles from './evidence.module.css';
import { findingsOf, schemesOf } from './evidence.ts';

/** Schemes that are named before "and others". */
const MOST_NAMED = 3;

export function Findings({ explanation }: { explanation: NameExplanation }) {
  const { t } = useTranslation('names');
  const names = useNameSchemes();
  const findings = findingsOf(explanation);
  const schemes = schemesOf(explanation, 'b').map((id) => names.get(id) ?? id);
  const named = schemes.slice(0, MOST_NAMED).join(', ');
  return (
    <ul className={styles['findings']}>
      {schemes.length > 0 && (
        <li>
          <IconCircleCheck size={14} aria-label={t('evidence.for')} />
          {t('finding.schemes', { schemes: named, count: schemes.length })}
        </li>
      )}
      {findings.map(({ code, against, a, b, cases = [], known }) => (
        <li key={`${code} ${a} ${b}`} data-against={against || undefined}>
          {against ? (
            <IconCircleX size={14} aria-label={t('evidence.against')} />
          ) : (
            <IconCircleCheck size={14} aria-label={t('evidence.for')} />
          )}
          {t(`finding.${code}`, {
            a: a || b,
            b: b || (code === 'inflected' ? '∅' : a),
            name: known?.name ?? '',
            source: known?.source ?? '',
            cases: cases.map((name) => t(`case.${name}`)).join(', '),
          })}
        </li>
      ))}
      {!findings.some(({ against }) => against) && (
        <li>
          <IconCircleCheck size={14} aria-hidden />
          {t('evidence.nothingAgainst')}
        </li>
      )}
    </ul>
  );
}
