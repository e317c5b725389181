/** How the page speaks and looks, and what its keys and colours mean. Kept on this computer. */

import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeSettings, useSettings, useWorkbench } from '../../api/index.ts';
import { PAGE_LANGUAGES } from '../../i18n/languages.ts';
import {
  KeysList,
  MARK_TYPES,
  type MarkState,
  Screen,
  StateMark,
  TypeBadge,
  to,
} from '../../ui/index.ts';
import styles from './settings.module.css';

const SCHEMES = ['auto', 'light', 'dark'] as const;
const STATES: readonly MarkState[] = ['suggested', 'confirmed', 'rejected'];

export function SettingsScreen() {
  const { t, i18n } = useTranslation('settings');
  const { theme } = useSettings();
  const change = useChangeSettings();
  const version = useWorkbench().data?.version;
  return (
    <Screen title={t('title')}>
      <div className={styles['settings']}>
        <Setting name={t('language')}>
          <SegmentedControl
            aria-label={t('language')}
            value={i18n.language}
            onChange={(language) => change({ language })}
            data={PAGE_LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          />
        </Setting>
        <Setting name={t('theme')}>
          <SegmentedControl
            aria-label={t('theme')}
            value={theme}
            onChange={(value) =>
              change({ theme: SCHEMES.find((scheme) => scheme === value) ?? 'auto' })
            }
            data={SCHEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
          />
        </Setting>
        <Setting name={t('rules:title')}>
          <Button component="a" href={to.rules()} variant="default">
            {t('rules:open')}
          </Button>
        </Setting>
        <section aria-labelledby="settings-types">
          <h2 id="settings-types">{t('types')}</h2>
          <p className={styles['hint']}>{t('typesHint')}</p>
          <ul className={styles['types']}>
            {MARK_TYPES.map((type) => (
              <li key={type}>
                <TypeBadge type={type} withName />
              </li>
            ))}
          </ul>
          <ul className={styles['types']}>
            {STATES.map((state) => (
              <li key={state}>
                <StateMark state={state} /> {t(`common:state.${state}`)}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="settings-keys">
          <h2 id="settings-keys">{t('keys')}</h2>
          <p className={styles['hint']}>{t('keysHint')}</p>
          <KeysList />
        </section>
        {version && <p className={styles['hint']}>{t('version', { version })}</p>}
      </div>
    </Screen>
  );
}

function Setting({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles['setting']}>
      <h2>{name}</h2>
      {children}
    </div>
  );
}
