/** Takes a case out of the casebook as a file. */

import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useExportCase } from '../../api/index.ts';
import { failureOf, useRefusal } from '../../ui/index.ts';
import { download } from './download.ts';

const FORMATS = ['json', 'csv'] as const;

export function ExportMenu({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases');
  const exporting = useExportCase();
  const sentence = useRefusal();
  const take = (format: (typeof FORMATS)[number]) =>
    exporting.mutate(
      { caseId, format },
      {
        onSuccess: download,
        onError: (error) =>
          notifications.show({ message: sentence(failureOf(error)), color: 'red' }),
      },
    );
  return FORMATS.map((format) => (
    <Button
      key={format}
      leftSection={<IconDownload size={14} aria-hidden />}
      aria-label={t('export', { format: format.toUpperCase() })}
      loading={exporting.isPending && exporting.variables.format === format}
      onClick={() => take(format)}
    >
      {format.toUpperCase()}
    </Button>
  ));
}
