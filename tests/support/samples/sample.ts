/**
 * How a sample document is written: blocks of text in which every mention is marked with its
 * value, so that the document and its gold annotations come from one source.
 *
 * A mark is `{{type value|the words}}`; marks may nest. The value is
 *   person, org, place, court   the cluster's id: `{{person per:zhumatayev|Aidos Zhumatayev}}`
 *   date                        EDTF: `{{date 2021-03-04|4 March}}`
 *   article                     jurisdiction/instrument/article/part: `{{article KZ/criminal_code/274/4|…}}`
 *   charge                      its code
 *   penalty                     kind/duration/status/object: `{{penalty fine//imposed/EUR 500|…}}`
 *   ref                         canonical reference
 * A mark whose type ends in `?` is optional: a reasonable annotator may leave it out.
 */

import type { FactType } from '#shared/extraction/extraction.ts';
import type { DocumentKind } from '#shared/text/source-text.ts';

export type SampleBlock =
  | { kind: 'heading' | 'letter_spaced' | 'paragraph' | 'list_item'; text: string }
  | { kind: 'columns'; paragraphs: readonly string[] }
  | { kind: 'table'; rows: readonly (readonly string[])[] }
  /** Stands at the end of the paragraph before it. */
  | { kind: 'footnote'; text: string }
  | { kind: 'deleted' | 'inserted'; text: string };

export interface SampleCluster {
  readonly name: string;
  readonly country?: string;
}

export interface SampleFact {
  readonly type: FactType;
  readonly person: string | null;
  readonly date: string | null;
  readonly articles?: readonly string[];
  readonly charges?: readonly string[];
  /** As in a penalty mark: kind/duration/status/object. */
  readonly penalties?: readonly string[];
  readonly court?: string;
  readonly place?: string;
  readonly modality?: 'stated' | 'alleged' | 'planned';
  /** Words of the document, once in it. */
  readonly evidence: string;
}

export interface Sample {
  readonly fileName: string;
  readonly kind: DocumentKind;
  readonly language: 'en' | 'fr' | 'de' | 'ru';
  /** EDTF. */
  readonly documentDate: string;
  /** For TXT: the encoding it is written in. */
  readonly encoding?: 'utf-8' | 'windows-1251' | 'windows-1252';
  readonly header?: string;
  readonly footer?: string;
  /** Height of the printed page is A4; a document flows over as many as it needs. */
  readonly blocks: readonly SampleBlock[];
  readonly facts: readonly SampleFact[];
}

/** The words of a marked text, without its marks. */
export function plain(marked: string): string {
  let text = marked;
  for (;;) {
    const inner = text.replace(/\{\{[^{}|]*\|([^{}]*)\}\}/g, '$1');
    if (inner === text) return text;
    text = inner;
  }
}

export const heading = (text: string): SampleBlock => ({ kind: 'heading', text });
export const letterSpaced = (text: string): SampleBlock => ({ kind: 'letter_spaced', text });
export const paragraph = (text: string): SampleBlock => ({ kind: 'paragraph', text });
export const item = (text: string): SampleBlock => ({ kind: 'list_item', text });
export const footnote = (text: string): SampleBlock => ({ kind: 'footnote', text });
