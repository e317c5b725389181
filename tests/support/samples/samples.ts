/** The eight sample action files, in the order of the first library that a researcher sees. */

import type { Sample } from './sample.ts';
import { hrynkevichEn } from './texts/hrynkevich-en.ts';
import { hrynkevichRu } from './texts/hrynkevich-ru.ts';
import { karadumanFr } from './texts/karaduman-fr.ts';
import { samokhvalovDe } from './texts/samokhvalov-de.ts';
import { zhumatayevDe } from './texts/zhumatayev-de.ts';
import { zhumatayevEn } from './texts/zhumatayev-en.ts';
import { zhumatayevFr } from './texts/zhumatayev-fr.ts';
import { zhumatayevRu } from './texts/zhumatayev-ru.ts';

export const samples: readonly Sample[] = [
  zhumatayevEn,
  zhumatayevFr,
  zhumatayevDe,
  zhumatayevRu,
  hrynkevichEn,
  hrynkevichRu,
  karadumanFr,
  samokhvalovDe,
];
