/**
 * One hook for each thing that the page tells the workbench to do. What becomes stale is asked
 * again at once; the change stream says the same a moment later for every other window.
 */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Change } from '#shared/contract/changes.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/contract/settings.ts';
import { client } from './client.ts';
import { keys, staleAfter } from './query-keys.ts';

type Topic = Change['topic'];

function useAction<Input, Output>(run: (input: Input) => Promise<Output>, topics: Topic[]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => {
      for (const topic of topics) {
        for (const queryKey of staleAfter({ topic, documentIds: null })) {
          void queries.invalidateQueries({ queryKey });
        }
      }
    },
  });
}

type In<F> = F extends (input: infer I, ...rest: never[]) => unknown ? I : never;

export const useCreateCasebook = () =>
  useAction(
    (input: In<typeof client.casebooks.create>) => client.casebooks.create(input),
    ['casebook'],
  );
export const useCreateCasebookWithDialog = () =>
  useAction((_: undefined) => client.casebooks.createWithDialog(), ['casebook']);
export const useOpenCasebookWithDialog = () =>
  useAction((_: undefined) => client.casebooks.openWithDialog(), ['casebook']);
export const useOpenRecent = () =>
  useAction((id: string) => client.casebooks.openRecent({ id }), ['casebook']);
export const useOpenSample = () =>
  useAction((_: undefined) => client.casebooks.openSample(), ['casebook']);
export const useCloseCasebook = () =>
  useAction((_: undefined) => client.casebooks.close(), ['casebook']);

export const useChooseDocuments = () => useAction((_: undefined) => client.documents.choose(), []);
export const useStartImport = () =>
  useAction(
    (input: In<typeof client.documents.import>) => client.documents.import(input),
    ['imports'],
  );
export const useCancelImport = () =>
  useAction((importId: string) => client.documents.cancelImport({ importId }), ['imports']);
export const useRedecode = () =>
  useAction(
    (input: In<typeof client.documents.redecode>) => client.documents.redecode(input),
    ['imports'],
  );

/** Shown at once; the answer says what was kept. */
export function useChangeSettings() {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (input: In<typeof client.settings.change>) => client.settings.change(input),
    onMutate: ({ language, theme }) => {
      queries.setQueryData<Settings>(keys.settings, (known = DEFAULT_SETTINGS) => ({
        ...known,
        ...(language !== undefined && { language }),
        ...(theme !== undefined && { theme }),
      }));
    },
    onSuccess: (kept) => queries.setQueryData(keys.settings, kept),
    onError: () => queries.invalidateQueries({ queryKey: keys.settings }),
  });
  return change.mutate;
}

export const useMark = () =>
  useAction(
    (input: In<typeof client.review.mark>) => client.review.mark(input),
    ['mentions', 'history'],
  );
export const useAnnotate = () =>
  useAction(
    (input: In<typeof client.review.note>) => client.review.note(input),
    ['mentions', 'history'],
  );
export const useStatePart = () =>
  useAction(
    (input: In<typeof client.review.statePart>) => client.review.statePart(input),
    ['documents', 'mentions', 'history'],
  );
const EVERYTHING_DECIDED: Topic[] = ['mentions', 'names', 'cases', 'rules', 'history'];
export const useUndo = () => useAction((_: undefined) => client.history.undo(), EVERYTHING_DECIDED);
export const useRedo = () => useAction((_: undefined) => client.history.redo(), EVERYTHING_DECIDED);

export const useChangeWords = () =>
  useAction(
    (input: In<typeof client.rules.change>) => client.rules.change(input),
    ['rules', 'history', 'trials'],
  );
export const useTryWords = () =>
  useAction((input: In<typeof client.rules.try>) => client.rules.try(input), ['trials']);
export const useCancelTrial = () =>
  useAction((_: undefined) => client.rules.cancelTrial(), ['trials']);

export const useJudgeNames = () =>
  useAction(
    (input: In<typeof client.names.judge>) => client.names.judge(input),
    ['names', 'history'],
  );
export const useWithdrawLinks = () =>
  useAction((links: string[]) => client.names.withdraw({ links }), ['names', 'history']);
export const useStateForm = () =>
  useAction(
    (input: In<typeof client.names.stateForm>) => client.names.stateForm(input),
    ['names', 'history'],
  );
export const useDescribeNames = () =>
  useAction(
    (input: In<typeof client.names.describe>) => client.names.describe(input),
    ['names', 'history'],
  );

export const useCreateCase = () =>
  useAction((title: string) => client.cases.create({ title }), ['cases', 'history']);
export const useRenameCase = () =>
  useAction(
    (input: In<typeof client.cases.rename>) => client.cases.rename(input),
    ['cases', 'history'],
  );
export const useAssign = () =>
  useAction(
    (input: In<typeof client.cases.assign>) => client.cases.assign(input),
    ['cases', 'history'],
  );
export const useExportCase = () =>
  useAction((input: In<typeof client.exports.case>) => client.exports.case(input), []);
