/** What one side shows. */

import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { ShownDocument } from '../../api/index.ts';

export interface SideContent {
  readonly shown: ShownDocument;
  readonly portions: MentionPortions;
  /** All of them. */
  readonly items: readonly ReviewMention[];
}
