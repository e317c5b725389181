/** The recognisers that extraction runs. A new mention type adds its line here. */

import type { Recogniser } from './candidate.ts';

export const RECOGNISERS: readonly Recogniser[] = [];
