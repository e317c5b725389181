/** Ids of mentions: unique in the casebook, made of the document's and the extraction's own. */

export function mentionId(documentId: string, localId: string): string {
  return `${documentId}.${localId}`;
}

/** The document that a mention stands in. */
export function documentOf(id: string): string {
  const dot = id.indexOf('.');
  return dot < 0 ? id : id.slice(0, dot);
}
