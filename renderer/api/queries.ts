/** One hook for each thing that the page asks the workbench. */

import { keepPreviousData, QueryClient, skipToken, useQuery } from '@tanstack/react-query';
import type { IdentityLink } from '#shared/case/identity.ts';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import type { JournalEntry } from '#shared/contract/history.ts';
import { unpackMentions } from '#shared/contract/mention-pack.ts';
import type { NameTab } from '#shared/contract/names.ts';
import type { WordOffer } from '#shared/contract/rules.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/contract/settings.ts';
import type { Reason } from '#shared/extraction/mention.ts';
import { client } from './client.ts';
import { mentionsQuery, reasonQuery } from './mentions.ts';
import { keys, type SearchAsked } from './query-keys.ts';

/** Data stays fresh until the change stream says otherwise. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

const settingsQuery = { queryKey: keys.settings, queryFn: () => client.settings.get() };

/** What is set, for the first paint; the defaults where the workbench does not answer in time. */
export async function firstSettings(withinMs: number): Promise<Settings> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), withinMs));
  const asked = queryClient.fetchQuery(settingsQuery).catch(() => null);
  return (await Promise.race([asked, late])) ?? DEFAULT_SETTINGS;
}

export const useSettings = (): Settings => useQuery(settingsQuery).data ?? DEFAULT_SETTINGS;

export const useWorkbench = () =>
  useQuery({ queryKey: keys.workbench, queryFn: () => client.casebooks.state() });

export const useDocuments = () =>
  useQuery({ queryKey: keys.documents, queryFn: () => client.documents.list() });

/**
 * What `select`, which must stay the same function, makes of the list of documents; undefined while
 * it is on its way. Draws again only where that came out differently: counts change with every decision.
 */
export const useOfDocuments = <T>(select: (documents: DocumentSummary[]) => T): T | undefined =>
  useQuery({ queryKey: keys.documents, queryFn: () => client.documents.list(), select }).data;

export const useDocument = (id: string | null) =>
  useQuery({
    queryKey: keys.document(id ?? ''),
    queryFn: id === null ? skipToken : () => client.documents.get({ id }),
  });

/** What its text is made of, the largest part first. */
export const useComposition = (id: string) =>
  useQuery({
    queryKey: keys.composition(id),
    queryFn: () => client.documents.composition({ id }),
  });

/** Boxes of the pages asked for (null: all) or the clean page of a DOCX. */
export const useLayout = (id: string | null, pages: readonly number[] | null = null) =>
  useQuery({
    queryKey: keys.layout(id ?? '', pages),
    queryFn:
      id === null
        ? skipToken
        : () => client.documents.layout(pages ? { id, pages: [...pages] } : { id }),
  });

export const useImports = () =>
  useQuery({ queryKey: keys.imports, queryFn: () => client.documents.imports() });

export const useMentions = (documentId: string | null) =>
  useQuery({ ...mentionsQuery(documentId ?? ''), enabled: documentId !== null });

/** How a mention was found; null while the answer is on its way. */
export const useReason = (mentionId: string | null): Reason | null =>
  useQuery({ ...reasonQuery(mentionId ?? ''), enabled: mentionId !== null }).data ?? null;

const notesOf = async (documentId: string): Promise<Readonly<Record<string, string>>> => {
  const notes = await client.review.notes({ documentId });
  return Object.fromEntries(notes.map(({ mentionId, text }) => [mentionId, text]));
};

/** The notes of a document by mention; undefined while they are on their way. */
export const useNotes = (documentId: string) =>
  useQuery({ queryKey: keys.notes(documentId), queryFn: () => notesOf(documentId) }).data;

const identicalTo = async (mentionId: string) =>
  unpackMentions(await client.review.identical({ mentionId }));

export const useIdentical = (mentionId: string | null) =>
  useQuery({
    queryKey: keys.identical(mentionId ?? ''),
    queryFn: mentionId === null ? skipToken : () => identicalTo(mentionId),
  });

/** The lists of words and what the open casebook changed in them. */
export const useRules = () =>
  useQuery({ queryKey: keys.rules, queryFn: () => client.rules.lists() });

/** Changes of words that people's own corrections suggest. */
export const useWordOffers = () =>
  useQuery({ queryKey: keys.offers, queryFn: () => client.rules.offers() }).data ?? NO_OFFERS;
const NO_OFFERS: readonly WordOffer[] = [];

/** The last trial of changed words; null before the first. */
export const useTrial = () =>
  useQuery({ queryKey: keys.trial, queryFn: () => client.rules.trial() }).data ?? null;

/** How many documents wait for suggestions made with the words as they are now. */
export const useRenewal = () =>
  useQuery({ queryKey: keys.renewal, queryFn: () => client.rules.waiting() }).data?.documents ?? 0;

/** The newest entries of the journal, newest first; none without a casebook. */
export const useHistory = (limit: number) =>
  useQuery({ queryKey: keys.history(limit), queryFn: () => client.history.list({ limit }) }).data ??
  NO_HISTORY;
const NO_HISTORY: readonly JournalEntry[] = [];

export const useCases = () =>
  useQuery({ queryKey: keys.cases, queryFn: () => client.cases.list() });

export const useCase = (id: string | null) =>
  useQuery({
    queryKey: keys.case(id ?? ''),
    queryFn: id === null ? skipToken : () => client.cases.get({ id }),
  });

/** Everyone of whom an act under a provision is told, in all cases. */
export const useUnderProvision = (subject: string) =>
  useQuery({
    queryKey: keys.underProvision(subject),
    queryFn: () => client.cases.underProvision({ subject }),
  });

export const useNames = (tab: NameTab) =>
  useQuery({
    queryKey: keys.nameList(tab),
    queryFn: () => client.names.list({ tab }),
    placeholderData: keepPreviousData,
  });

/** The cluster of a bearer; null: none is asked for. */
export const useNameCluster = (bearer: string | null) =>
  useQuery({
    queryKey: keys.nameCluster(bearer ?? ''),
    queryFn: bearer === null ? skipToken : () => client.names.cluster({ bearer }),
  });

export type NamePair = Parameters<typeof client.names.evidence>[0];

/** How two written names compare, and what is told of their bearers. */
export const useNameEvidence = (pair: NamePair) =>
  useQuery({
    queryKey: keys.nameEvidence(pair),
    queryFn: () => client.names.evidence(pair),
  });

/** What people said of who bears which name; nothing until it is known. */
export const useNameLinks = (): readonly IdentityLink[] => {
  const { data } = useQuery({ queryKey: keys.nameLinks, queryFn: () => client.names.links() });
  return data ?? NO_LINKS;
};
const NO_LINKS: readonly IdentityLink[] = [];

/** What the schemes call themselves, by their ids. */
export const useNameSchemes = (): ReadonlyMap<string, string> => {
  const { data } = useQuery({
    queryKey: keys.nameSchemes,
    queryFn: async () => new Map((await client.names.schemes()).map(({ id, name }) => [id, name])),
    structuralSharing: false,
  });
  return data ?? NO_SCHEMES;
};
const NO_SCHEMES: ReadonlyMap<string, string> = new Map();

/** Passages for the words; the previous answer stays on screen until the next one is there. */
export const useSearch = (asked: SearchAsked) =>
  useQuery({
    queryKey: keys.search(asked),
    queryFn: asked.query.trim() ? () => client.search.passages(asked) : skipToken,
    placeholderData: keepPreviousData,
  });
