/** `casebook show`: one document of a casebook with its mentions. */

import type { CasebookClient } from '#shared/contract/contract.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import { packsOf, unpackMentions } from '#shared/contract/mention-pack.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { CASEBOOK_OPTION, type Command, DATA_OPTION, JSON_OPTION, UsageError } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { casebookPath, withApp } from './with-app.ts';

/** By id, or by the one document of that name. */
const findDocument = async (client: CasebookClient, wanted: string) => {
  const documents = await client.documents.list();
  const byId = documents.find(({ id }) => id === wanted);
  const byName = documents.filter(({ fileName }) => fileName === wanted);
  if (byId) return byId.id;
  if (byName.length > 1) throw new UsageError('Several documents have that name; give the id.');
  if (byName[0]) return byName[0].id;
  throw new RefusalError('document_not_found', 'There is no such document in the casebook.');
};

const valueText = ({ mention }: ReviewMention): string =>
  Object.values(mention.normalized)
    .filter((part) => part !== null)
    .join(', ');

const mentionRow = (entry: ReviewMention): string[] => {
  const { state, mention } = entry;
  const words = mention.text.replace(/\s+/g, ' ');
  return [state, mention.type, `${mention.start}-${mention.end}`, words, valueText(entry)];
};

const withReasons = async (client: CasebookClient, entries: readonly ReviewMention[]) => {
  if (entries.length === 0) return [];
  const found = await client.review.reasons({ mentionIds: entries.map(({ id }) => id) });
  const whys = new Map(found.map(({ mentionId, ...why }) => [mentionId, why]));
  return entries.map((entry) => ({
    ...entry,
    mention: { ...entry.mention, ...whys.get(entry.id) },
  }));
};

export const show: Command = {
  name: 'show',
  summary: 'Show a document of a casebook and what was found and decided in it',
  usage: '--casebook FILE [OPTIONS] DOCUMENT',
  options: {
    ...CASEBOOK_OPTION,
    ...JSON_OPTION,
    ...DATA_OPTION,
    text: { type: 'boolean', about: 'the text of the document alone' },
  },
  examples: [
    ['show --casebook north.casebook report.pdf', 'by file name, or by the id that list shows'],
    ['show -c north.casebook report.pdf --text', 'the text that every offset counts in'],
  ],
  run: (call) => {
    const [wanted] = call.files;
    if (wanted === undefined) throw new UsageError('Which document?');
    return withApp(call, casebookPath(call), async ({ client }) => {
      const documentId = await findDocument(client, wanted);
      const document = await client.documents.get({ id: documentId });
      if (call.has('text')) {
        call.terminal.content(`${document.text}\n`);
        return EXIT.ok;
      }
      const mentions = unpackMentions(packsOf(await client.review.mentions({ documentId })));
      if (call.has('json')) {
        call.terminal.json({ ...document, mentions: await withReasons(client, mentions) });
      } else {
        const { fileName, kind, language, sha256 } = document.summary;
        call.terminal.row([fileName, kind, language ?? '-', sha256]);
        for (const entry of mentions) call.terminal.row(mentionRow(entry));
      }
      return EXIT.ok;
    });
  },
};
