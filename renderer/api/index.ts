/** The page's way to the workbench. */

export { useChanges } from './changes.ts';
export { client } from './client.ts';
export { connect } from './connection.ts';
export { decide } from './deciding.ts';
export { mentionsQuery, reasonQuery } from './mentions.ts';
export * from './mutations.ts';
export { offerFiles } from './offer-files.ts';
export * from './queries.ts';
export { keys } from './query-keys.ts';
export { keptWhereEqual } from './same-mentions.ts';
export { type ShownDocument, useIsPdf, useShownDocument } from './shown-document.ts';
export { useLineState } from './use-line-state.ts';
export { usePanes } from './use-panes.ts';
