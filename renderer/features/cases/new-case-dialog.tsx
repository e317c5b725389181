/** Asks for the title of a new case. */

import { useTranslation } from 'react-i18next';
import { useCreateCase } from '../../api/index.ts';
import { NameDialog, navigate, to } from '../../ui/index.ts';

interface NewCaseDialogProps {
  opened: boolean;
  onClose: () => void;
}

export function NewCaseDialog({ opened, onClose }: NewCaseDialogProps) {
  const { t } = useTranslation('cases');
  const create = useCreateCase();
  const close = () => {
    create.reset();
    onClose();
  };
  return (
    <NameDialog
      opened={opened}
      onClose={close}
      title={t('create')}
      label={t('titleLabel')}
      longest={200}
      pending={create.isPending}
      error={create.error}
      onCreate={(title) =>
        create.mutate(title, {
          onSuccess: ({ id }) => {
            close();
            navigate(to.case(id));
          },
        })
      }
    />
  );
}
