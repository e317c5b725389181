/** What speaks for and against a run of capital words being a person's name, each with its weight. */

import type { Token } from '#shared/language/analysed-text.ts';
import { isPatronymic } from '#shared/names/compare-names.ts';
import type { Span } from '#shared/text/span.ts';
import {
  endsAsFamilyName,
  endsAsOwningFamily,
  endsAsRussianFamily,
} from './family-name-endings.ts';
import type { Run } from './person-runs.ts';
import { isSyllables } from './pinyin.ts';
import {
  bare,
  Casing,
  casingAt,
  isCapital,
  isWord,
  languageAt,
  opensSentence,
  type Scan,
  sameSentence,
  spanOf,
  Taken,
} from './scan.ts';
import { isTitle } from './titles.ts';
import type { LanguageNames } from './vocabulary.ts';

export interface Evidence {
  readonly parts: { name: string; value: number }[];
  readonly cues: Span[];
}

const OPENING = /^[«“„"]$/;
const CLOSING = /^[»”“"]$/;
const LONGEST_FIELD = 80;
const CLOSES_APPOSITION = /^[,.;:)–—]$/;
const AGE = /^\d{1,2}$/;
const HONORIFIC = /^(mr|mrs|ms|m|mm|mme|mlle|dr|herr|herrn|frau|г-н|г-жа|господин|господина)$/;

/** „Ministerpräsident Falk“: who is called so is mostly told by the family name alone. */
const OFFICE = /(präsident|minister|kanzler|premier)(in)?$/;

const WORKS_FOR = /^(of|at|for|de|d|du|chez)$/;

const lowerBefore = (scan: Scan, from: number): string => {
  const token = scan.tokens[from - 1];
  return token === undefined ? '' : bare(token);
};

/** The index of a title right before the run, or of one a few words before it in the same breath. */
function titleBefore(
  scan: Scan,
  names: LanguageNames,
  from: number,
): { at: number; near: boolean; ofState?: boolean } | null {
  // « le ministre des Travaux Publics »: what somebody is the minister of.
  if (/^(des|aux)$/.test(lowerBefore(scan, from))) return null;
  for (let at = from - 1; at >= from - 7 && at >= 0 && sameSentence(scan, at, from); at -= 1) {
    const token = scan.tokens[at];
    if (token === undefined) return null;
    if (token.text === '.' && at === from - 1) continue;
    const word = bare(token);
    // « les journalistes d'Al Watan »: who works for somebody names a body.
    const works = names.organisations.employed.has(word) && WORKS_FOR.test(lowerBefore(scan, from));
    if (works) return null;
    if (isTitle(names, word)) {
      const near = at === from - 1 || (scan.tokens[at + 1]?.text === '.' && at === from - 2);
      const ofState = !near && isOfState(scan, at + 1, from);
      return { at, near: near || ofState, ofState };
    }
    if (!isWord(token) && token.shape !== 'clitic') return null;
    // A state or body may stand between: «президент США Барак Обама».
    const known = scan.taken[at] === Taken.place || scan.taken[at] === Taken.org;
    if (isCapital(token) && names.code !== 'de' && !known) return null;
  }
  return null;
}

const OF_STATE = /^(de|d|du|des|la|l|the|of)$/;

/** «президента Сумерии Орлова», « le président du Soumère Belkar »: nothing but the state between. */
function isOfState(scan: Scan, from: number, end: number): boolean {
  const isPlace = (at: number) => scan.taken[at] === Taken.place;
  for (let at = from; at < end; at += 1) {
    if (!isPlace(at) && !OF_STATE.test(bare(scan.tokens[at]))) return false;
  }
  return isPlace(end - 1);
}

/** "His lawyer, Bruno Falk, said", « le ministre de la Justice, Paul Girard, »: a title before a comma. */
function titleBeforeComma(scan: Scan, names: LanguageNames, run: Run): number {
  if (scan.tokens[run.from - 1]?.text !== ',') return -1;
  if (!CLOSES_APPOSITION.test(scan.tokens[run.end]?.text ?? '')) return -1;
  for (let at = run.from - 2; at >= run.from - 12 && sameSentence(scan, at, run.from); at -= 1) {
    const token = scan.tokens[at];
    if (token === undefined || isTitle(names, bare(token))) return token === undefined ? -1 : at;
    if (!isWord(token) && token.shape !== 'clitic') return -1;
  }
  return -1;
}

/** An encyclopedia's „(* 1984 …)“, “(born …)”, « (né le …) », «(род. …)». */
function isBirth(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.text === '*') return scan.tokens[at + 1]?.shape === 'number';
  return /^(born|née?|geboren|geb|род|родился|родилась)$/.test(token?.lower ?? '');
}

/** "43-year-old Bekov", „der 31-jährige Falk“, «30-летнего Горина»: the index of the word, or -1. */
function ageBefore(scan: Scan, names: LanguageNames, from: number): number {
  const isAge = names.ageWords.has(scan.tokens[from - 1]?.lower ?? '');
  return isAge && scan.tokens[from - 3]?.shape === 'number' ? from - 1 : -1;
}

/** The index of a word after the run that only a person takes: a verb of saying, an age, a title. */
function after(
  scan: Scan,
  names: LanguageNames,
  run: Run,
): { name: string; value: number; at: number } | null {
  let at = run.end;
  const next = scan.tokens[at];
  if (next === undefined || !sameSentence(scan, run.from, at)) return null;
  if (names.persons.sayVerbs.has(next.lower)) return { name: 'reporting-verb', value: 0.25, at };
  if (names.persons.subjectVerbs.has(next.lower)) return { name: 'subject', value: 0.2, at };
  if (next.text === ':' && OPENING.test(scan.tokens[at + 1]?.text ?? ''))
    return { name: 'speaker', value: 0.3, at };
  if (!/^[,(–—]$/.test(next.text)) return null;
  at += 1;
  const inside = scan.tokens[at];
  if (next.text === '(' && isBirth(scan, at)) return { name: 'birth', value: 0.5, at };
  if (inside !== undefined && AGE.test(inside.text)) {
    const closing = scan.tokens[at + 1];
    if (closing !== undefined && /^(,|\)|ans|years|jahre|лет|года|год)$/i.test(closing.text)) {
      return { name: 'age', value: 0.35, at };
    }
  }
  if (next.text === '(') return null;
  if (isBirth(scan, at)) return { name: 'birth', value: 0.4, at };
  if (inside !== undefined && names.persons.subjectVerbs.has(inside.lower)) {
    return { name: 'subject', value: 0.2, at };
  }
  for (let index = at; index < at + 5; index += 1) {
    const token = scan.tokens[index];
    if (token === undefined || !sameSentence(scan, run.from, index)) return null;
    if (isTitle(names, token.lower)) return { name: 'apposition', value: 0.3, at: index };
    if (!isWord(token) && token.shape !== 'clitic') return null;
  }
  return null;
}

/** A form field such as « PRÉNOM, NOM ET PRONOM À UTILISER : » on the same line. */
function inField(scan: Scan, names: LanguageNames, run: Run): boolean {
  const start = scan.tokens[run.from]?.start ?? 0;
  const near = scan.text.text.slice(Math.max(0, start - LONGEST_FIELD), start);
  if (!near.includes(':')) return false;
  const line = near.lastIndexOf('\n') + 1;
  if (line === 0 && start > near.length) return false;
  const before = near.slice(line).toLowerCase();
  if (!before.includes(':')) return false;
  const field = before
    .slice(0, before.lastIndexOf(':'))
    .replace(/[*_#>\s]+/g, ' ')
    .trim();
  return [...names.persons.fields].some((known) => field.endsWith(known));
}

/** "By Bruno Falk and Mina Doran", « Photo : », „Foto:“: the name of who made what it stands at. */
const CREDIT =
  /^\W*(?:(?:text|texte|photo|foto|image|video|vidéo|текст|фото|автор|видео)s?\s*(?::|by|par|von)|by|par|von)\s+(?:[\p{L}.'’ -]+ (?:and|et|und|и) )?$/iu;

function isCredited(scan: Scan, run: Run): boolean {
  const start = scan.tokens[run.from]?.start ?? 0;
  const near = scan.text.text.slice(Math.max(0, start - LONGEST_FIELD), start);
  const line = near.lastIndexOf('\n') + 1;
  return (line > 0 || start <= near.length) && CREDIT.test(near.slice(line));
}

/** "the Falk government": whose rule it is. */
function isRuler(scan: Scan, { from, end }: Run): boolean {
  const [article, own, next] = [scan.tokens[from - 1], scan.tokens[from], scan.tokens[end]];
  const ruled = /^(government|administration|regime|presidency)$/.test(next?.lower ?? '');
  return ruled && article?.lower === 'the' && own?.shape === 'capital' && end - from === 1;
}

/** Prepositions that lead to a place, seldom to a person. */
const WHERE = /^(in|near|at|outside|across|throughout|on|à|en|dans)$/;

const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  en: /^[a-z'’-]+$/,
  fr: /^[a-zàâäçéèêëîïôöùûüÿœæ'’-]+$/,
  de: /^[a-zäöüßéè'’-]+$/,
};

/** Nearly all words have none: they need no second look. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Letters that the language has not: Kılıç in English, Müller not in German. */
const hasForeignLetters = (code: string, { lower, script }: Token): boolean =>
  script === 'latin' && BEYOND_ASCII.test(lower) && OWN_LETTERS[code]?.test(lower) === false;

/** How many words of the run bodies, works and places are called by; -1 where nobody can tell. */
function commonWords(scan: Scan, names: LanguageNames, run: Run): number {
  const own = names.persons.common;
  if (own.size === 0 || casingAt(scan, run.from) !== Casing.normal) return -1;
  // English names stand in texts of every language.
  const english = scan.vocabulary.languages.get('en')?.persons.common;
  let count = 0;
  for (let at = run.from; at < run.end; at += 1) {
    const token = scan.tokens[at];
    if (token === undefined) break;
    const { lower, shape } = token;
    const hyphen = lower.indexOf('-');
    const word = hyphen < 0 ? lower : lower.slice(0, hyphen);
    const listed = shape === 'upper' || own.has(word) || english?.has(word) === true;
    if (listed || (shape === 'capital' && scan.smallWords.has(lower))) count += 1;
  }
  return count;
}

/** How many words of a run are full words, not initials or particles. */
export function fullWords(scan: Scan, run: Run): number {
  let count = 0;
  for (let at = run.from; at < run.end; at += 1) {
    const token = scan.tokens[at];
    if (isCapital(token)) count += token.lower.includes('-') ? 2 : 1;
  }
  return count;
}

const base = (code: string, words: number, initials: boolean): number => {
  if (words === 1 && !initials) return 0.02;
  if (code === 'ru') return 0.56;
  return code === 'de' ? 0.2 : 0.38;
};

const hasInitial = (scan: Scan, run: Run): boolean =>
  scan.tokens
    .slice(run.from, run.end)
    .some(
      (token, index) => token.shape === 'single' && scan.tokens[run.from + index + 1]?.text === '.',
    );

/** "Omar al-Hashimi", "Omar El-Hashimi": the article of an Arabic family name. */
const hasArticle = (scan: Scan, { from, end }: Run): boolean =>
  scan.tokens
    .slice(from + 1, end)
    .some(({ lower, shape }) => (shape === 'lower' ? ARTICLE : WITH_ARTICLE).test(lower));

const ARTICLE = /^(al|el)$/;
const WITH_ARTICLE = /^(al|el)-./;

export function weigh(scan: Scan, run: Run): Evidence {
  const names = languageAt(scan, run.from);
  const parts: { name: string; value: number }[] = [];
  const cues: Span[] = [];
  if (names === undefined) return { parts, cues };
  const add = (name: string, value: number, at = -1) => {
    parts.push({ name, value });
    if (at >= 0) cues.push(spanOf(scan, at, at + 1));
  };
  const tokens = scan.tokens.slice(run.from, run.end).filter(isCapital);
  const initials = hasInitial(scan, run);
  const words = fullWords(scan, run);
  const last = tokens.at(-1);
  const several = run.end - run.from > 1;
  add('capitals', base(names.code, several ? Math.max(words, 2) : 1, initials));
  if (words > 5) add('long', -0.3);
  if (several && tokens.slice(0, -1).some((token) => scan.vocabulary.isGivenForm(token.lower))) {
    add('given-name', 0.4);
  } else if (tokens.some((token) => scan.vocabulary.isGivenForm(token.lower))) {
    add('given-name', several ? 0.25 : 0.15);
  }
  if (last !== undefined && endsAsFamilyName(last.lower) && last.text.length > 4)
    add('family-name', 0.2);
  if (run.end - run.from === 2 && isChinese(tokens)) add('family-name', 0.36);
  if (tokens.some((token) => isPatronymic(token.lower))) add('patronymic', 0.35);
  if (initials && words > 0) add('initials', 0.25);
  const common = several && words > 0 ? commonWords(scan, names, run) : -1;
  if (common === 0 && words < 5) add('unfamiliar', 0.2);
  if (common > 0 && !parts.some(({ name }) => name === 'given-name')) add('common-words', -0.25);
  if (several && tokens.some((token) => hasForeignLetters(names.code, token)))
    add('foreign-letters', 0.2);
  if (several && names.code !== 'ru' && hasArticle(scan, run))
    add('arabic-article', names.code === 'de' ? 0.36 : 0.2);
  if (names.code === 'ru') addRussian(scan, names, run, tokens, add);
  addContext(scan, names, run, add, several);
  return { parts, cues };
}

/** "Wang Daoming": a syllable and two more, as Pinyin writes them, with a mark that they are Chinese. */
function isChinese([family, given]: readonly Token[]): boolean {
  if (family?.shape !== 'capital' || given?.shape !== 'capital') return false;
  const marked = /x|q|zh|ng|iao|uo|ian/.test(`${family.lower} ${given.lower}`);
  return marked && isSyllables(family.lower, 1) && isSyllables(given.lower, 2);
}

/** Adjectives of places and Latin words in a Russian text are seldom persons. */
function addRussian(
  scan: Scan,
  names: LanguageNames,
  run: Run,
  tokens: readonly Token[],
  add: (name: string, value: number) => void,
): void {
  const [first] = tokens;
  if (first === undefined) return;
  const given = scan.vocabulary.isGivenForm(first.lower);
  if (first.script === 'latin') add('foreign-script', given ? -0.25 : -0.6);
  const adjective = /(ой|ого|ому|ая|ую|ий|ое|ые|ых|ими|ым)$/.test(first.lower);
  const several = tokens.length > 1;
  if (several && adjective && !scan.vocabulary.isGivenForm(first.lower)) add('adjective', -0.3);
  const inPlace = names.places.cues.has(scan.tokens[run.from - 1]?.lower ?? '');
  if (several && inPlace && !tokens.some(({ lower }) => scan.vocabulary.isGivenForm(lower))) {
    add('place-preposition', -0.2);
  }
  const ofPlace = /(ский|ской|ского|скому|ским|ском|ская|скую|ское|ной|ного|ном)$/;
  if (!several && ofPlace.test(first.lower)) add('adjective', -0.4);
}

/** «Анна Кравец (Громова)»: another family name in brackets behind a full name. */
function isOtherName(scan: Scan, names: LanguageNames, { from, end }: Run): boolean {
  if (scan.tokens[from - 1]?.text !== '(' || scan.tokens[end]?.text !== ')') return false;
  const [given, family] = [scan.tokens[from - 3], scan.tokens[from - 2]];
  const lower = scan.tokens[from]?.lower ?? '';
  return (
    names.code === 'ru' &&
    endsAsFamilyName(lower) &&
    isCapital(family) &&
    isCapital(given) &&
    sameSentence(scan, from - 3, from)
  );
}

/** «супруга Яровского Анна»: a given name right behind the name of whose relative its bearer is. */
function followsFamily(scan: Scan, from: number): boolean {
  const [family, token] = [scan.tokens[from - 1], scan.tokens[from]];
  if (!isCapital(family) || token === undefined || !sameSentence(scan, from - 1, from))
    return false;
  const { lower } = family;
  const isFamily = endsAsRussianFamily(lower) || endsAsOwningFamily(lower);
  return isFamily && scan.vocabulary.isGivenForm(token.lower);
}

/** "wrote Bruno Falk", "arrested Bruno Falk": what a person says or suffers, told before the name. */
function addBefore(
  scan: Scan,
  names: LanguageNames,
  from: number,
  add: (name: string, value: number, at?: number) => void,
): void {
  const word = bare(scan.tokens[from - 1]);
  if (!sameSentence(scan, from - 1, from)) return;
  const given = scan.vocabulary.isGivenForm(scan.tokens[from]?.lower ?? '');
  if (WHERE.test(word) && !given) add('place-preposition', -0.25, from - 1);
  else if (names.persons.toldBefore.has(word)) add('reporting-verb', 0.25, from - 1);
  else if (names.persons.objectVerbs.has(word)) add('subject', 0.15, from - 1);
}

/** «Приговор Горину», «Горин заявил»: a family name alone beside what only a person does or suffers. */
function addToFamilyName(
  scan: Scan,
  names: LanguageNames,
  { from, end }: Run,
  add: (name: string, value: number, at?: number) => void,
): void {
  const { lower, shape } = scan.tokens[from] ?? { lower: '', shape: null };
  if (shape !== 'capital' || lower.length < 5 || !endsAsFamilyName(lower)) return;
  const before = sameSentence(scan, from - 1, from) ? bare(scan.tokens[from - 1]) : '';
  if (names.persons.objectVerbs.has(before)) add('subject', 0.36, from - 1);
  else if (sameSentence(scan, from, end) && names.persons.sayVerbs.has(bare(scan.tokens[end])))
    add('family-name', 0.15);
}

/** «Защищала», «Обвиняют», «Осудили»: how Russian verbs end that may open a sentence. */
const isVerb = (lower: string): boolean =>
  /(?:л|ла|ло|ли|лся|лась|лись|ет|ёт|ит|ют|ут|ат|ят|тся|ся|сь|на|но|ны|ние|ния|нию)$/.test(lower);

function addContext(
  scan: Scan,
  names: LanguageNames,
  run: Run,
  add: (name: string, value: number, at?: number) => void,
  several: boolean,
): void {
  const age = ageBefore(scan, names, run.from);
  if (age >= 0) add('age', several ? 0.35 : 0.55, age);
  const title = titleBefore(scan, names, run.from);
  if (title !== null) {
    const honorific = HONORIFIC.test(bare(scan.tokens[title.at]));
    const office = names.code === 'de' && OFFICE.test(bare(scan.tokens[title.at]));
    const alone = honorific ? 0.6 : title.ofState || office ? 0.55 : 0.5;
    if (title.near) add('title', several && !honorific ? 0.35 : alone, title.at);
    else if (several) add('title', 0.25, title.at);
    if (title.near && !several && commonWords(scan, names, run) === 0) add('unfamiliar', 0.05);
  }
  if (!several && isOtherName(scan, names, run)) add('apposition', 0.5);
  if (!several && names.code === 'ru' && followsFamily(scan, run.from)) add('apposition', 0.45);
  const described = title === null && several ? titleBeforeComma(scan, names, run) : -1;
  if (described >= 0) add('title', names.code === 'de' ? 0.36 : 0.3, described);
  if (several) addBefore(scan, names, run.from, add);
  else if (names.code === 'ru') addToFamilyName(scan, names, run, add);
  const follows = after(scan, names, run);
  if (follows !== null) add(follows.name, follows.value, follows.at);
  if (inField(scan, names, run)) add('form-field', 0.5);
  if (several && isCredited(scan, run)) add('credit', 0.45);
  const ruler = isRuler(scan, run) && !names.persons.common.has(bare(scan.tokens[run.from]));
  if (ruler) add('ruler', 0.55, run.end);
  const shout = scan.tokens[run.from];
  if (!several && shout?.shape === 'upper' && shout.text.length <= 5) add('abbreviation', -0.5);
  const before = scan.tokens[run.from - 1];
  if (before !== undefined && sameSentence(scan, run.from - 1, run.from)) {
    if (OPENING.test(before.text) && CLOSING.test(scan.tokens[run.end]?.text ?? ''))
      add('quoted', -0.35);
    if (names.placeHeads.has(bare(before))) add('place-word', -0.45);
    if (names.persons.articles.has(bare(before)) && !ruler)
      add('article', names.code === 'de' ? -0.1 : -0.35);
    if (/^[#@]$/.test(before.text)) add('handle', -0.5);
  }
  if (casingAt(scan, run.from) === Casing.upper) add('heading', -0.45);
  else if (casingAt(scan, run.from) === Casing.title) add('heading', -0.25);
  else if (opensSentence(scan, run.from) && before?.text !== ':') {
    // «Защищала Горина …»: a Russian sentence may begin with a verb before a name.
    const first = scan.tokens[run.from]?.lower ?? '';
    const verb =
      names.code === 'ru' && several && isVerb(first) && !scan.vocabulary.isGivenForm(first);
    add('sentence-start', verb && run.end - run.from === 2 ? -0.25 : -0.05);
  }
}
