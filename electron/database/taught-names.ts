/** What people's decisions teach the suggestions of all documents: names, in all of their forms. */

import { type Bearer, bearerParts } from '#shared/case/bearer.ts';
import { bearerTaught, formsOfConfirmed } from '#shared/case/taught-forms.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { type FormsByWord, findForms, formsByWord } from '#shared/extraction/taught/find-forms.ts';
import {
  firstOfEach,
  fullNames,
  inCases,
  type Lessons,
  type TaughtName,
} from '#shared/extraction/taught/lesson.ts';
import { withLessons } from '#shared/extraction/taught/with-lessons.ts';
import type { Decline } from '#shared/names/decline-name.ts';
import { statedForms } from './agents-table.ts';
import type { Reading, Writing } from './driver.ts';
import { identitiesOf, mentionsIn } from './identities.ts';
import { lastHash } from './journal-table.ts';
import {
  confirmedWords,
  decidedPlaces,
  rejectedPlaces,
  rejectedTexts,
  wordsConfirmedAs,
} from './lessons-table.ts';
import { wellFormed } from './stored-text.ts';

/** What the decisions of one casebook say of words, wherever they stand. */
interface Taught {
  readonly names: FormsByWord<TaughtName>;
  /** Words that were rejected somewhere. */
  readonly rejected: ReadonlySet<string>;
}

/** What a decision may teach or stop teaching. */
export interface Subjects {
  /** Words that it is about. */
  readonly texts: readonly string[];
  /** Whoever it is about. */
  readonly bearers: readonly Bearer[];
}

export class TaughtNames {
  readonly #decline: Decline;
  /** The journal's last hash when they were read: it stands for every entry up to there. */
  #hash: string | null = null;
  #taught: Taught = { names: new Map(), rejected: new Set() };

  constructor(decline: Decline) {
    this.#decline = decline;
  }

  /**
   * All that the decisions of the casebook teach, as they stand in this transaction. One file after
   * another asks for it, so it is kept until somebody decides.
   */
  async all(database: Reading): Promise<Taught> {
    const hash = await lastHash(database);
    if (hash !== this.#hash) {
      const words = await confirmedWords(database, null);
      const { identities } = await identitiesOf(database, null);
      const forms = formsOfConfirmed(words, identities, await statedForms(database, null));
      const names = formsByWord(this.#inAllForms(words, forms));
      this.#taught = { names, rejected: new Set(await rejectedTexts(database)) };
      this.#hash = hash;
    }
    return this.#taught;
  }

  /** What the decisions teach about these, found without a look at the others. */
  async of(database: Reading, { texts, bearers }: Subjects): Promise<Lessons> {
    const words = await confirmedWords(database, texts);
    const forms = await formsAround(database, words, bearers);
    return {
      names: this.#inAllForms(words, forms),
      rejected: await rejectedPlaces(database, texts),
    };
  }

  /** Of words that mean several things the surest first: as confirmed, as stated, in other cases. */
  #inAllForms(words: readonly TaughtName[], forms: readonly TaughtName[]): TaughtName[] {
    const said = firstOfEach([...words, ...fullNames(words), ...forms]);
    return firstOfEach([...said, ...inCases(said, this.#decline)]);
  }
}

/** The forms of the names of these confirmed words, and of whoever else was confirmed as these. */
async function formsAround(
  database: Reading,
  words: readonly TaughtName[],
  bearers: readonly Bearer[],
): Promise<TaughtName[]> {
  const { links, identities } = await identitiesOf(database, [
    ...bearers,
    ...words.map(bearerTaught),
  ]);
  if (links.length === 0) return [];
  const members = [...new Set(links.flatMap(({ a, b }) => [a, b]))];
  const parts = members.map(bearerParts);
  const names = parts.flatMap((part) => (part?.what === 'name' ? [part] : []));
  const agents = parts.flatMap((part) => (part?.what === 'agent' ? [part.id] : []));
  const texts = await wordsConfirmedAs(database, names, mentionsIn(members));
  const confirmed = await confirmedWords(database, texts);
  return formsOfConfirmed(
    firstOfEach([...words, ...confirmed]),
    identities,
    await statedForms(database, agents),
  );
}

/**
 * The extraction of a document as it is to be stored: with the lessons of the whole casebook. Asked
 * in the transaction that stores it, so that no decision comes between.
 */
export async function taughtExtraction(
  database: Writing,
  casebook: TaughtNames,
  documentId: string,
  text: string,
  extraction: Extraction,
): Promise<Extraction> {
  const taught = await casebook.all(database);
  const found = findForms(text, taught.names);
  const names = [...new Set(found.map(({ form }) => form))];
  const texts = [...extraction.mentions, ...names].map((one) => wellFormed(one.text));
  // A taught name may stand where it was rejected as well.
  const suspects = texts.filter((one) => taught.rejected.has(one));
  const rejected = await rejectedPlaces(database, suspects);
  if (names.length === 0 && rejected.length === 0) return extraction;
  const decided = await decidedPlaces(database, documentId);
  return withLessons(text, extraction, { names, rejected }, decided);
}
