/** Asks for the title of a new case. */

import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateCase } from '../../api/index.ts';
import { ErrorNote, navigate, to } from '../../ui/index.ts';

interface NewCaseDialogProps {
  opened: boolean;
  onClose: () => void;
}

export function NewCaseDialog({ opened, onClose }: NewCaseDialogProps) {
  const { t } = useTranslation('cases');
  const [title, setTitle] = useState('');
  const create = useCreateCase();
  const close = () => {
    create.reset();
    setTitle('');
    onClose();
  };
  const submit = () =>
    create.mutate(title.trim(), {
      onSuccess: ({ id }) => {
        close();
        navigate(to.case(id));
      },
    });
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('create')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          label={t('titleLabel')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          maxLength={200}
          data-autofocus
        />
        {create.error && <ErrorNote error={create.error} />}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button onClick={close}>{t('common:action.cancel')}</Button>
          <Button
            type="submit"
            variant="filled"
            disabled={title.trim() === ''}
            loading={create.isPending}
          >
            {t('common:action.create')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
