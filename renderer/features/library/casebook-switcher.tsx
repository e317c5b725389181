/** Which casebook is open, and the way to another. */

import { Menu } from '@mantine/core';
import {
  IconBook2,
  IconFolderOpen,
  IconNotebook,
  IconPlus,
  IconSelector,
  IconX,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkbench } from '../../api/index.ts';
import styles from './casebook-switcher.module.css';
import { NewCasebookDialog } from './new-casebook-dialog.tsx';
import { useCasebookActions } from './use-casebook-actions.ts';

const ICON = 15;

export function CasebookSwitcher() {
  const { t } = useTranslation('library');
  const workbench = useWorkbench().data;
  const [creating, setCreating] = useState(false);
  const actions = useCasebookActions(() => setCreating(true));
  const open = workbench?.open ?? null;
  const others = (workbench?.recent ?? []).filter(({ path }) => path !== open?.path);
  const name = open?.name ?? t('casebook.none');
  return (
    <>
      <Menu position="bottom-start" width={260} withinPortal={false}>
        <Menu.Target>
          <button
            type="button"
            className={styles['switcher']}
            title={open?.path ?? name}
            aria-label={t('casebook.switch', { name })}
          >
            <span className={styles['mark']} aria-hidden>
              <IconBook2 size={14} />
            </span>
            <span className={styles['name']}>
              <bdi>{name}</bdi>
            </span>
            <IconSelector size={14} className={styles['chevron']} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.length > 0 && <Menu.Label>{t('casebook.recent')}</Menu.Label>}
          {others.slice(0, 8).map((recent) => (
            <Menu.Item
              key={recent.id}
              title={recent.path}
              onClick={() => actions.openRecent(recent.id)}
            >
              <bdi>{recent.name}</bdi>
            </Menu.Item>
          ))}
          {others.length > 0 && <Menu.Divider />}
          <Menu.Item leftSection={<IconPlus size={ICON} />} onClick={actions.create}>
            {t('casebook.create')}
          </Menu.Item>
          {actions.open && (
            <Menu.Item leftSection={<IconFolderOpen size={ICON} />} onClick={actions.open}>
              {t('casebook.open')}
            </Menu.Item>
          )}
          {!open?.isSample && (
            <Menu.Item leftSection={<IconNotebook size={ICON} />} onClick={actions.openSample}>
              {t('casebook.openSample')}
            </Menu.Item>
          )}
          {open && (
            <Menu.Item leftSection={<IconX size={ICON} />} onClick={actions.close}>
              {t('casebook.close')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <NewCasebookDialog opened={creating} onClose={() => setCreating(false)} />
    </>
  );
}
