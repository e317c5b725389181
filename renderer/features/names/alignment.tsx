/** The letters of two names side by side, as the engine aligned them; its costs are the score. */

import { useTranslation } from 'react-i18next';
import type { LetterStep, NameExplanation } from '#shared/contract/name-explanation.ts';
import { useNameSchemes } from '../../api/index.ts';
import styles from './alignment.module.css';

const SIGNS: Readonly<Record<LetterStep['kind'], string>> = {
  same: '=',
  read: '≈',
  dropped: '∅',
  swapped: '⇄',
  other: '≠',
};

export function Alignment({ explanation }: { explanation: NameExplanation }) {
  const { t } = useTranslation('names');
  const { left } = explanation;
  const spelled = explanation.pairs.filter(({ kind }) => kind !== 'known');
  const pairs = spelled.length > 0 ? spelled : explanation.pairs;
  return (
    <div className={styles['words']}>
      {pairs.map((pair) => (
        <ol
          key={`${pair.a.start} ${pair.b.start}`}
          className={styles['word']}
          aria-label={t('evidence.word', { a: pair.a.text, b: pair.b.text })}
        >
          {pair.steps.length > 0 ? (
            pair.steps.map((step) => (
              <Letters key={`${step.a.start} ${step.b.start} ${step.kind}`} step={step} />
            ))
          ) : (
            <li data-kind="read">
              <bdi>{pair.a.text}</bdi>
              <span aria-hidden>≈</span>
              <bdi>{pair.b.text}</bdi>
            </li>
          )}
        </ol>
      ))}
      {left.map(({ side, word, contradicted }) => (
        <ol key={`${side} ${word.start}`} className={styles['word']}>
          <li data-kind={contradicted ? 'other' : 'dropped'}>
            <bdi>{side === 'a' ? word.text : '\u00a0'}</bdi>
            <span aria-hidden>{contradicted ? '≠' : '∅'}</span>
            <bdi>{side === 'b' ? word.text : '\u00a0'}</bdi>
          </li>
        </ol>
      ))}
    </div>
  );
}

/** As many names of schemes as a hint can hold. */
const MOST_NAMED = 4;

function Letters({ step }: { step: LetterStep }) {
  const schemes = useNameSchemes();
  const { kind, a, b } = step;
  const named = b.schemes.slice(0, MOST_NAMED).map((id) => schemes.get(id) ?? id);
  const more = b.schemes.length > MOST_NAMED ? '…' : '';
  const sound = b.sound || a.sound;
  const hint = [sound && `/${sound}/`, named.join(', ') + more].filter(Boolean).join(' · ');
  return (
    <li data-kind={kind} title={hint || undefined}>
      <bdi>{a.text || '\u00a0'}</bdi>
      <span aria-hidden>{SIGNS[kind]}</span>
      <bdi>{b.text || '\u00a0'}</bdi>
    </li>
  );
}
