/** Asks for the name of a new casebook. */

import { useTranslation } from 'react-i18next';
import { useCreateCasebook } from '../../api/index.ts';
import { NameDialog, navigate, to } from '../../ui/index.ts';

interface NewCasebookDialogProps {
  opened: boolean;
  onClose: () => void;
}

export function NewCasebookDialog({ opened, onClose }: NewCasebookDialogProps) {
  const { t } = useTranslation('library');
  const create = useCreateCasebook();
  const close = () => {
    create.reset();
    onClose();
  };
  return (
    <NameDialog
      opened={opened}
      onClose={close}
      title={t('casebook.create')}
      label={t('casebook.name')}
      description={t('casebook.nameHint')}
      longest={120}
      pending={create.isPending}
      error={create.error}
      onCreate={(name) =>
        create.mutate(
          { name },
          {
            onSuccess: () => {
              close();
              navigate(to.library());
            },
          },
        )
      }
    />
  );
}
