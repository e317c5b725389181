/**
 * The language detector knows sixty languages; reading a megabyte of their letters would be half of
 * what a worker does before its first document. Only our own languages are asked for, and without
 * the others they score the same: so the others are left out when the program is built.
 */

/** eld's data: scores of pieces of words by the number of each language. */
export interface DetectorData {
  /** ISO 639-1 codes by number. */
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The data without the scores of other languages; numbers stay what they are. */
export function detectorOf<Data extends DetectorData>(
  data: Data,
  languages: ReadonlySet<string>,
): Data {
  const ngrams = Object.entries(data.ngrams)
    .map(([ngram, scores]) => {
      const own = Object.entries(scores).filter(([number]) =>
        languages.has(data.languages[number] ?? ''),
      );
      return [ngram, Object.fromEntries(own)] as const;
    })
    .filter(([, scores]) => Object.keys(scores).length > 0);
  return { ...data, ngrams: Object.fromEntries(ngrams) };
}
