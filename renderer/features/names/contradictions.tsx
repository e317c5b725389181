/** What people said that cannot all hold: each word of it can be taken back. */

import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NameContradiction, NamedBearer } from '#shared/contract/names.ts';
import { useWithdrawLinks } from '../../api/index.ts';
import styles from './contradictions.module.css';

export function Contradictions({
  contradictions,
}: {
  contradictions: readonly NameContradiction[];
}) {
  const { t } = useTranslation('names');
  return contradictions.map(({ denied, path }) => (
    <section key={denied.id} className={styles['contradiction']} aria-label={t('conflict.title')}>
      <h3>
        <IconAlertTriangle size={15} aria-hidden />
        {t('conflict.title')}
      </h3>
      <ul>
        <Word a={denied.a} b={denied.b} id={denied.id} sign="≠" />
        {path.map(({ id, a, b }) => (
          <Word key={`${a.bearer} ${b.bearer}`} a={a} b={b} id={id} sign="=" />
        ))}
      </ul>
    </section>
  ));
}

interface WordProps {
  a: NamedBearer;
  b: NamedBearer;
  /** Null for a mention and its own spelling, which nobody said. */
  id: string | null;
  sign: '=' | '≠';
}

function Word({ a, b, id, sign }: WordProps) {
  const { t } = useTranslation('names');
  const withdraw = useWithdrawLinks();
  return (
    <li>
      <span>
        <Bearer bearer={a} /> <strong>{sign}</strong> <Bearer bearer={b} />
      </span>
      {id !== null && (
        <Button loading={withdraw.isPending} onClick={() => withdraw.mutate([id])}>
          {t('conflict.withdraw')}
        </Button>
      )}
    </li>
  );
}

function Bearer({ bearer: { name, fileName } }: { bearer: NamedBearer }) {
  return (
    <bdi>
      {name}
      {fileName !== null && <small> ({fileName})</small>}
    </bdi>
  );
}
