/**
 * What a mention speaks of, as a string: equal for mentions of the same entity or value in any
 * document, language or script.
 */

import { type Mention, type MentionType, MentionValueByType } from '#shared/extraction/mention.ts';
import { nameKeys } from '#shared/names/name-key.ts';

/** Type and value suffice: the words may differ. */
export type Told = {
  [T in MentionType]: Pick<Extract<Mention, { type: T }>, 'type' | 'normalized'>;
}[MentionType];

/** A type with a value of its shape, as one. Throws where the value does not fit. */
export function toldBy(type: MentionType, value: Record<string, unknown>): Told {
  // The schema is that of the type, which the compiler cannot follow through the union.
  return { type, normalized: MentionValueByType[type].parse(value) } as Told;
}

/** The subject of a mention. For names: under its first key; `namesOf` gives all of them. */
export function subjectOf(mention: Told): string {
  switch (mention.type) {
    case 'person':
    case 'org':
    case 'place':
    case 'court':
      return `${mention.type}:${namesOf(mention)[0] ?? folded(mention.normalized.name)}`;
    case 'date':
      return `date:${mention.normalized.edtf}`;
    case 'legal_article': {
      const { jurisdiction, instrument, article, part } = mention.normalized;
      return `legal_article:${[jurisdiction, instrument, article, part].map((x) => x ?? '').join('|')}`;
    }
    case 'charge':
      return `charge:${mention.normalized.code}`;
    case 'penalty': {
      const { kind, duration, object, status } = mention.normalized;
      return `penalty:${[kind, duration ?? '', folded(object ?? ''), status].join('|')}`;
    }
    case 'doc_ref':
      return `doc_ref:${folded(mention.normalized.ref)}`;
  }
}

/** The keys under which a name meets its other spellings; empty for what is not a name. */
export function namesOf(mention: Told): string[] {
  switch (mention.type) {
    case 'person':
    case 'org':
    case 'place':
    case 'court': {
      const keys = nameKeys(mention.normalized.name);
      return keys.length > 0 ? keys : [folded(mention.normalized.name)];
    }
    default:
      return [];
  }
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
