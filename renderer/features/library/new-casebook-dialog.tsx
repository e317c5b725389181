/** Asks for the name of a new casebook. */

import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateCasebook } from '../../api/index.ts';
import { ErrorNote, navigate, to } from '../../ui/index.ts';

interface NewCasebookDialogProps {
  opened: boolean;
  onClose: () => void;
}

export function NewCasebookDialog({ opened, onClose }: NewCasebookDialogProps) {
  const { t } = useTranslation('library');
  const [name, setName] = useState('');
  const create = useCreateCasebook();
  const close = () => {
    create.reset();
    setName('');
    onClose();
  };
  const submit = () =>
    create.mutate(
      { name: name.trim() },
      {
        onSuccess: () => {
          close();
          navigate(to.library());
        },
      },
    );
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('casebook.create')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          label={t('casebook.name')}
          description={t('casebook.nameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={120}
          data-autofocus
        />
        {create.error && <ErrorNote error={create.error} />}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button onClick={close}>{t('common:action.cancel')}</Button>
          <Button
            type="submit"
            variant="filled"
            disabled={name.trim() === ''}
            loading={create.isPending}
          >
            {t('common:action.create')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
