/** Six texts about invented people that rules were measured on before they were changed. */

import type { Sample } from '../samples/sample.ts';
import { belarusRu } from './belarus-ru.ts';
import { chinaDe } from './china-de.ts';
import { egyptEn } from './egypt-en.ts';
import { iranFr } from './iran-fr.ts';
import { russiaEn } from './russia-en.ts';
import { turkeyFr } from './turkey-fr.ts';

export const heldOut: readonly Sample[] = [egyptEn, russiaEn, iranFr, turkeyFr, chinaDe, belarusRu];
