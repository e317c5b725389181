/** The recognisers that extraction runs. A new mention type adds its line here. */

import type { Recogniser } from './candidate.ts';
import { recogniseCharges } from './recognisers/charge.ts';
import { recogniseCourts } from './recognisers/court.ts';
import { recogniseDates } from './recognisers/date.ts';
import { recogniseReferences } from './recognisers/doc-ref.ts';
import { recogniseProvisions } from './recognisers/legal-article.ts';
import { recogniseOrganisations } from './recognisers/org.ts';
import { recognisePenalties } from './recognisers/penalty.ts';
import { recognisePersons } from './recognisers/person.ts';
import { recognisePlaces } from './recognisers/place.ts';

export const RECOGNISERS: readonly Recogniser[] = [
  recogniseDates,
  recogniseReferences,
  recogniseProvisions,
  recognisePersons,
  recogniseOrganisations,
  recognisePlaces,
  recogniseCourts,
  recognisePenalties,
  recogniseCharges,
];
