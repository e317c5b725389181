/** Uncertain and approximate, as two switches: EDTF marks them at the end of a date. */

import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './card.module.css';
import { type DateDoubt, doubtOf, withDoubt } from './date-doubt.ts';

interface DatePartsProps {
  edtf: string;
  onChange: (edtf: string) => void;
}

export function DateParts({ edtf, onChange }: DatePartsProps) {
  const { t } = useTranslation('review');
  const doubt = doubtOf(edtf);
  const box = (name: keyof DateDoubt) => (
    <Checkbox
      size="xs"
      label={t(`form.${name}`)}
      checked={doubt[name]}
      onChange={(event) =>
        onChange(withDoubt(edtf, { ...doubt, [name]: event.currentTarget.checked }))
      }
    />
  );
  return (
    <div className={styles['switches']}>
      {box('uncertain')}
      {box('approximate')}
    </div>
  );
}
