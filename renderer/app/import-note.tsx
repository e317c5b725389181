/** An import under way, seen from every screen; the library tells the rest. */

import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useImports } from '../api/index.ts';
import { to } from '../ui/index.ts';
import styles from './sidebar.module.css';

const UNDER_WAY: readonly string[] = ['waiting', 'parsing', 'extracting'];

export function ImportNote() {
  const { t } = useTranslation('common');
  const running = (useImports().data ?? []).filter(({ state }) => state === 'running');
  const files = running.flatMap((run) => run.files);
  if (files.length === 0) return null;
  const ended = files.filter(({ state }) => !UNDER_WAY.includes(state)).length;
  return (
    <a className={styles['import']} href={to.library()}>
      <span className={styles['label']}>{t('nav.importing', { ended, count: files.length })}</span>
      <Progress
        size={3}
        value={(ended / files.length) * 100}
        aria-label={t('nav.importing', { ended, count: files.length })}
      />
    </a>
  );
}
