/** The authority record: protection, preferred forms, notes and identifiers. */

import { ActionIcon, Button, Group, Switch, Textarea, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identifier } from '#shared/case/agent.ts';
import type { NameCluster } from '#shared/contract/names.ts';
import { useDescribeNames } from '../../api/index.ts';
import { ErrorNote, useFormat } from '../../ui/index.ts';
import styles from './evidence.module.css';

const LONGEST_NOTES = 4_000;
const NO_IDENTIFIERS: readonly Identifier[] = [];

export function Authority({ cluster }: { cluster: NameCluster }) {
  const { t } = useTranslation('names');
  const describe = useDescribeNames();
  const { agent, row } = cluster;
  const known = agent?.notes ?? '';
  const [notes, setNotes] = useState<string | null>(null);
  const say = (said: Omit<Parameters<typeof describe.mutate>[0], 'bearer'>) =>
    describe.mutate({ bearer: row.id, ...said });
  return (
    <section className={styles['section']} aria-label={t('authority.title')}>
      <h3>{t('authority.title')}</h3>
      <PreferredForms cluster={cluster} />
      <Switch
        size="xs"
        checked={agent?.protected ?? false}
        label={t('authority.protected')}
        onChange={({ currentTarget }) => say({ protected: currentTarget.checked })}
      />
      <Textarea
        size="xs"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LONGEST_NOTES}
        label={t('authority.notes')}
        value={notes ?? known}
        onChange={({ currentTarget }) => setNotes(currentTarget.value)}
        onBlur={() => {
          if (notes !== null && notes !== known) say({ notes });
          setNotes(null);
        }}
      />
      <Identifiers
        identifiers={agent?.identifiers ?? NO_IDENTIFIERS}
        onChange={(identifiers) => say({ identifiers })}
      />
      {describe.error && <ErrorNote error={describe.error} />}
    </section>
  );
}

function PreferredForms({ cluster }: { cluster: NameCluster }) {
  const { t } = useTranslation('names');
  const format = useFormat();
  const preferred = cluster.variants.filter((variant) => variant.preferred);
  if (preferred.length === 0)
    return <p className={styles['quiet']}>{t('authority.noPreferred')}</p>;
  return (
    <dl className={styles['forms']} aria-label={t('authority.preferred')}>
      {preferred.map(({ text, language, script }) => (
        <div key={`${language} ${script}`}>
          <dt>
            {language === 'und' ? t('noLanguage') : format.languageName(language)},{' '}
            {format.scriptName(script)}
          </dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface IdentifiersProps {
  identifiers: readonly Identifier[];
  onChange: (identifiers: Identifier[]) => void;
}

function Identifiers({ identifiers, onChange }: IdentifiersProps) {
  const { t } = useTranslation('names');
  const [scheme, setScheme] = useState('');
  const [value, setValue] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange([...identifiers, { scheme: scheme.trim(), value: value.trim() }]);
    setScheme('');
    setValue('');
  };
  return (
    <form
      className={styles['identifiers']}
      onSubmit={submit}
      aria-label={t('authority.identifiers')}
    >
      {identifiers.map((identifier) => (
        <p key={`${identifier.scheme} ${identifier.value}`}>
          <span>
            {identifier.scheme} <bdi>{identifier.value}</bdi>
          </span>
          <ActionIcon
            aria-label={t('authority.remove', { scheme: identifier.scheme })}
            onClick={() => onChange(identifiers.filter((other) => other !== identifier))}
          >
            <IconX size={13} />
          </ActionIcon>
        </p>
      ))}
      <Group gap={6} wrap="nowrap" align="flex-end">
        <TextInput
          label={t('authority.scheme')}
          placeholder="VIAF"
          value={scheme}
          maxLength={40}
          onChange={({ currentTarget }) => setScheme(currentTarget.value)}
        />
        <TextInput
          label={t('authority.value')}
          value={value}
          maxLength={200}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
        />
        <Button type="submit" disabled={scheme.trim() === '' || value.trim() === ''}>
          {t('authority.add')}
        </Button>
      </Group>
    </form>
  );
}
