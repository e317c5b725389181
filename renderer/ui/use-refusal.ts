/** What a refusal says to a person, in the most telling words that there are for it. */

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Failure, refusalKeys, refusalSlots } from './failure.ts';

/** A function that turns a refusal into its sentence. */
export function useRefusal(): (failure: Pick<Failure, 'code' | 'params'>) => string {
  const { t } = useTranslation('common');
  return useCallback((failure) => t(refusalKeys(failure), refusalSlots(failure.params)), [t]);
}
