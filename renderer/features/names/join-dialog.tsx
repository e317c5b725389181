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

export function JoinDialog({ opened, ...props }: JoinDialogProps) {
  const { t } = useTranslation('names');
  return (
    <Modal
      opened={opened}
      onClose={props.onClose}
      size="lg"
      title={t('join.title', { name: props.cluster.row.name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <Choice {...props} />
    </Modal>
  );
}

/** All names of the kind are asked for once the dialog is open, and not with every cluster. */
function Choice({ cluster, onClose, onJudge }: Omit<JoinDialogProps, 'opened'>) {
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
    <form onSubmit={submit}>
      <Stack gap="md">
        <Select
          searchable
          data-autofocus
          limit={MOST_OFFERED}
          label={t('join.other')}
          nothingFoundMessage={<Nothing />}
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
  );
}

/** A list is to hold options also where it has none to offer. */
function Nothing() {
  const { t } = useTranslation('names');
  return (
    <span role="option" aria-selected={false} aria-disabled tabIndex={-1}>
      {t('join.nothing')}
    </span>
  );
}
