/** Opening, creating and leaving casebooks. */

import { z } from 'zod';
import { givenName, Id, procedure } from './base.ts';

export const CasebookInfo = z.object({
  id: z.string(),
  name: z.string(),
  /** Where the file lies; shown to its owner only. */
  path: z.string(),
  documents: z.number().int(),
  /** True for the casebook made of the samples that ship with the app. */
  isSample: z.boolean(),
});
export type CasebookInfo = z.infer<typeof CasebookInfo>;

export const RecentCasebook = z.object({
  /** Opaque; the page never handles paths of its own making. */
  id: z.string(),
  name: z.string(),
  path: z.string(),
  /** ISO 8601. */
  openedAt: z.string(),
});
export type RecentCasebook = z.infer<typeof RecentCasebook>;

export const Workbench = z.object({
  /** Version of the app. */
  version: z.string(),
  host: z.enum(['desktop', 'loopback', 'cli']),
  /** Whether the host can show open and save dialogs; a browser page picks files itself. */
  dialogs: z.boolean(),
  open: CasebookInfo.nullable(),
  recent: z.array(RecentCasebook),
});
export type Workbench = z.infer<typeof Workbench>;

export const casebooks = {
  /** What is open and what could be. */
  state: procedure.output(Workbench),
  /** A new casebook in the app's own folder, opened. */
  create: procedure.input(z.strictObject({ name: givenName(120) })).output(CasebookInfo),
  /** Shows the host's dialogs; null when the person cancels. */
  createWithDialog: procedure.output(CasebookInfo.nullable()),
  openWithDialog: procedure.output(CasebookInfo.nullable()),
  openRecent: procedure.input(z.strictObject({ id: Id })).output(CasebookInfo),
  /** Opens the sample casebook; makes it first where it is not there yet. */
  openSample: procedure.output(CasebookInfo),
  close: procedure.output(z.object({})),
};
