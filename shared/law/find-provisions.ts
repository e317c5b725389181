/** All provisions of a text with law and country filled in from what the document tells. */

import { type AnalysedText, someWord } from '#shared/language/analysed-text.ts';
import { stemPhraseAt } from '#shared/language/stem-phrases.ts';
import type { Span } from '#shared/text/span.ts';
import { citingStretches } from './citing-stretches.ts';
import { countriesOfText, mainCountry } from './countries-in.ts';
import { instrumentsIn, type NamedInstrument, shortNameOf } from './instruments-in.ts';
import type { Instrument, LawBook, LawPlace, ShortLaw } from './law-book.ts';
import { type CitedProvision, provisionsIn } from './read-provisions.ts';

type ProvisionBasis = 'written' | 'list' | 'same_article' | 'last_law' | 'next_law' | 'none';

export interface FoundProvision extends Span {
  readonly jurisdiction: string | null;
  readonly instrument: string | null;
  readonly article: string;
  readonly part: string | null;
  readonly cited: CitedProvision;
  /** Where the law was found. */
  readonly basis: ProvisionBasis;
  /** What told the law, where it is not in the provision's own words. */
  readonly lawCue: Span | null;
}

interface Law extends Span {
  readonly key: string;
  readonly jurisdiction: string | null;
  readonly international: boolean;
}

/** No treaty on rights has more articles. */
const TREATY_ARTICLES = 60;
/** Where a part without article finds its article: sentences back. */
const PART_REACH = 1;
/** How many tokens away the law of the next provision in the sentence may speak for this one. */
const SHARED_REACH = 30;

/** How the European Court of Human Rights cites its convention: "Article 6 § 1 of the Convention". */
const STRASBOURG = { key: 'echr', sign: '§' };

/** In text order; time linear in the length of the text. */
export function findProvisions(text: AnalysedText, book: LawBook): FoundProvision[] {
  const laws = new Laws(countriesOfText(text, book));
  const found: FoundProvision[] = [];
  for (const { first, end, lexicon } of citingStretches(text, book)) {
    const { shortNames } = laws;
    const place: LawPlace = { tokens: text.tokens, first, end, lexicon, book, shortNames };
    const named = instrumentsIn(place);
    laws.noteNames(place, named);
    const cited = provisionsIn(place, named);
    laws.noteStyle(text, cited);
    const lists = lawsOfLists(place, cited);
    let told = 0;
    laws.beginSentence();
    cited.forEach((provision, index) => {
      // „nach dem VStGB … in § 7“: what stands before a provision is told when it is read.
      for (; (named[told]?.endToken ?? Infinity) <= provision.firstToken; told += 1)
        laws.note(text, named[told]);
      const beside = { next: cited[index + 1], list: lists[index] ?? null };
      const one = resolve(text, place, laws, provision, beside, found.at(-1));
      if (one !== null && !isOrganisation(text, place, one)) found.push(one);
    });
    for (const law of named.slice(told)) laws.note(text, law);
  }
  const treated = found.map((provision) => withTreaty(provision, laws.treaty));
  return withNextLaw(treated).filter((provision) => !isArticleNineteen(provision));
}

/** The laws told so far. */
class Laws {
  private readonly country: string | null;
  private readonly byArticle = new Map<string, Law>();
  private readonly jurisdictions = new Map<string, string>();
  /** The last law told, the last that is no treaty and the last that is one. */
  private last: Law | null = null;
  private lastNational: Law | null = null;
  private lastTreaty: Law | null = null;
  private lastCode: Law | null = null;
  /** The last law told in the sentence that is read. */
  private here: Law | null = null;
  private readonly byYear = new Map<string, Law>();
  /** Short names given to laws: UAPA. */
  readonly shortNames = new Map<string, ShortLaw>();

  private readonly named: ReadonlyMap<string, number>;

  constructor(named: ReadonlyMap<string, number>) {
    this.named = named;
    this.country = mainCountry(named);
  }

  /** The law that is named for an article; null where the words point back and nothing was told. */
  lawNamed(text: AnalysedText, named: NamedInstrument, cited: CitedProvision): Law | null {
    const { instrument } = named;
    const sign = text.text.startsWith(STRASBOURG.sign, cited.cue.start);
    const article = cited.article ?? '';
    if (instrument !== null) return this.of(text, named, instrument, sign);
    if (named.treaty === true) return this.lastTreaty;
    return (named.code === true ? this.lastCode : null) ?? this.lastFor(article);
  }

  /** The short names a sentence gives to its laws, and the treaty whose court it names. */
  noteNames(place: LawPlace, named: readonly NamedInstrument[]): void {
    for (const law of named) {
      const { instrument, country } = law;
      const short = instrument === null ? null : shortNameOf(place, law);
      if (short !== null && instrument !== null)
        this.shortNames.set(short, { instrument, country });
    }
    this.lastTreaty ??= treatyOfBody(place);
  }

  beginSentence(): void {
    this.here = null;
  }

  /** The treaty of Strasbourg, where no other was told and a provision is cited as its court does. */
  noteStyle({ text }: AnalysedText, cited: readonly CitedProvision[]): void {
    if (this.lastTreaty !== null) return;
    const own = cited.find(
      ({ named, own: start, end }) =>
        named?.treaty === true && text.slice(start, end).indexOf(STRASBOURG.sign) > 0,
    );
    if (own === undefined) return;
    const { start, end } = own;
    this.lastTreaty = { key: STRASBOURG.key, international: true, jurisdiction: null, start, end };
  }

  private of(
    text: AnalysedText,
    named: NamedInstrument,
    instrument: Instrument,
    sign = false,
  ): Law {
    const { country, firstToken, endToken } = named;
    const start = text.tokens[firstToken]?.start ?? 0;
    const end = text.tokens[endToken - 1]?.end ?? start;
    const home = text.language.toUpperCase();
    const told = instrument.international
      ? null
      : this.jurisdiction(instrument, country, home, sign);
    const { key, international } = instrument;
    const law = { key, international, jurisdiction: told, start, end };
    const { year = null, dated = false } = named;
    // "the 1986 Act" is the law of 1986 that was named before.
    const before = dated && year !== null ? this.byYear.get(year) : undefined;
    if (before !== undefined) return { ...before, start, end };
    if (year !== null) this.byYear.set(year, law);
    return law;
  }

  /** What its own name tells, then the words beside it, then its last mention, then the document. */
  private jurisdiction(
    instrument: Instrument,
    beside: string | null,
    home: string,
    sign: boolean,
  ): string | null {
    const { countries, key } = instrument;
    if (beside !== null) {
      this.jurisdictions.set(key, beside);
      return beside;
    }
    if (countries.length === 1) return countries[0] ?? null;
    if (countries.length > 1) return this.sharedBy(countries, home, sign);
    return this.jurisdictions.get(key) ?? this.country;
  }

  /**
   * The country of a name that several countries' laws share. StGB is what Germans call any criminal
   * code: one of theirs if the document names it about as often as its main country, or at all where
   * the provision has its sign.
   */
  private sharedBy(countries: readonly string[], home: string, sign: boolean): string | null {
    const count = (country: string | null) => this.named.get(country ?? '') ?? 0;
    const [own] = countries.filter(count).sort((a, b) => count(b) - count(a));
    if (own !== undefined && (sign || 2 * count(own) >= count(this.country))) return own;
    return this.country ?? (countries.includes(home) ? home : null);
  }

  /** The treaty told last, by its name or its court. */
  get treaty(): Law | null {
    return this.lastTreaty;
  }

  note(text: AnalysedText, named: NamedInstrument | undefined): void {
    if (named !== undefined && named.instrument !== null)
      this.tell(this.of(text, named, named.instrument));
  }

  remember(article: string, law: Law): void {
    this.byArticle.set(article, law);
    this.tell(law);
  }

  private tell(law: Law): void {
    this.last = law;
    this.here = law;
    if (law.key.includes('code')) this.lastCode = law;
    if (law.international) this.lastTreaty = law;
    else this.lastNational = law;
  }

  /** The law an article without one belongs to: high numbers are not a treaty's. */
  lastFor(article: string): Law | null {
    return Number.parseInt(article, 10) > TREATY_ARTICLES ? this.lastNational : this.last;
  }

  /** The law told before in the same sentence, where it may have the article. */
  hereFor(article: string): Law | null {
    const fits =
      this.here?.international !== true || Number.parseInt(article, 10) <= TREATY_ARTICLES;
    return fits ? this.here : null;
  }

  sameArticle(article: string): Law | null {
    return this.byArticle.get(article) ?? null;
  }
}

/** The treaty whose court or committee a sentence names: who names it means that by "the Convention". */
function treatyOfBody({ tokens, first, end, lexicon }: LawPlace): Law | null {
  if (!someWord(tokens, first, end, lexicon.bodies.mayBegin)) return null;
  for (let at = first; at < end; at += 1) {
    const body = stemPhraseAt(tokens, at, end, lexicon.bodies);
    if (body === null) continue;
    const [start, stop] = [tokens[at]?.start ?? 0, tokens[body.next - 1]?.end ?? 0];
    const { key, international } = body.value;
    return { key, international, jurisdiction: null, start, end: stop };
  }
  return null;
}

/** What follows a provision in its sentence. */
interface Beside {
  readonly next: CitedProvision | undefined;
  /** The law of the list the provision stands in. */
  readonly list: NamedInstrument | null;
}

/** How many tokens may stand between two provisions of one list. */
const LIST_GAP = 8;

/** For each provision the law that closes its list: "Article 5, Article 6 and Article 7 of the Code". */
function lawsOfLists(
  place: LawPlace,
  cited: readonly CitedProvision[],
): readonly (NamedInstrument | null)[] {
  const laws: (NamedInstrument | null)[] = cited.map(() => null);
  for (let index = cited.length - 2; index >= 0; index -= 1) {
    const [one, next] = [cited[index], cited[index + 1]];
    if (one === undefined || next === undefined || one.named !== null) continue;
    if (!inOneList(place, one.endToken, next.firstToken)) continue;
    laws[index] = next.order === 'law_after' ? next.named : (laws[index + 1] ?? null);
  }
  return laws;
}

function inOneList({ tokens, lexicon }: LawPlace, from: number, to: number): boolean {
  if (to - from > LIST_GAP) return false;
  const { listWords, links, articleWords, partWords } = lexicon;
  return tokens
    .slice(from, to)
    .every(
      ({ lower, shape }) =>
        listWords.has(lower) ||
        links.has(lower) ||
        articleWords.has(lower) ||
        partWords.has(lower) ||
        (shape === 'punctuation' && lower !== '.'),
    );
}

/** How many words may stand between "its" and the provision. */
const OWN_REACH = 2;

/** "its Article 5", « dans ses articles 23 et 24 », „dort in § 7“. */
function isOwn({ tokens, lexicon }: LawPlace, { firstToken }: CitedProvision): boolean {
  for (let at = firstToken - 1; at >= firstToken - OWN_REACH; at -= 1) {
    if (lexicon.ownWords.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

function resolve(
  text: AnalysedText,
  place: LawPlace,
  laws: Laws,
  cited: CitedProvision,
  { next, list }: Beside,
  before: FoundProvision | undefined,
): FoundProvision | null {
  if (cited.article === null) return resolvePart(text, cited, before);
  if (cited.named !== null) {
    const law = laws.lawNamed(text, cited.named, cited);
    if (law === null) return cited.weak ? null : filled(cited, cited.article, null, 'none');
    laws.remember(cited.article, law);
    const basis = cited.named.instrument === null ? 'last_law' : 'written';
    return filled(cited, cited.article, law, basis);
  }
  const here = laws.hereFor(cited.article);
  if (here !== null && isOwn(place, cited)) return filled(cited, cited.article, here, 'last_law');
  const shared = next?.named != null && next.firstToken - cited.endToken < SHARED_REACH;
  const near = shared && here === null && next.order === 'law_after' ? next.named : null;
  const same = laws.sameArticle(cited.article);
  const closing = list ?? (same === null ? near : null);
  const listed = closing === null ? null : laws.lawNamed(text, closing, cited);
  if (listed !== null) {
    laws.remember(cited.article, listed);
    return filled(cited, cited.article, listed, 'list');
  }
  if (same !== null) return filled(cited, cited.article, same, 'same_article');
  // "Section 3 of the report" is no law; "article 3" after a law was named is.
  if (cited.weak) return null;
  const last = laws.lastFor(cited.article);
  if (last !== null) return filled(cited, cited.article, last, 'last_law');
  return filled(cited, cited.article, null, 'none');
}

function filled(
  cited: CitedProvision,
  article: string,
  law: Law | null,
  basis: ProvisionBasis,
): FoundProvision {
  const { start, end, part } = cited;
  const lawCue = law === null ? null : { start: law.start, end: law.end };
  const jurisdiction = law?.jurisdiction ?? null;
  const instrument = law?.key ?? null;
  return { start, end, jurisdiction, instrument, article, part, cited, basis, lawCue };
}

/** "part 4(2)" takes the article told before it; without brackets only in the next sentence. */
function resolvePart(
  text: AnalysedText,
  cited: CitedProvision,
  before: FoundProvision | undefined,
): FoundProvision | null {
  if (before === undefined) return null;
  const here = text.tokens[cited.firstToken]?.sentence ?? 0;
  const there = text.tokens[before.cited.firstToken]?.sentence ?? 0;
  if (cited.weak && here - there > PART_REACH) return null;
  const { start, end, part } = cited;
  const { jurisdiction, instrument, article } = before;
  const lawCue = { start: before.start, end: before.end };
  return { start, end, part, jurisdiction, instrument, article, cited, basis: 'last_law', lawCue };
}

/** The organisation that is named after an article: in capitals, or beside a word such as "group". */
function isOrganisation(text: AnalysedText, place: LawPlace, found: FoundProvision): boolean {
  const { cited, end, article } = found;
  if (article !== '19' || end !== cited.end || cited.named !== null) return false;
  const before = text.tokens[cited.firstToken - 1];
  if (before !== undefined && place.lexicon.organisationWords.has(before.lower)) return true;
  const around = before ?? text.tokens[cited.endToken];
  const word = text.text.slice(cited.cue.start, cited.cue.end);
  return word === 'ARTICLE' && around?.shape !== 'upper';
}

/** The organisation again: no law is told for it anywhere. */
const isArticleNineteen = ({ article, part, instrument }: FoundProvision): boolean =>
  article === '19' && part === null && instrument === null;

/** "Article 34 of the Convention" before the text tells which one. */
function withTreaty(provision: FoundProvision, treaty: Law | null): FoundProvision {
  const { cited, instrument } = provision;
  if (treaty === null || instrument !== null || cited.named?.treaty !== true) return provision;
  const lawCue = { start: treaty.start, end: treaty.end };
  return { ...provision, instrument: treaty.key, basis: 'next_law', lawCue };
}

/** Where a law is named only after the provisions, the first one named speaks for them. */
function withNextLaw(found: readonly FoundProvision[]): FoundProvision[] {
  let law: FoundProvision | null = null;
  const out: FoundProvision[] = [];
  for (const provision of found.toReversed()) {
    if (provision.basis === 'written') law = provision;
    const { basis } = provision;
    if (basis !== 'none' || law === null || provision.cited.named !== null) out.push(provision);
    else {
      const { jurisdiction, instrument, start, end } = law;
      out.push({
        ...provision,
        jurisdiction,
        instrument,
        basis: 'next_law',
        lawCue: { start, end },
      });
    }
  }
  return out.reverse();
}
