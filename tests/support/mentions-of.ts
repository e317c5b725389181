/** All mentions of a document, as the page reads them. */

import type { CasebookClient } from '#shared/contract/contract.ts';
import { packsOf, unpackMentions } from '#shared/contract/mention-pack.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';

export async function mentionsOf(
  client: CasebookClient,
  documentId: string,
): Promise<ReviewMention[]> {
  return unpackMentions(packsOf(await client.review.mentions({ documentId })));
}
