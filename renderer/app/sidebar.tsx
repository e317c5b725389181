/** Navigation: the casebook at the top, screens, and its cases. */

import { spotlight } from '@mantine/spotlight';
import {
  IconBriefcase,
  IconColumns2,
  IconCommand,
  IconKeyboard,
  IconLibrary,
  IconSearch,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCases, useWorkbench } from '../api/index.ts';
import { CasebookSwitcher } from '../features/library/casebook-switcher.tsx';
import { type Route, to } from '../ui/index.ts';
import { ImportNote } from './import-note.tsx';
import styles from './sidebar.module.css';

interface SidebarProps {
  route: Route;
  onShowKeys: () => void;
}

interface ItemProps {
  href: string;
  label: string;
  icon: typeof IconLibrary;
  current: boolean;
}

function Item({ href, label, icon: Icon, current }: ItemProps) {
  return (
    <a
      className={styles['item']}
      href={href}
      aria-current={current ? 'page' : undefined}
      title={label}
    >
      <Icon size={16} stroke={1.7} aria-hidden />
      <span className={styles['label']}>{label}</span>
    </a>
  );
}

function CaseLinks({ route }: { route: Route }) {
  const { t } = useTranslation('common');
  const cases = useCases();
  if (!cases.data?.length) return null;
  return (
    <section className={styles['cases']} aria-label={t('nav.yourCases')}>
      <h2 className={styles['heading']}>{t('nav.yourCases')}</h2>
      {cases.data.slice(0, 12).map(({ id, title }) => (
        <a
          key={id}
          className={styles['item']}
          href={to.case(id)}
          aria-current={route.screen === 'case' && route.id === id ? 'page' : undefined}
        >
          <span className={styles['label']}>
            <bdi>{title}</bdi>
          </span>
        </a>
      ))}
    </section>
  );
}

export function Sidebar({ route, onShowKeys }: SidebarProps) {
  const { t } = useTranslation('common');
  const open = useWorkbench().data?.open ?? null;
  const { screen } = route;
  return (
    <nav className={styles['side']} aria-label={t('nav.label')}>
      <CasebookSwitcher />
      <div className={styles['nav']}>
        <Item
          href={to.library()}
          label={t('nav.library')}
          icon={IconLibrary}
          current={screen === 'library' || screen === 'review'}
        />
        <Item
          href={to.cases()}
          label={t('nav.cases')}
          icon={IconBriefcase}
          current={screen === 'cases'}
        />
        <Item
          href={to.names()}
          label={t('nav.names')}
          icon={IconUsers}
          current={screen === 'names'}
        />
        <Item
          href={to.compare()}
          label={t('nav.compare')}
          icon={IconColumns2}
          current={screen === 'compare'}
        />
        <Item
          href={to.search()}
          label={t('nav.search')}
          icon={IconSearch}
          current={screen === 'search'}
        />
        {open && <CaseLinks route={route} />}
      </div>
      {open && <ImportNote />}
      <div className={styles['foot']}>
        <button
          type="button"
          className={styles['item']}
          onClick={() => spotlight.open()}
          title={t('keys.palette')}
        >
          <IconCommand size={16} stroke={1.7} aria-hidden />
          <span className={styles['label']}>{t('keys.palette')}</span>
        </button>
        <button
          type="button"
          className={styles['item']}
          onClick={onShowKeys}
          title={t('keys.keys')}
        >
          <IconKeyboard size={16} stroke={1.7} aria-hidden />
          <span className={styles['label']}>{t('keys.keys')}</span>
        </button>
        <Item
          href={to.settings()}
          label={t('nav.settings')}
          icon={IconSettings}
          current={screen === 'settings' || screen === 'rules'}
        />
      </div>
    </nav>
  );
}
