/** Asks for the password of a document; what was typed is forgotten when it is handed on. */

import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './password-form.module.css';

interface PasswordFormProps {
  /** Says of which document, for people who cannot see where the field stands. */
  label: string;
  /** What the button says. */
  action: string;
  busy?: boolean;
  onPassword: (password: string) => void;
}

export function PasswordForm({ label, action, busy = false, onPassword }: PasswordFormProps) {
  const { t } = useTranslation('common');
  const [password, setPassword] = useState('');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
        setPassword('');
      }}
    >
      <PasswordInput
        size="xs"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        aria-label={label}
        placeholder={t('password.placeholder')}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
      />
      <Button type="submit" disabled={password === ''} loading={busy}>
        {action}
      </Button>
    </form>
  );
}
