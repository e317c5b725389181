/** The state of the comparison and the steps through it. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Choice,
  choose,
  chooseSubject,
  chosenOn,
  type Lengths,
  stepPartner,
} from './choice.ts';
import { other, type SharedSubject, type Side } from './subjects.ts';

export interface Comparison {
  readonly choice: Choice | null;
  readonly subject: SharedSubject | null;
  readonly pick: (side: Side, mentionId: string) => void;
  readonly pickSubject: (subject: SharedSubject) => void;
  readonly move: (by: 1 | -1) => void;
  readonly movePartner: (by: 1 | -1) => void;
  readonly changeSide: () => void;
  /** For people who do not see what lit up. */
  readonly said: string;
}

export function useChoice(
  subjects: readonly SharedSubject[],
  listed: readonly SharedSubject[],
  lengths: Lengths,
): Comparison {
  const { t } = useTranslation('compare');
  const [choice, setChoice] = useState<Choice | null>(null);
  const subject = subjects.find((known) => known.subject === choice?.subject) ?? null;

  const move = (by: 1 | -1): void => {
    const index = listed.findIndex((known) => known.subject === choice?.subject);
    const next = index < 0 ? listed.at(by === 1 ? 0 : -1) : listed[index + by];
    if (next) setChoice(chooseSubject(next, lengths));
  };
  const said = (): string => {
    const words = choice && chosenOn(choice, subject, choice.side)?.mention.text;
    if (!choice || !subject || !words) return '';
    const there = other(choice.side);
    const count = subject[there].length;
    return count === 0
      ? t('said.lonely', { words })
      : t('said.partner', { words, at: choice.at[there] + 1, count });
  };
  return {
    choice,
    subject,
    pick: (side, id) => setChoice(choose(subjects, side, id, lengths)),
    pickSubject: (next) => setChoice(chooseSubject(next, lengths)),
    move,
    movePartner: (by) => choice && subject && setChoice(stepPartner(choice, subject, by)),
    changeSide: () => choice && setChoice({ ...choice, side: other(choice.side) }),
    said: said(),
  };
}
