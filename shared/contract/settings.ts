/** What a person sets for this computer: it belongs to no casebook and holds nothing of one. */

import { z } from 'zod';
import { procedure } from './base.ts';

const LONGEST_NAME = 40;
const MOST_PANES = 12;

const sum = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);

const Name = z
  .string()
  .regex(/^[a-z][a-z-]*$/)
  .max(LONGEST_NAME);
/** Shares of the panes of one screen, in percent; together they are the whole. */
const PaneLayout = z
  .record(Name, z.number().min(0).max(100))
  .refine((layout) => Object.keys(layout).length <= MOST_PANES)
  .refine((layout) => Math.abs(sum(Object.values(layout)) - 100) < 0.5);
export type PaneLayout = z.infer<typeof PaneLayout>;

const Language = z.string().regex(/^[a-z]{2,3}$/);
const Theme = z.enum(['auto', 'light', 'dark']);

/** Whatever cannot be read counts as not set, each setting for itself. */
export const Settings = z.object({
  /** Language of the page; null follows the system. */
  language: Language.nullable().catch(null),
  theme: Theme.catch('auto'),
  /** Widths of panes by the name of their screen. */
  panes: z
    .record(Name, PaneLayout)
    .refine((panes) => Object.keys(panes).length <= MOST_PANES)
    .catch({}),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { language: null, theme: 'auto', panes: {} };

/** What is left out stays as it is. */
export const SettingsChange = z.strictObject({
  language: Language.nullable().optional(),
  theme: Theme.optional(),
  panes: z.strictObject({ screen: Name, layout: PaneLayout }).optional(),
});
export type SettingsChange = z.infer<typeof SettingsChange>;

export const settings = {
  get: procedure.output(Settings),
  change: procedure.input(SettingsChange).output(Settings),
};
