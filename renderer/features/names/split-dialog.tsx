/** Cuts a cluster by document: what stands in the documents chosen is somebody else. */

import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameCluster, NamePick } from '#shared/contract/names.ts';

interface SplitDialogProps {
  cluster: NameCluster;
  opened: boolean;
  onClose: () => void;
  onSplit: (picks: NamePick[]) => void;
}

export function SplitDialog({ cluster, opened, onClose, onSplit }: SplitDialogProps) {
  const { t } = useTranslation('names');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { documents, bearers } = cluster;
  const isSome = chosen.length > 0 && chosen.length < documents.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSome) return;
    const names = bearers.filter((bearer) => !bearer.startsWith('mention:'));
    onSplit(chosen.flatMap((documentId) => names.map((bearer) => ({ bearer, documentId }))));
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={() => setChosen([])}
      title={t('split.title', { name: cluster.row.name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form onSubmit={submit}>
        <Checkbox.Group
          label={t('split.documents')}
          value={[...chosen]}
          onChange={(next) => setChosen(next)}
        >
          <Stack gap="xs" mt="xs">
            {documents.map(({ id, fileName, mentions }, at) => (
              <Checkbox
                key={id}
                size="xs"
                value={id}
                data-autofocus={at === 0 || undefined}
                label={`${fileName} · ${t('mentions', { count: mentions })}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group justify="flex-end" gap="xs" mt="md">
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!isSome}>
            {t('split.act')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
