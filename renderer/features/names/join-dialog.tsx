/** Compares a cluster with any other name of its kind, to join the two or to keep them apart. */

import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IdentityJudgement } from '#shared/case/identity.ts';
import type { NameCluster } from '#shared/contract/names.ts';
import { useNames } from '../../api/index.ts';
import { Comparison } from './comparison.tsx';

interface JoinDialogProps {
  cluster: NameCluster;
  opened: boolean;
  onClose: () => void;
  onJudge: (other: string, judgement: IdentityJudgement) => void;
}

const MOST_OFFERED = 50;

export function JoinDialog({ cluster, opened, onClose, onJudge }: JoinDialogProps) {
  const { t } = useTranslation('names');
  const [other, setOther] = useState<string | null>(null);
  const { row } = cluster;
  const rows = useNames(row.kind === 'court' ? 'org' : row.kind).data?.rows ?? [];
  const offered = rows.filter(({ id, kind }) => id !== row.id && kind === row.kind);
  const chosen = offered.find(({ id }) => id === other);
  const judge = (judgement: IdentityJudgement) => {
    if (chosen === undefined) return;
    onJudge(chosen.id, judgement);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    judge('same');
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={() => setOther(null)}
      size="lg"
      title={t('join.title', { name: row.name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <Select
            searchable
            data-autofocus
            limit={MOST_OFFERED}
            label={t('join.other')}
            nothingFoundMessage={t('join.nothing')}
            value={other}
            data={offered.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setOther}
          />
          {chosen && (
            <Comparison kind={row.kind} a={row.name} b={chosen.name} of={[row.id, chosen.id]} />
          )}
        </Stack>
        <Group justify="flex-end" gap="xs" mt="md">
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button disabled={chosen === undefined} onClick={() => judge('not_same')}>
            {t('join.apart')}
          </Button>
          <Button type="submit" variant="filled" disabled={chosen === undefined}>
            {t('join.same')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
