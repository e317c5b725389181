/** Taking confirmed facts out of the casebook. */

import { z } from 'zod';
import { Id, procedure } from './base.ts';

export const ExportFormat = z.enum(['json', 'csv']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const caseExports = {
  /** The whole content of one case; the page or the command line writes it where asked. */
  case: procedure
    .input(z.strictObject({ caseId: Id, format: ExportFormat }))
    .output(z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() })),
};
