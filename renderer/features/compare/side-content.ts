/** What one side shows. */

import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { ShownDocument } from '../../api/index.ts';

export interface SideContent {
  readonly shown: ShownDocument;
  readonly items: readonly ReviewMention[];
}
