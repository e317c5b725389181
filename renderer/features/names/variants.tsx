/** Every spelling with its count, language, script and sentences; each sentence leads to its source. */

import { Checkbox } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameCluster, NameVariant } from '#shared/contract/names.ts';
import { useNameSchemes } from '../../api/index.ts';
import { PassageText, to, useFormat } from '../../ui/index.ts';
import { variantKey } from './picks.ts';
import type { NamesDesk } from './use-names-desk.ts';
import styles from './variants.module.css';

interface VariantsProps {
  desk: NamesDesk;
  cluster: NameCluster;
}

export function Variants({ desk, cluster }: VariantsProps) {
  const { t } = useTranslation('names');
  return (
    <ol className={styles['variants']} aria-label={t('variants')}>
      {cluster.variants.map((variant) => (
        <Variant key={variantKey(variant)} desk={desk} cluster={cluster} variant={variant} />
      ))}
    </ol>
  );
}

function Variant({ desk, cluster, variant }: VariantsProps & { variant: NameVariant }) {
  const { t } = useTranslation('names');
  const item = useRef<HTMLLIElement>(null);
  const key = variantKey(variant);
  const isCurrent = desk.variant !== null && variantKey(desk.variant) === key;
  const isSought = isCurrent && desk.looksAt;
  useEffect(() => {
    if (isSought) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isSought]);
  return (
    <li
      ref={item}
      className={styles['variant']}
      aria-current={isCurrent || undefined}
      data-apart={variant.identity > 0 || undefined}
      data-picked={desk.picks.has(key) || undefined}
    >
      <div className={styles['head']}>
        <Checkbox
          size="xs"
          checked={desk.picks.has(key)}
          aria-label={t('pick', { name: variant.text })}
          onChange={() => desk.pick(key)}
        />
        <button type="button" className={styles['name']} onClick={() => desk.lookAt(variant)}>
          <bdi lang={variant.language}>{variant.text}</bdi>
        </button>
        {variant.preferred && <IconStarFilled size={13} aria-label={t('preferred')} />}
        <Facts variant={variant} isOpen={cluster.row.identities > 1} />
      </div>
      <ul className={styles['quotes']}>
        {variant.quotes.map((quote) => (
          <li key={quote.mentionId}>
            <Checkbox
              size="xs"
              checked={desk.picks.has(key) || desk.picks.has(quote.mentionId)}
              disabled={desk.picks.has(key)}
              aria-label={t('pickMention', { file: quote.fileName })}
              onChange={() => desk.pick(quote.mentionId)}
            />
            <a href={to.review(quote.documentId, { mention: quote.mentionId })}>
              <PassageText {...quote} type={cluster.row.kind} />
              <span className={styles['source']}>
                <bdi>{quote.fileName}</bdi>
                {quote.page !== null && ` · ${t('common:page', { page: quote.page })}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Facts({ variant, isOpen }: { variant: NameVariant; isOpen: boolean }) {
  const { t } = useTranslation('names');
  const format = useFormat();
  const { identity, language, script, type, mentions, foretoldBy } = variant;
  const schemes = useNameSchemes();
  return (
    <span className={styles['facts']}>
      {isOpen && (
        <span className={styles['identity']}>{t('identity', { number: identity + 1 })}</span>
      )}
      {foretoldBy !== null && (
        <span className={styles['foretold']}>
          {t('foretold', { scheme: schemes.get(foretoldBy) ?? foretoldBy })}
        </span>
      )}
      {type !== 'variant' && <span>{t(`type.${type}`)}</span>}
      <span>{language === 'und' ? t('noLanguage') : format.languageName(language)}</span>
      <span>{format.scriptName(script)}</span>
      <span className={styles['count']}>{t('mentions', { count: mentions })}</span>
    </span>
  );
}
