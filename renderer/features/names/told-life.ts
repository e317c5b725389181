/** What a document tells of somebody's years, in words. */

import { useTranslation } from 'react-i18next';
import type { ComparedLives, ToldLife } from '#shared/contract/told-life.ts';
import { useFormat } from '../../ui/index.ts';

const YEAR = 4;

/** Says a told life: "aged 34 in 2021, born 1986". */
export function useLifeWords(): (life: ToldLife) => string {
  const { t } = useTranslation('names');
  const format = useFormat();
  return ({ age, born, died, issued }) =>
    [
      age !== null &&
        (issued === null
          ? t('life.age', { age })
          : t('life.ageIn', { age, year: issued.slice(0, YEAR) })),
      born !== null && t('life.born', { date: format.edtf(born) }),
      died !== null && t('life.died', { date: format.edtf(died) }),
    ]
      .filter(Boolean)
      .join(', ');
}

/** Says how two lives fit or do not, each with its document. */
export function useLivesSentence(): (lives: ComparedLives) => string {
  const { t } = useTranslation('names');
  const words = useLifeWords();
  const told = (life: ToldLife) => t('life.told', { what: words(life), file: life.fileName });
  return ({ a, b, misfit }) =>
    t(misfit === null ? 'life.agree' : `life.misfit.${misfit}`, { a: told(a), b: told(b) });
}
