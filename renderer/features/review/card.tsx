/** The card of the current mention: what it says, why it was suggested, what to decide. */

import { Button } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MentionState, ReviewMention } from '#shared/contract/review-mention.ts';
import type { MentionType, Reason } from '#shared/extraction/mention.ts';
import type { Segment } from '#shared/text/source-text.ts';
import { Kbd, StateMark, TypeBadge, useFormat } from '../../ui/index.ts';
import { visibleText } from '../../viewer/index.ts';
import styles from './card.module.css';
import { CardAlternatives } from './card-alternatives.tsx';
import { CardLetters } from './card-letters.tsx';
import { CardNote } from './card-note.tsx';
import { CardOthers } from './card-others.tsx';
import { CardPlace } from './card-place.tsx';
import { CardReason } from './card-reason.tsx';
import { CardRole } from './card-role.tsx';
import type { DeskActions } from './desk-actions.ts';
import type { MentionIndex } from './mention-index.ts';
import { TypePicker } from './type-picker.tsx';
import { ValueEditor } from './value-editor.tsx';

/** What the card is doing: reading, editing the value, or choosing another type first. */
export type CardMode =
  | { readonly kind: 'read' }
  | { readonly kind: 'retype' }
  | { readonly kind: 'note' }
  | { readonly kind: 'edit'; readonly type: MentionType };

interface CardProps {
  item: ReviewMention;
  /** Null while it is on its way. */
  reason: Reason | null;
  /** What a person wrote about it; null for nothing. */
  note: string | null;
  index: MentionIndex;
  text: string;
  /** The part of the document in which it stands. */
  segment: Segment | null;
  mode: CardMode;
  whyIsOpen: boolean;
  actions: DeskActions;
}

export const Card = memo(function Card(props: CardProps) {
  const { item, reason, note, index, text, mode, whyIsOpen, actions } = props;
  const { t } = useTranslation('review');
  const { mention } = item;
  return (
    <div className={styles['card']}>
      <header className={styles['head']}>
        <TypeBadge type={mention.type} withName />
        <span className={styles['state']}>
          <StateMark state={item.state} />
          {t(`common:state.${item.state}`)}
          {item.edited && <span className={styles['edited']}>{t('card.edited')}</span>}
        </span>
      </header>
      <blockquote className={styles['quote']}>
        <bdi>{visibleText(mention.text, true)}</bdi>
      </blockquote>
      <CardLetters words={mention.text} />
      <CardValue item={item} mode={mode} actions={actions} />
      <CardRole reason={reason} text={text} />
      <CardPlace segment={props.segment} onAccount={actions.statePart} />
      {mode.kind === 'retype' && (
        <TypePicker chosen={mention.type} onPick={actions.retype} onCancel={actions.read} />
      )}
      {mode.kind !== 'edit' && <CardButtons state={item.state} actions={actions} />}
      <CardNote key={item.id} note={note} isEdited={mode.kind === 'note'} actions={actions} />
      {reason && <CardAlternatives item={item} reason={reason} onPick={actions.choose} />}
      <CardReason
        item={item}
        reason={reason}
        text={text}
        isOpen={whyIsOpen}
        onToggle={actions.toggleWhy}
      />
      <CardOthers item={item} index={index} onPick={actions.pick} onAll={actions.all} />
    </div>
  );
});

function CardValue({ item, mode, actions }: Pick<CardProps, 'item' | 'mode' | 'actions'>) {
  const { t } = useTranslation('review');
  const format = useFormat();
  const { mention } = item;
  if (mode.kind === 'edit') {
    return (
      <ValueEditor
        key={`${mention.start}-${mention.end}-${mode.type}`}
        type={mode.type}
        value={mode.type === mention.type ? mention.normalized : {}}
        words={mention.text}
        onSave={(value) => actions.correct(mode.type, value)}
        onCancel={actions.read}
      />
    );
  }
  return (
    <div className={styles['valueRow']}>
      <bdi className={styles['value']}>{format.value(mention.type, mention.normalized)}</bdi>
      <button type="button" className={styles['link']} onClick={actions.edit}>
        {t('card.edit')} <Kbd keys="e" />
      </button>
    </div>
  );
}

interface CardButtonsProps extends Pick<CardProps, 'actions'> {
  state: MentionState;
}

/** The same for most mentions: made once. */
const CardButtons = memo(function CardButtons({ state, actions }: CardButtonsProps) {
  const { t } = useTranslation('review');
  return (
    <fieldset className={styles['buttons']} aria-label={t('card.decide')}>
      <Button
        variant={state === 'confirmed' ? 'light' : 'filled'}
        rightSection={<Kbd keys="Enter" />}
        onClick={actions.confirm}
      >
        {t('card.confirm')}
      </Button>
      <Button rightSection={<Kbd keys="x" />} onClick={actions.reject}>
        {t('card.reject')}
      </Button>
      {state === 'suggested' ? (
        <Button rightSection={<Kbd keys="s" />} onClick={actions.skip}>
          {t('card.skip')}
        </Button>
      ) : (
        <Button rightSection={<Kbd keys="o" />} onClick={actions.reopen}>
          {t('card.reopen')}
        </Button>
      )}
      <Button rightSection={<Kbd keys="r" />} onClick={actions.startRetype}>
        {t('card.retype')}
      </Button>
    </fieldset>
  );
});
