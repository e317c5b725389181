/** Texts about invented people that rules were measured on before they were changed. */

import type { Sample } from '../samples/sample.ts';
import { azerbaijanEn } from './azerbaijan-en.ts';
import { belarusRu } from './belarus-ru.ts';
import { cameroonFr } from './cameroon-fr.ts';
import { chinaDe } from './china-de.ts';
import { egyptDe } from './egypt-de.ts';
import { egyptEn } from './egypt-en.ts';
import { franceFr } from './france-fr.ts';
import { iranEn } from './iran-en.ts';
import { iranFr } from './iran-fr.ts';
import { russiaEn } from './russia-en.ts';
import { russiaRu } from './russia-ru.ts';
import { russiaTrialRu } from './russia-trial-ru.ts';
import { turkeyDe } from './turkey-de.ts';
import { turkeyFr } from './turkey-fr.ts';

export const heldOut: readonly Sample[] = [egyptEn, russiaEn, iranFr, turkeyFr, chinaDe, belarusRu];

/** Longer ones: families that share a name, several courts, bodies and streets. */
export const longHeldOut: readonly Sample[] = [azerbaijanEn, cameroonFr, egyptDe, russiaRu];

/** Longer texts on trials, with appeals, several defendants and penalties of every kind. */
export const heldOutTrials: readonly Sample[] = [iranEn, franceFr, turkeyDe, russiaTrialRu];
