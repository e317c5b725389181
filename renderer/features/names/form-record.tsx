/** What a spelling is: its type, and whether it is the preferred one of its language and script. */

import { NativeSelect, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormType } from '#shared/case/agent.ts';
import type { NameCluster, NameVariant } from '#shared/contract/names.ts';
import { useStateForm } from '../../api/index.ts';
import { ErrorNote, Kbd, useFormat } from '../../ui/index.ts';
import styles from './evidence.module.css';

interface FormRecordProps {
  cluster: NameCluster;
  variant: NameVariant;
  onPrefer: () => void;
}

/** What documents have is not foretold. */
const TYPES = FormType.options.filter((type) => type !== 'predicted');

export function FormRecord({ cluster, variant, onPrefer }: FormRecordProps) {
  const { t } = useTranslation('names');
  const format = useFormat();
  const state = useStateForm();
  const { text, language, preferred, script, bearers } = variant;
  const where = `${language === 'und' ? t('noLanguage') : format.languageName(language)}, ${format.scriptName(script)}`;
  return (
    <section className={styles['section']} aria-label={t('form.title')}>
      <h3>
        <bdi>{text}</bdi>
      </h3>
      <Switch
        size="xs"
        checked={preferred}
        label={
          <>
            {t('form.preferred', { where })} <Kbd keys="p" />
          </>
        }
        onChange={onPrefer}
      />
      <NativeSelect
        label={t('form.type')}
        value={variant.type}
        data={TYPES.map((type) => ({ value: type, label: t(`type.${type}`) }))}
        onChange={({ currentTarget }) =>
          state.mutate({
            bearer: bearers[0] ?? cluster.row.id,
            text,
            language,
            type: FormType.parse(currentTarget.value),
            preferred,
          })
        }
      />
      {state.error && <ErrorNote error={state.error} />}
    </section>
  );
}
