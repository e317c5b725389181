/** Ways into a casebook, as the host allows them. */

import { notifications } from '@mantine/notifications';
import {
  useCloseCasebook,
  useCreateCasebookWithDialog,
  useOpenCasebookWithDialog,
  useOpenRecent,
  useOpenSample,
  useWorkbench,
} from '../../api/index.ts';
import { failureOf, navigate, to, useRefusal } from '../../ui/index.ts';

/**
 * `askName` opens the dialog for a new casebook where the host shows none of its own. What is
 * opened is seen in the library; what could not be opened is said in a note.
 */
export function useCasebookActions(askName: () => void) {
  const sentence = useRefusal();
  const hasDialogs = useWorkbench().data?.dialogs ?? false;
  const sample = useOpenSample();
  const recent = useOpenRecent();
  const opening = useOpenCasebookWithDialog();
  const creating = useCreateCasebookWithDialog();
  const closing = useCloseCasebook();
  const then = {
    onSuccess: () => navigate(to.library()),
    onError: (error: unknown) => {
      notifications.show({ message: sentence(failureOf(error)), color: 'red' });
    },
  };
  return {
    openSample: () => sample.mutate(undefined, then),
    openingSample: sample.isPending,
    openRecent: (id: string) => recent.mutate(id, then),
    /** Null where the host has no dialog to choose a file in. */
    open: hasDialogs ? () => opening.mutate(undefined, then) : null,
    create: hasDialogs ? () => creating.mutate(undefined, then) : askName,
    close: () => closing.mutate(undefined, then),
  };
}
