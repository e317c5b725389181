/** One list: what it is for, its words, adding to it and taking out of it, and examples. */

import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleExample, WordList } from '#shared/contract/rules.ts';
import { TypeBadge, useFormat } from '../../ui/index.ts';
import { hasWords, type RuleRow } from './rule-rows.ts';
import styles from './rules.module.css';
import type { RulesDesk } from './use-rules-desk.ts';
import { Words } from './words.tsx';

const MOST_EXAMPLES = 3;

interface ListPaneProps {
  desk: RulesDesk;
  row: RuleRow;
}

export function ListPane({ desk, row }: ListPaneProps) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const { path, language, lists, meaning } = row;
  return (
    <section className={styles['list']} aria-labelledby="rules-list">
      <h2 id="rules-list">{t(`meaning.${meaning}`)}</h2>
      <p className={styles['hint']}>
        {language === null ? t('shared') : format.languageName(language)}
        {' · '}
        <code>{path}</code>
      </p>
      {desk.canChange ? (
        <AddWord desk={desk} lists={lists} />
      ) : (
        <p className={styles['hint']}>{t('noCasebook')}</p>
      )}
      {lists.map((list) => (
        <Words key={list.key} desk={desk} list={list} isAlone={lists.length === 1} />
      ))}
      <Examples examples={examplesFor(row, desk.examples)} />
    </section>
  );
}

function AddWord({ desk, lists }: { desk: RulesDesk; lists: readonly WordList[] }) {
  const { t } = useTranslation('rules');
  const [word, setWord] = useState('');
  const matching = lists.find((list) => list.words.some((one) => hasWords(one, desk.filter.words)));
  const [chosen, setChosen] = useState((desk.filter.words && matching?.key) || lists[0]?.key);
  const list = lists.find(({ key }) => key === chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (list) desk.add(list, word);
    setWord('');
  };
  return (
    <form className={styles['add']} onSubmit={submit}>
      {lists.length > 1 && (
        <Select
          aria-label={t('member')}
          searchable
          allowDeselect={false}
          value={chosen ?? null}
          data={lists.map(({ key, member }) => ({ value: key, label: member || key }))}
          onChange={(key) => setChosen(key ?? undefined)}
        />
      )}
      <TextInput
        id="rules-add"
        aria-label={t('add')}
        placeholder={t('addPlaceholder')}
        value={word}
        maxLength={200}
        onChange={({ currentTarget }) => setWord(currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={word.trim() === ''}>
        {t('addButton')}
      </Button>
    </form>
  );
}

function Examples({ examples }: { examples: readonly RuleExample[] }) {
  const { t } = useTranslation('rules');
  if (examples.length === 0) return null;
  return (
    <>
      <h3>{t('examples')}</h3>
      <ul className={styles['examples']}>
        {examples.map(({ text, language, mentions }) => (
          <li key={text}>
            <span lang={language}>{text}</span>
            <span className={styles['finds']}>
              {mentions.map((mention) => (
                <span key={`${mention.type} ${mention.text}`}>
                  <TypeBadge type={mention.type} /> <bdi lang={language}>{mention.text}</bdi>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Examples of the row's language that hold one of its words. */
function examplesFor(row: RuleRow, examples: readonly RuleExample[]): RuleExample[] {
  const words = new Set(row.lists.flatMap((list) => list.words.map((word) => word.toLowerCase())));
  const holds = ({ text }: RuleExample) => {
    const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
    return [...words].some((word) => word.length > 2 && plain.includes(` ${word} `));
  };
  return examples
    .filter(({ language }) => row.language === null || row.language === language)
    .filter(holds)
    .slice(0, MOST_EXAMPLES);
}
