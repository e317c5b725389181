/** The words of a list; pressing one takes it out or puts it back, in the draft. */

import { useTranslation } from 'react-i18next';
import type { WordList } from '#shared/contract/rules.ts';
import { hasWords, type ShownWord, shownWords } from './rule-rows.ts';
import styles from './rules.module.css';
import type { RulesDesk } from './use-rules-desk.ts';

/** More than anybody reads; the rest is found by searching. */
const MOST_SHOWN = 300;

interface WordsProps {
  desk: RulesDesk;
  list: WordList;
  /** Whether its row has no other list. */
  isAlone: boolean;
}

export function Words({ desk, list, isAlone }: WordsProps) {
  const { t } = useTranslation('rules');
  const typed = desk.filter.words;
  const all = shownWords(list, desk.changes, desk.draft);
  const matching =
    typed.trim() === '' ? [] : all.filter(({ word, drafted }) => drafted || hasWords(word, typed));
  const words = matching.length > 0 ? matching : all;
  const shown = words.slice(0, MOST_SHOWN);
  if (!isAlone && typed.trim() !== '' && matching.length === 0) return null;
  return (
    <div className={styles['group']}>
      {!isAlone && <h3>{list.member || list.key}</h3>}
      <ul className={styles['words']} lang={list.language ?? undefined}>
        {shown.map((word) => (
          <li key={word.word}>
            <Chip word={word} desk={desk} onPress={() => desk.toggle(list, word.word)} />
          </li>
        ))}
      </ul>
      {words.length > shown.length && (
        <p className={styles['hint']}>{t('more', { count: words.length - shown.length })}</p>
      )}
    </div>
  );
}

interface ChipProps {
  desk: RulesDesk;
  word: ShownWord;
  onPress: () => void;
}

function Chip({ desk, word: { word, state, drafted }, onPress }: ChipProps) {
  const { t } = useTranslation('rules');
  const act = state === 'removed' ? 'putBack' : state === 'added' ? 'drop' : 'take';
  const said = state === 'ships' ? '' : `, ${t(state === 'added' ? 'isAdded' : 'isRemoved')}`;
  return (
    <button
      type="button"
      className={styles['word']}
      data-state={state}
      data-drafted={drafted || undefined}
      disabled={!desk.canChange}
      aria-label={`${word}${said}`}
      title={desk.canChange ? t(act, { word }) : undefined}
      onClick={onPress}
    >
      {word}
    </button>
  );
}
