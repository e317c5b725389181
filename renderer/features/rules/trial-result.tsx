/** What a change of words would do: in numbers, and place by place. */

import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Trial, TriedDifference } from '#shared/contract/rules.ts';
import { PassageText, TypeBadge, to, useFormat } from '../../ui/index.ts';
import styles from './rules.module.css';

const ROWS = ['suggestions', 'hits', 'falseHits'] as const;

export function TrialResult({ trial }: { trial: Trial }) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const { state, done, total, failed, before, after, count, differences } = trial;
  return (
    <section className={styles['trial']} aria-labelledby="rules-trial">
      <h2 id="rules-trial">{t('result')}</h2>
      <p role="status" className={styles['hint']}>
        {state === 'finished' ? t('finished', { count: done }) : t(state, { done, total })}
        {failed > 0 && ` · ${t('failed', { count: failed })}`}
      </p>
      {state === 'running' && (
        <Progress value={(100 * done) / Math.max(1, total)} size="xs" aria-label={t('result')} />
      )}
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('table.now')}</th>
            <th scope="col">{t('table.then')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`table.${row}`)}</th>
              <td>{format.number(before[row])}</td>
              <td data-changed={before[row] !== after[row] || undefined}>
                {format.number(after[row])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['hint']}>
        {count === 0 ? state === 'finished' && t('same') : t('differences', { count })}
        {count > differences.length && ` · ${t('told', { count: differences.length })}`}
      </p>
      <ul className={styles['differences']}>
        {differences.map((difference) => (
          <li key={keyOf(difference)}>
            <Difference difference={difference} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = ({ excerpt, start, end, before, after }: TriedDifference): string =>
  [excerpt.documentId, start, end, before?.type, after?.type, JSON.stringify(after)].join(' ');

function Difference({ difference }: { difference: TriedDifference }) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const { before, after, excerpt, verdictBefore, verdictAfter, start, end } = difference;
  const kind = before === null ? 'appears' : after === null ? 'vanishes' : 'changes';
  const verdict = [verdictBefore, verdictAfter].find((one) => one !== null && one !== 'open');
  const type = (after ?? before)?.type;
  return (
    <a className={styles['difference']} href={to.review(excerpt.documentId, { start, end })}>
      <span className={styles['what']} data-kind={kind}>
        {before && <TypeBadge type={before.type} />}
        {kind === 'changes' && ' → '}
        {after && <TypeBadge type={after.type} />}{' '}
        <bdi>{after ? format.value(after.type, after.value) : excerpt.exact}</bdi>
        <span className={styles['kind']}>{t(`difference.${kind}`)}</span>
        {verdict && <span className={styles['verdict']}>{t(`verdict.${verdict}`)}</span>}
      </span>
      <span className={styles['sentence']}>
        <PassageText {...excerpt} {...(type && { type })} />
      </span>
      <span className={styles['facts']}>{excerpt.fileName}</span>
    </a>
  );
}
