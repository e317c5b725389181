/** The whole window takes files, on every screen; while some hover over it, it says so. */

import { IconFileDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkbench } from '../../api/index.ts';
import { navigate, to } from '../../ui/index.ts';
import styles from './library.module.css';
import { useImport } from './use-import.ts';

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

export function DropZone() {
  const { t } = useTranslation('library');
  const isOpen = Boolean(useWorkbench().data?.open);
  const { add } = useImport();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(isOpen);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (!isOpen) return;
      navigate(to.library());
      void add([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [add, isOpen]);

  if (!over) return null;
  return (
    <div className={styles['drop']} aria-hidden>
      <div className={styles['dropCard']}>
        <IconFileDownload size={28} stroke={1.5} />
        <strong>{t('drop.title')}</strong>
        <span>{t('drop.text')}</span>
      </div>
    </div>
  );
}
