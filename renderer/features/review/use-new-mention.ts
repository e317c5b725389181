/** Making a mention of selected words: a letter gives the type, a form the value where it is not plain. */

import { type RefObject, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail } from '#shared/contract/documents.ts';
import type { MentionType } from '#shared/extraction/mention.ts';
import type { Span } from '#shared/text/span.ts';
import { useMark } from '../../api/index.ts';
import { failureOf } from '../../ui/index.ts';
import type { PaneHandle } from '../../viewer/index.ts';

interface Selected {
  readonly span: Span;
  /** Where it ends on the screen. */
  readonly rect: DOMRect;
  /** True for words chosen by keys: the page lights them itself. */
  readonly byKeys?: boolean;
}

/** A new mention whose words do not tell its value. */
interface MentionDraft {
  readonly span: Span;
  readonly type: MentionType;
  readonly words: string;
}

interface NewMentionOptions {
  detail: DocumentDetail;
  pane: RefObject<PaneHandle | null>;
  /** Called with the id of the mention that was made. */
  onMarked: (id: string) => void;
  say: (words: string) => void;
}

export function useNewMention({ detail, pane, onMarked, say }: NewMentionOptions) {
  const { t } = useTranslation('review');
  const [selection, setSelection] = useState<Selected | null>(null);
  const [draft, setDraft] = useState<MentionDraft | null>(null);
  const { mutateAsync } = useMark();

  const cancel = useCallback(() => {
    setSelection(null);
    setDraft(null);
    getSelection()?.removeAllRanges();
    pane.current?.focus();
  }, [pane]);

  const make = async (span: Span, type: MentionType, value?: Record<string, unknown>) => {
    const words = detail.text.slice(span.start, span.end);
    try {
      const input = { documentId: detail.summary.id, ...span, type };
      const made = await mutateAsync(value === undefined ? input : { ...input, value });
      cancel();
      onMarked(made.mention.id);
      say(t('said.marked', { type: t(`common:type.${type}`), words }));
    } catch (error) {
      const { code } = failureOf(error);
      setSelection(null);
      if (code === 'invalid_value') setDraft({ span, type, words });
      else say(t(`common:refusal.${code}`));
    }
  };

  return {
    selection,
    draft,
    /** What is lit: words chosen by keys, or those whose value is being typed. */
    places: draft ? [draft.span] : selection?.byKeys ? [selection.span] : null,
    /** Chooses words without the pointer and brings them into sight. */
    choose: (span: Span) => {
      pane.current?.centre(span);
      const rect = pane.current?.rectsOf(span).at(-1) ?? new DOMRect();
      setDraft(null);
      setSelection({ span, rect, byKeys: true });
      say(t('said.caret', { words: detail.text.slice(span.start, span.end) }));
    },
    select: setSelection,
    cancel,
    mark: (type: MentionType) => {
      if (selection) void make(selection.span, type);
    },
    save: (value: Record<string, unknown>) => {
      if (draft) void make(draft.span, draft.type, value);
    },
  };
}
