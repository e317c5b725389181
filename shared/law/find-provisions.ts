/** All provisions of a text with law and country filled in from what the document tells. */

import type { AnalysedText } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import { countryOfText } from './countries-in.ts';
import { instrumentsIn, type NamedInstrument } from './instruments-in.ts';
import type { Instrument, LawBook, LawPlace } from './law-book.ts';
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

/** In text order; time linear in the length of the text. */
export function findProvisions(text: AnalysedText, book: LawBook): FoundProvision[] {
  const country = countryOfText(text, book);
  const laws = new Laws(country);
  const found: FoundProvision[] = [];
  for (const sentence of text.sentences) {
    const lexicon = book.languages.get(sentence.language);
    if (lexicon === undefined) continue;
    const { firstToken: first, endToken: end } = sentence;
    const place: LawPlace = { tokens: text.tokens, first, end, lexicon, book };
    const named = instrumentsIn(place);
    const cited = provisionsIn(place, named);
    cited.forEach((provision, index) => {
      const one = resolve(text, laws, provision, cited[index + 1], found.at(-1));
      if (one !== null && !isOrganisation(text, one)) found.push(one);
    });
    for (const law of named) laws.note(text, law);
  }
  return withNextLaw(found);
}

/** The laws told so far. */
class Laws {
  private readonly country: string | null;
  private readonly byArticle = new Map<string, Law>();
  private readonly jurisdictions = new Map<string, string>();
  /** The last law told, and the last that is no treaty. */
  private last: Law | null = null;
  private lastNational: Law | null = null;

  constructor(country: string | null) {
    this.country = country;
  }

  /** The law that is named for an article; null where the words point back and nothing was told. */
  named(text: AnalysedText, named: NamedInstrument, article: string): Law | null {
    const { instrument } = named;
    return instrument === null ? this.lastFor(article) : this.of(text, named, instrument);
  }

  private of(text: AnalysedText, named: NamedInstrument, instrument: Instrument): Law {
    const { country, firstToken, endToken } = named;
    const start = text.tokens[firstToken]?.start ?? 0;
    const end = text.tokens[endToken - 1]?.end ?? start;
    const home = text.language.toUpperCase();
    const told = instrument.international ? null : this.jurisdiction(instrument, country, home);
    const { key, international } = instrument;
    return { key, international, jurisdiction: told, start, end };
  }

  /** What its own name tells, then the words beside it, then its last mention, then the document. */
  private jurisdiction(instrument: Instrument, beside: string | null, home: string): string | null {
    const { countries, key } = instrument;
    if (beside !== null) {
      this.jurisdictions.set(key, beside);
      return beside;
    }
    if (countries.length === 1) return countries[0] ?? null;
    // StGB is what Germans call any criminal code: the document's country, else their own.
    if (countries.length > 1) return this.country ?? (countries.includes(home) ? home : null);
    return this.jurisdictions.get(key) ?? this.country;
  }

  note(text: AnalysedText, named: NamedInstrument): void {
    if (named.instrument !== null) this.tell(this.of(text, named, named.instrument));
  }

  remember(article: string, law: Law): void {
    this.byArticle.set(article, law);
    this.tell(law);
  }

  private tell(law: Law): void {
    this.last = law;
    if (!law.international) this.lastNational = law;
  }

  /** The law an article without one belongs to: high numbers are not a treaty's. */
  lastFor(article: string): Law | null {
    return Number.parseInt(article, 10) > TREATY_ARTICLES ? this.lastNational : this.last;
  }

  sameArticle(article: string): Law | null {
    return this.byArticle.get(article) ?? null;
  }
}

function resolve(
  text: AnalysedText,
  laws: Laws,
  cited: CitedProvision,
  next: CitedProvision | undefined,
  before: FoundProvision | undefined,
): FoundProvision | null {
  if (cited.article === null) return resolvePart(text, cited, before);
  if (cited.named !== null) {
    const law = laws.named(text, cited.named, cited.article);
    if (law === null) return cited.weak ? null : filled(cited, cited.article, null, 'none');
    laws.remember(cited.article, law);
    const basis = cited.named.instrument === null ? 'last_law' : 'written';
    return filled(cited, cited.article, law, basis);
  }
  const shared = next?.named != null && next.firstToken - cited.endToken < SHARED_REACH;
  const listed = shared && next.named !== null ? laws.named(text, next.named, cited.article) : null;
  if (listed !== null && next?.order === 'law_after') {
    laws.remember(cited.article, listed);
    return filled(cited, cited.article, listed, 'list');
  }
  const same = laws.sameArticle(cited.article);
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

/** The organisation that is named after an article writes itself in capitals. */
function isOrganisation(text: AnalysedText, { cited, end, article }: FoundProvision): boolean {
  const word = text.text.slice(cited.cue.start, cited.cue.end);
  const around = text.tokens[cited.firstToken - 1] ?? text.tokens[cited.endToken];
  const shouting = around?.shape === 'upper';
  return (
    word === 'ARTICLE' && article === '19' && end === cited.end && !shouting && cited.named === null
  );
}

/** Where a law is named only after the provisions, the first one named speaks for them. */
function withNextLaw(found: readonly FoundProvision[]): FoundProvision[] {
  let law: FoundProvision | null = null;
  const out: FoundProvision[] = [];
  for (const provision of found.toReversed()) {
    if (provision.basis === 'written') law = provision;
    const { basis } = provision;
    if (basis !== 'none' || law === null) out.push(provision);
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
