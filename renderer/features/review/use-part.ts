/** Saying of the passage of a mention that it is account, or frame, against what the rules made of it. */

import { useTranslation } from 'react-i18next';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { canBeStated } from '#shared/text/stated-parts.ts';
import { type ShownDocument, useStatePart } from '../../api/index.ts';
import type { MentionIndex } from './mention-index.ts';
import { isFurniture } from './queue-filter.ts';

interface PartOptions {
  shown: ShownDocument;
  index: MentionIndex;
  /** Says what was done, with a way back. */
  offerUndo: (message: string) => void;
  fail: (error: unknown) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Calls it what it is not so far. Answers with the ids of the mentions that go to the background. */
export function usePart({ shown, index, offerUndo, fail }: PartOptions) {
  const { t } = useTranslation('review');
  const { mutateAsync: state } = useStatePart();
  const { summary, segments } = shown.detail;
  return ({ mention }: ReviewMention): ReadonlySet<string> => {
    const segment = segments[mention.segment];
    if (segment === undefined || !canBeStated(segment.kind)) return NONE;
    const part = isFurniture(segment) ? 'account' : 'frame';
    state({ documentId: summary.id, segment: mention.segment, part })
      .then(() => offerUndo(t(`said.part.${part}`)))
      .catch(fail);
    return part === 'account' ? NONE : index.inSegment(mention.segment);
  };
}
