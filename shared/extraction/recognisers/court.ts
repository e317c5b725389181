/** Courts of a document. All names are found together (see `documentNames`); this gives one type. */

import type { Recogniser } from '../candidate.ts';
import { namesOfType } from '../names/document-names.ts';

export const recogniseCourts: Recogniser = (text, resources) =>
  namesOfType(text, resources, 'court');
