/** Adding files: dropped on the window, or chosen in the host's dialog or the browser's. */

import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFile } from '#shared/contract/documents.ts';
import { offerFiles, useChooseDocuments, useStartImport, useWorkbench } from '../../api/index.ts';
import { failureOf, useRefusal } from '../../ui/index.ts';

const ACCEPTED = '.pdf,.docx,.txt,.text,.md';

/** The browser's own file dialog; nothing happens when the person cancels. */
function browserFiles(): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = ACCEPTED;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

export function useImport() {
  const { t } = useTranslation('library');
  const hasDialogs = useWorkbench().data?.dialogs ?? false;
  const { mutateAsync: chooseInHost } = useChooseDocuments();
  const { mutateAsync: start } = useStartImport();
  const sentence = useRefusal();

  const guarded = useCallback(
    async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        notifications.show({ message: sentence(failureOf(error)), color: 'red' });
      }
    },
    [sentence],
  );

  const begin = useCallback(
    async (chosen: readonly ChosenFile[]) => {
      if (chosen.length === 0) return;
      await start({ files: chosen.map(({ token }) => ({ token })), caseId: null });
    },
    [start],
  );

  const add = useCallback(
    (files: readonly File[]) =>
      guarded(async () => {
        const offered = await offerFiles(files);
        const { chosen, refused } = offered;
        if (refused.length > 0) {
          const names = refused.join(', ');
          const message = t('import.refused', { count: refused.length, names });
          notifications.show({ message, color: 'red' });
        }
        await begin(chosen);
      }),
    [begin, guarded, t],
  );

  const choose = useCallback(
    () =>
      guarded(async () => {
        if (hasDialogs) await begin(await chooseInHost(undefined));
        else await add(await browserFiles());
      }),
    [add, begin, chooseInHost, guarded, hasDialogs],
  );

  return { add, choose: () => void choose() };
}
