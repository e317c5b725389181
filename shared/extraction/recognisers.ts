/** The recognisers that extraction runs. A new mention type adds its line here. */

import type { Recogniser } from './candidate.ts';
import { recogniseDates } from './recognisers/date.ts';
import { recogniseReferences } from './recognisers/doc-ref.ts';
import { recogniseProvisions } from './recognisers/legal-article.ts';

export const RECOGNISERS: readonly Recogniser[] = [
  recogniseDates,
  recogniseReferences,
  recogniseProvisions,
];
