/** Files that the person dropped or chose, given to the workbench for tokens. */

import type { ChosenFile } from '#shared/contract/documents.ts';
import { sessionToken } from './session.ts';

async function upload(file: File): Promise<ChosenFile> {
  const answer = await fetch(`files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-session-token': await sessionToken(),
    },
    body: file,
  });
  if (!answer.ok) throw new Error(`upload refused: ${answer.status}`);
  return answer.json();
}

export interface OfferedFiles {
  chosen: ChosenFile[];
  /** Names of files that could not be handed over, such as folders. */
  refused: string[];
}

/** Offers files one after another, in their order; one that fails does not hold up the rest. */
export async function offerFiles(files: readonly File[]): Promise<OfferedFiles> {
  const offered: OfferedFiles = { chosen: [], refused: [] };
  for (const file of files) {
    try {
      const desktop = window.casebook;
      offered.chosen.push(desktop ? await desktop.offerFile(file) : await upload(file));
    } catch {
      offered.refused.push(file.name);
    }
  }
  return offered;
}

/** Where the original bytes of a document are read from, in both hosts. */
export const originalUrl = (documentId: string): string =>
  `originals/${encodeURIComponent(documentId)}`;
