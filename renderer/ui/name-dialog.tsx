/** Asks for the name of something new; closes itself when it is made. */

import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from './error-note.tsx';

interface NameDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  label: string;
  description?: ReactNode;
  /** UTF-16 units. */
  longest: number;
  pending: boolean;
  error: unknown;
  /** Gets the name without white space at its ends. */
  onCreate: (name: string) => void;
}

export function NameDialog(props: NameDialogProps) {
  const { opened, onClose, title, label, description, longest, pending, error, onCreate } = props;
  const { t } = useTranslation('common');
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCreate(name.trim());
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={() => setName('')}
      title={title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit}>
        <TextInput
          label={label}
          description={description}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={longest}
          data-autofocus
        />
        {error !== null && <ErrorNote error={error} />}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={name.trim() === ''} loading={pending}>
            {t('action.create')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
