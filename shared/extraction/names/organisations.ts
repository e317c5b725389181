/** Organisations by head words, by the word before or after them, and by abbreviations in brackets. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { KnownAt } from './known-names.ts';
import { tailOf } from './leads.ts';
import { formsOf, phraseAt } from './lexicon.ts';
import { isNamePart } from './name-part.ts';
import {
  bare,
  Casing,
  casingAt,
  isCapital,
  isFree,
  isWord,
  languageAt,
  opensSentence,
  propose,
  type Scan,
  sameSentence,
  spanOf,
  Taken,
  take,
  writtenName,
} from './scan.ts';
import { isTitle } from './titles.ts';
import type { LanguageNames } from './vocabulary.ts';

const OPENING = new Set(['«', '“', '„', '"', '‘', '*', '_']);
const CLOSING = new Set(['»', '”', '“', '"', '’', '*', '_']);
const LONGEST_QUOTED = 7;
const LONGEST_NAME = 16;

interface Found {
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  readonly score: number;
  /** Index of the word that led to it. */
  readonly cue: number;
}

/** Where the capitals begin that stand before a head. */
function leftOfHead(scan: Scan, names: LanguageNames, at: number): number {
  let from = at;
  while (from > Math.max(0, at - LONGEST_NAME) && sameSentence(scan, from - 1, at)) {
    const before = scan.tokens[from - 1];
    const head =
      before !== undefined && isCapital(before) && names.organisations.heads.has(before.lower);
    const common =
      /^(national|central|international|supreme|general|human|rights|security|justice|foreign|federal|interior|state|public|new|democratic|people's)$/;
    const usual = before !== undefined && isCapital(before) && common.test(before.lower);
    const apostrophe = /^['’]$/.test(before?.text ?? '') && isCapital(scan.tokens[from - 2]);
    if (!head && !usual && !apostrophe && !isNamePart(scan, names, from - 1)) break;
    from -= 1;
  }
  return from;
}

/** "Egyptian Embassy", "Tokyo University": a nation or a place right before the rest of the name. */
function withNation(scan: Scan, names: LanguageNames, from: number): number {
  const before = scan.tokens[from - 1];
  if (before === undefined || !sameSentence(scan, from - 1, from)) return from;
  if (isCapital(before) && names.persons.demonyms.has(before.lower)) return from - 1;
  let first = from;
  while (scan.taken[first - 1] === Taken.place && sameSentence(scan, first - 1, from)) first -= 1;
  return first;
}

/** Heads that begin a body's name: "Embassy of …", also in the lines of an address. */
const OFFICE = /^(embassy|ministry|office|department|committee|council|commission)$/;

/** "Embassy of the Republic of Sumeria" by itself on a line, where every word has a capital. */
function officeInHeading(scan: Scan, names: LanguageNames, at: number): Found | null {
  const sentence = scan.text.sentences[scan.tokens[at]?.sentence ?? 0];
  const opens = sentence?.firstToken === at || /\n\s*$/.test(textBefore(scan, at));
  if (!opens || !OFFICE.test(scan.tokens[at]?.lower ?? '')) return null;
  const end = growRight(scan, names, at);
  return end - at < 2 ? null : { from: at, end, rule: 'org.head-word', score: 0.7, cue: at };
}

const textBefore = (scan: Scan, at: number): string =>
  scan.text.text.slice(scan.tokens[at - 1]?.end ?? 0, scan.tokens[at]?.start ?? 0);

/** English: capitals before and after a head word, joined by "of", "for", "to". */
function aroundHead(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (!isCapital(token) || !names.organisations.heads.has(token.lower)) return null;
  if (casingAt(scan, at) === Casing.title) return officeInHeading(scan, names, at);
  if (casingAt(scan, at) !== Casing.normal) return null;
  const from = withNation(scan, names, leftOfHead(scan, names, at));
  const end = growRight(scan, names, at);
  if (end - from < 2) return null;
  return { from, end, rule: 'org.head-word', score: 0.8, cue: at };
}

/** How far a name goes on after its head: adjectives, capitals, and joints that lead to a noun or name. */
function growRight(scan: Scan, names: LanguageNames, head: number): number {
  const { adjectives, nouns, joints } = names.organisations;
  let end = head + 1;
  for (let at = end; at < head + LONGEST_NAME && sameSentence(scan, at, head); ) {
    const token = scan.tokens[at];
    if (token === undefined || scan.taken[at] === Taken.court) break;
    if (adjectives.has(token.lower) || nouns.has(token.lower)) at += 1;
    else if (names.code === 'fr' && isFrenchAdjective(scan, names, head, at)) at += 1;
    else if (isDative(scan, head, at)) at += 1;
    else if (names.code === 'ru' && (isGenitive(token) || isGoverned(scan, at, head))) at += 1;
    else if (names.code === 'ru' && scan.vocabulary.isGivenForm(token.lower)) break;
    else if (isCapital(token) && !names.calendar.has(token.lower)) at += 1;
    else if (joints.has(bare(token))) {
      let next = at + 1;
      while (next < at + 3 && joints.has(bare(scan.tokens[next]))) next += 1;
      const goal = scan.tokens[next];
      if (goal === undefined) break;
      const governed = names.code === 'ru' && isCapital(scan.tokens[head]) && isPlainWord(goal);
      const plural = names.code === 'fr' && isPluralOf(scan, head, at, goal);
      if (!governed && !plural && !leadsOn(goal, scan.tokens[next + 1], names)) break;
      if (COORDINATING.test(token.lower) && !joinsOn(scan, names, next)) break;
      at = next + 1;
    } else break;
    end = at;
  }
  return end;
}

/** « Association des riverains »: what a head written large consists of. */
const isPluralOf = (scan: Scan, head: number, joint: number, goal: Token): boolean =>
  scan.tokens[joint]?.lower === 'des' &&
  goal.shape === 'lower' &&
  /[sx]$/.test(goal.lower) &&
  isCapital(scan.tokens[head]) &&
  !opensSentence(scan, head);

/** « Centre nicaraguayen des droits humains »: how adjectives of bodies end in French. */
const ADJECTIVE_END =
  /(ain|aine|ains|aines|yen|yenne|ien|ienne|iens|iennes|ais|aise|aises|ois|oise|oises|éen|éenne|al|ale|aux|ales|ique|iques|iste|istes|aire|aires|if|ive|ifs|ives|el|elle|els|elles)$/;
const NO_ADJECTIVE =
  /(ppelle|plique|indique|critique|revendique|communique|pratique|signale|mais|aire|oire|lien|soutien|rien|bien|main|soudain|fois|mois|quoi|journaux|travaux|rappel|appel|lequel|laquelle|telle?|quelle?|nouvel|actif|motif|tarif|assif)$/;
const TRUE_ADJECTIVE = /(itaire|diaire|iliaire|icaire|onaire|naire|ulaire|olaire|litaire|entaire)$/;

/** An adjective right after the head or after another one; by itself it makes no name of a heading. */
function isFrenchAdjective(scan: Scan, names: LanguageNames, head: number, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.shape !== 'lower' || token.text.length < 5 || !ADJECTIVE_END.test(token.lower))
    return false;
  if (NO_ADJECTIVE.test(token.lower) && !TRUE_ADJECTIVE.test(token.lower)) return false;
  const before = scan.tokens[at - 1];
  const follows =
    at - 1 === head || (before?.shape === 'lower' && ADJECTIVE_END.test(before.lower));
  if (!follows) return false;
  return names.organisations.joints.has(bare(scan.tokens[at + 1])) || !opensSentence(scan, head);
}

/** «Комитет защиты журналистов», «Управление образования округа»: what a Russian head governs. */
const GENITIVE =
  /(ого|его|ой|ей|ых|их|ов|ев|ёв|ств|ства|ости|стей|ии|ний|тий|ры|ды|ки|ги|хи|[^аяеёиу]ты|[^аяеё]ны)$/;
const NO_NOUN =
  /^(или|ранее|сво(ей|его|их)|его|её|их|эт(ой|ого|их)|котор(ой|ого|ых)|так(ой|ого|их)|всех|всей|ней|него|той|том|самой|лишь|дней|перв(ой|ого|ых)|вс[её]|мы|вы|ныне|двух|тр[её]х|четыр[её]х|после|скорей|котор(ый|ые))$/;

/** «ассоциация армянской молодёжи»: what an adjective in the genitive stands before. */
const ADJECTIVE = /(ого|его|ой|ей|ых|их)$/;
const isGoverned = (scan: Scan, at: number, head: number): boolean => {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  if (at - 1 === head || before?.shape !== 'lower' || token?.shape !== 'lower') return false;
  return ADJECTIVE.test(before.lower) && isGenitive(before) && token.text.length > 3;
};

const isGenitive = ({ lower, shape, script }: Token): boolean =>
  shape === 'lower' &&
  script === 'cyrillic' &&
  lower.length > 3 &&
  GENITIVE.test(lower) &&
  !NO_NOUN.test(lower);

/** «Центр по противодействию …»: after a joint any word goes on a name that begins large. */
const isPlainWord = ({ lower, shape, script }: Token): boolean =>
  shape === 'lower' &&
  script === 'cyrillic' &&
  lower.length > 4 &&
  /(ю|у|ям|ам|ому|ему|ой|ей|ов|ий|ых|их|и|ы)$/.test(lower);

/** «по противодействию экстремизму»: the dative goes on behind «по». */
const isDative = (scan: Scan, head: number, at: number): boolean => {
  const token = scan.tokens[at];
  if (token?.shape !== 'lower' || !/(изму|ству|ации|ции|сти|ению|анию|ому)$/.test(token.lower))
    return false;
  return scan.tokens.slice(head, at).some(({ lower }) => lower === 'по');
};

/** German nouns that follow a kind of body without naming it. */
const NOUN_END =
  /(ung|heit|keit|schaft|tion|ismus|tät|nis|tum|ment|er|en|ern|zeit|jahr|tag|geld|recht|werk|haus|land|kraft|macht|volk|krieg)$/;

/** Bodies that carry the name of their town without a joint. */
const UNIVERSITY = /(universität|hochschule|akademie|institut)$/;

const COORDINATING = /^(and|et|und|и)$/;

/** « Ligue des droits de l'homme et du citoyen »: after "and" a common noun, or no name of its own. */
function joinsOn(scan: Scan, names: LanguageNames, at: number): boolean {
  const goal = scan.tokens[at];
  if (goal === undefined || names.organisations.nouns.has(goal.lower)) return goal !== undefined;
  if (names.code !== 'en' || scan.vocabulary.isUsualGivenName(goal.lower)) return false;
  return phraseAt(scan.vocabulary.known, scan.tokens, at, names.code) === null;
}

function leadsOn(goal: Token, after: Token | undefined, names: LanguageNames): boolean {
  if (names.organisations.nouns.has(goal.lower)) return true;
  return (
    isCapital(goal) &&
    !names.calendar.has(goal.lower) &&
    !(names.persons.titles.has(goal.lower) && isCapital(after)) &&
    goal.text.length > 1
  );
}

/** French and Russian: a head with what follows it. */
function fromHead(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (!isWord(token) || casingAt(scan, at) === Casing.upper) return null;
  const { heads, lowerHeads } = names.organisations;
  const isHead = isCapital(token)
    ? headForms(token).some((form) => heads.has(form))
    : lowerHeads.has(token.lower) &&
      (names.organisations.joints.has(bare(scan.tokens[at + 1])) ||
        /^(national|nationale|populaire|fédéral|fédérale)$/.test(scan.tokens[at + 1]?.lower ?? ''));
  if (!isHead) return null;
  const end = growRight(scan, names, at);
  if (end - at < 2) return null;
  return { from: at, end, rule: 'org.head-word', score: 0.82, cue: at };
}

/** "Human Rights Agenda Association" in a text of another language. */
function englishName(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  const english = scan.vocabulary.languages.get('en');
  if (english === undefined || token?.script !== 'latin') return null;
  if (names.organisations.heads.has(token.lower)) return null;
  const found = aroundHead(scan, english, at);
  if (found === null) return null;
  const others = scan.tokens
    .slice(found.from, found.end)
    .filter((_, step) => step !== at - found.from);
  const isEnglish = others.some(
    ({ lower }) => english.persons.common.has(lower.replace(/['’]s$/, '')) || lower === 'of',
  );
  return isEnglish ? { ...found, score: 0.7 } : null;
}

const headForms = (token: Token): readonly string[] =>
  token.script === 'cyrillic' ? formsOf(token, 'ru') : [token.lower];

/** «министерство юстиции», «мэрия Минска»: a body written small, with what it is for or where. */
function lowerBody(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (names.code !== 'ru' || token?.shape !== 'lower') return null;
  if (!formsOf(token, 'ru').some((form) => names.organisations.lowerHeads.has(form))) return null;
  let end = at + 1;
  while (
    sameSentence(scan, at, end) &&
    names.organisations.nouns.has(scan.tokens[end]?.lower ?? '')
  )
    end += 1;
  while (sameSentence(scan, at, end) && scan.taken[end] === Taken.place) end += 1;
  return end === at + 1 ? null : { from: at, end, rule: 'org.head-word', score: 0.7, cue: at };
}

/** Russian: «Следственный комитет», «Генеральной прокуратуры»: a capital adjective before a head. */
function afterAdjective(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (names.code !== 'ru' || token?.shape !== 'capital' || token.script !== 'cyrillic') return null;
  if (![...names.organisations.adjectiveEndings].some((end) => token.lower.endsWith(end)))
    return null;
  for (let head = at + 1; head <= at + 2; head += 1) {
    const word = scan.tokens[head];
    if (word?.shape !== 'lower' || !sameSentence(scan, at, head)) return null;
    if (headForms(word).some((form) => names.organisations.heads.has(form))) {
      const end = growRight(scan, names, head);
      const next = scan.tokens[end];
      if (next !== undefined && OPENING.has(next.text)) return null;
      return { from: at, end, rule: 'org.head-word', score: 0.82, cue: head };
    }
  }
  return null;
}

/** „Organisation Chinese Human Rights Defenders“, „Schulzeitung Tichaja Reka“: the kind, then the name. */
function nameAfterKind(scan: Scan, names: LanguageNames, at: number): Found | null {
  const lower = scan.tokens[at]?.lower ?? '';
  const kinds = names.organisations.before;
  const isKind = kinds.has(lower) || tailOf(lower, kinds);
  let end = at + 1;
  while (end < at + 6 && sameSentence(scan, at, end) && isNamePart(scan, names, end)) end += 1;
  const given = scan.vocabulary.isUsualGivenName(scan.tokens[at + 1]?.lower ?? '');
  const single = scan.tokens[at + 1];
  const noun =
    single !== undefined && (scan.smallWords.has(single.lower) || NOUN_END.test(single.lower));
  if (!isKind || end === at + 1 || given || (end === at + 2 && noun)) return null;
  return { from: at + 1, end, rule: 'org.kind-word', score: 0.8, cue: at };
}

/** German: a compound such as Justizministerium, with « für … » after it. */
function germanCompound(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (names.code !== 'de' || token?.shape !== 'capital') return null;
  const { suffixes, heads } = names.organisations;
  const named = nameAfterKind(scan, names, at);
  if (named !== null) return named;
  const compound = [...suffixes].some(
    (suffix) => token.lower.endsWith(suffix) && token.lower.length > suffix.length + 3,
  );
  if (!compound && !heads.has(token.lower)) return null;
  const from = adjectiveBefore(scan, names, at) ? at - 1 : at;
  const end = growRight(scan, names, at);
  const generic = from === at && end === at + 1 && names.organisations.generic.has(token.lower);
  if (compound && !generic && !scan.smallWords.has(token.lower)) {
    return { from, end: Math.max(at + 1, end), rule: 'org.head-word', score: 0.62, cue: at };
  }
  const ofPlace = scan.taken[at + 1] === Taken.place && UNIVERSITY.test(token.lower);
  if (ofPlace && sameSentence(scan, at, at + 1)) {
    return { from: at, end: at + 2, rule: 'org.head-word', score: 0.8, cue: at };
  }
  // „im Zentrum von Minsk“ is a part of the town.
  if (!heads.has(token.lower) || end - from < 3 || token.lower === 'zentrum') return null;
  return { from, end, rule: 'org.head-word', score: 0.7, cue: at };
}

/** „die Ägyptische Ärztegewerkschaft“: an adjective written large inside a sentence. */
function adjectiveBefore(scan: Scan, names: LanguageNames, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (before?.shape !== 'capital' || scan.taken[at - 1] !== Taken.free) return false;
  const adjective =
    /(ische|ischen|ischer|isches|liche|lichen|licher|liches|ale|alen|aler|ales|^(allgemein|oberst|höchst|vereinigt|vereint)(e|en|er|es))$/.test(
      before.lower,
    );
  return (
    adjective &&
    sameSentence(scan, at - 1, at) &&
    !opensSentence(scan, at - 1) &&
    !names.persons.notNames.has(before.lower)
  );
}

/** A word such as "newspaper" or "party" with the name after it, quoted, in italics or plain. */
function afterKindWord(scan: Scan, names: LanguageNames, at: number): Found | null {
  const cue = scan.tokens[at];
  if (cue === undefined || !names.organisations.before.has(cue.lower)) return null;
  const open = scan.tokens[at + 1];
  if (open !== undefined && OPENING.has(open.text) && sameSentence(scan, at, at + 1)) {
    return quoted(scan, at);
  }
  let end = at + 1;
  while (end < at + 4 && sameSentence(scan, at, end) && isNamePart(scan, names, end)) end += 1;
  if (end === at + 1 || names.code === 'de' || casingAt(scan, at) !== Casing.normal) return null;
  const known = scan.tokens[at + 1];
  if (names.code === 'ru' && scan.vocabulary.isGivenForm(known?.lower ?? '')) return null;
  return { from: at + 1, end, rule: 'org.kind-word', score: 0.66, cue: at };
}

/** «Как передаёт «Тихая река»», «лидер «Единства»»: who reports or has a leader is a body. */
function quotedBody(scan: Scan, names: LanguageNames, at: number): Found | null {
  const cue = scan.tokens[at];
  const open = scan.tokens[at + 1]?.text ?? '';
  if (names.code !== 'ru' || cue?.shape !== 'lower' || !OPENING.has(open)) return null;
  if (!names.organisations.reports.has(cue.lower) && !isTitle(names, cue.lower)) return null;
  const found = quoted(scan, at);
  return found === null ? null : { ...found, score: 0.72 };
}

const WORKS = /^(at|for|with|of|de|du|d|à|au|pour|chez)$/;
const ARTICLE = /^(the|a|le|la|les|l)$/;

/** "an editor at Mizan Media", « la rédactrice de Tribouna »: whom somebody works for. */
function employer(scan: Scan, names: LanguageNames, at: number): Found | null {
  const cue = scan.tokens[at];
  if (cue?.shape !== 'lower' || !names.organisations.employed.has(cue.lower)) return null;
  if (!WORKS.test(bare(scan.tokens[at + 1]))) return null;
  const from = ARTICLE.test(bare(scan.tokens[at + 2])) ? at + 3 : at + 2;
  const first = scan.tokens[from];
  if (first === undefined || !isNamePart(scan, names, from)) return null;
  let end = from + 1;
  while (isCapital(scan.tokens[end]) && isFree(scan, end, end + 1) && sameSentence(scan, at, end))
    end += 1;
  const { heads } = names.organisations;
  // A head or a joint tells better where the name ends.
  const others = scan.tokens.slice(from, end + 1).some(({ lower }) => heads.has(lower));
  if (others || casingAt(scan, at) !== Casing.normal) return null;
  if (scan.vocabulary.isGivenForm(first.lower) || scan.smallWords.has(first.lower)) return null;
  return { from, end, rule: 'org.kind-word', score: 0.62, cue: at };
}

function quoted(scan: Scan, at: number): Found | null {
  const first = scan.tokens[at + 2];
  if (!isCapital(first) && first?.shape !== 'alphanumeric') return null;
  for (let end = at + 3; end <= at + 2 + LONGEST_QUOTED; end += 1) {
    const token = scan.tokens[end];
    if (token === undefined || token.sentence !== first.sentence) return null;
    if (CLOSING.has(token.text)) {
      return { from: at + 2, end, rule: 'org.kind-word-quoted', score: 0.86, cue: at };
    }
  }
  return null;
}

/** "the Turan news agency", "the Memorial rights group". */
const KIND_OF_KIND = /^(news|rights|opposition|human|radio|state)$/;

/** English: "the ruling Nur Otan party". */
function beforeKindWord(scan: Scan, names: LanguageNames, at: number): Found | null {
  const cue = scan.tokens[at];
  if (cue?.shape !== 'lower' || !names.organisations.introduces.has(cue.lower)) return null;
  const end = KIND_OF_KIND.test(scan.tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  let from = end;
  while (from > end - 3 && sameSentence(scan, from - 1, at) && isNamePart(scan, names, from - 1))
    from -= 1;
  if (from === end || casingAt(scan, at) !== Casing.normal) return null;
  return { from, end, rule: 'org.kind-word', score: 0.68, cue: at };
}

/** "Almaty mayor's office": a place with an office in small letters. */
function officeOfPlace(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  const isPlace = scan.taken[at] === Taken.place;
  if (!isPlace || names.organisations.tails.size === 0 || token === undefined) return null;
  for (let end = at + 3; end <= at + 5; end += 1) {
    const last = scan.tokens[end - 1];
    const first = scan.tokens[at + 1];
    if (last === undefined || first === undefined || !sameSentence(scan, at, end - 1)) return null;
    const words = scan.text.text.slice(first.start, last.end).toLowerCase();
    if (names.organisations.tails.has(words)) {
      return { from: at, end, rule: 'org.office-of-place', score: 0.75, cue: at + 1 };
    }
  }
  return null;
}

/** "RFE/RL's Kazakh Service": an organisation's own part. */
function partOfKnown(scan: Scan, names: LanguageNames, hit: KnownAt): Found | null {
  if (scan.tokens[hit.end]?.shape !== 'clitic' || names.code !== 'en') return null;
  let end = hit.end + 1;
  while (end < hit.end + 4 && sameSentence(scan, hit.from, end) && isCapital(scan.tokens[end]))
    end += 1;
  const head = scan.tokens[end - 1];
  if (head === undefined || !names.organisations.heads.has(head.lower)) return null;
  return { from: hit.from, end, rule: 'org.part-of-known', score: 0.85, cue: end - 1 };
}

/** «МВД России», «УФСБ по Саратовской области»: a state body with its state or region. */
function branchOfKnown(scan: Scan, names: LanguageNames, hit: KnownAt): Found | null {
  const first = scan.tokens[hit.from];
  const spelt = hit.end - hit.from > 1 && first?.script === 'cyrillic';
  if (names.code !== 'ru' || !(spelt || STATE_BODY.test(first?.text ?? ''))) return null;
  const at = scan.tokens[hit.end]?.lower === 'по' ? hit.end + 1 : hit.end;
  let end = at;
  while (end < at + 3 && scan.taken[end] === Taken.place && sameSentence(scan, hit.from, end))
    end += 1;
  if (end === at) return null;
  return { from: hit.from, end, rule: 'org.state-body', score: 0.9, cue: hit.from };
}

const STATE_BODY = /^([А-Я]{2,6}|УФСБ|УФСИН|Мин[а-я]+|Гос[а-я]+|Ген[а-я]+|Рос[а-я]+)$/;

/** What a found name is called: as the vocabularies have it, where they have the very words. */
function nameOf(scan: Scan, { from, end }: Found): string {
  const code = languageAt(scan, from)?.code ?? null;
  const known = phraseAt(scan.vocabulary.known, scan.tokens, from, code);
  const same = known?.end === end && known.item.type === 'org';
  return same ? known.item.name : writtenName(scan, from, end);
}

function accept(scan: Scan, found: Found, name?: string): void {
  const cue = spanOf(scan, found.cue, found.cue + 1);
  propose(scan, 'org', {
    ...found,
    name: name ?? nameOf(scan, found),
    cues: [cue],
  });
  take(scan, found.from, found.end, Taken.org);
}

/** "Full Name (ABC)" gives ABC; the abbreviation is then known in the whole document. */
function abbreviationAfter(
  scan: Scan,
  end: number,
  full: string,
  aliases: Map<string, string>,
): void {
  const inside = scan.tokens[end + 1];
  if (scan.tokens[end]?.text !== '(' || !isShort(scan, end + 1, full)) return;
  const closing = scan.tokens[end + 2]?.text ?? '';
  if (inside !== undefined && /^[,)]$/.test(closing)) aliases.set(inside.text, full);
}

/** ABC, and Cenidh or Pnat: a made word that begins as the name does. */
function isShort(scan: Scan, at: number, full: string): boolean {
  const token = scan.tokens[at];
  if (token?.shape === 'upper' || token?.shape === 'alphanumeric') return true;
  if (token?.shape !== 'capital' || token.text.length > 9 || scan.taken[at] !== Taken.free)
    return false;
  const capitals = full.split(/[\s'’]+/).filter((word) => word.length > 3);
  const starts = capitals[0]?.[0]?.toLowerCase() === token.lower[0];
  return capitals.length > 1 && starts && !scan.vocabulary.isGivenForm(token.lower);
}

/** "known locally as X" after an organisation: X is another name of it. */
function aliasAfter(
  scan: Scan,
  names: LanguageNames,
  end: number,
  full: string,
  aliases: Map<string, string>,
): void {
  for (let at = end; at < end + 8; at += 1) {
    const token = scan.tokens[at];
    if (token === undefined || !sameSentence(scan, end - 1, at)) return;
    if (!isCapital(token)) continue;
    const cue = scan.text.text.slice(scan.tokens[end - 1]?.end ?? 0, token.start).toLowerCase();
    if ([...names.organisations.aliasCues].some((words) => cue.trim().endsWith(words))) {
      aliases.set(token.text, full);
    }
    return;
  }
}

const LONGEST_SPELT_OUT = 14;
/** «Уголовно-процессуальный кодекс (УПК)» is a law. */
const LAW_WORD =
  /^(code|law|act|loi|gesetz|gesetzbuch|.*ordnung|кодекс.{0,2}|закон.{0,2}|convention|covenant)$/;

/** "Union of Independent Writers (UIW)": capitals in brackets tell where the name before them begins. */
function beforeAbbreviation(scan: Scan, at: number): Found | null {
  const [open, short, close] = [0, 1, 2].map((step) => scan.tokens[at + step]);
  if (open?.text !== '(' || short?.shape !== 'upper' || close?.text !== ')') return null;
  const letters = initials(short.lower);
  if (letters.length < 3 || letters.length > 7) return null;
  let left = letters.length - 1;
  for (
    let from = at - 1;
    from >= at - LONGEST_SPELT_OUT && sameSentence(scan, from, at);
    from -= 1
  ) {
    const token = scan.tokens[from];
    if (token === undefined || scan.taken[from] === Taken.court || /^[.;:,]$/.test(token.text))
      return null;
    if (initials(token.lower).charAt(0) === letters.charAt(left)) left -= 1;
    else if (isCapital(token)) return null;
    if (left >= 0) continue;
    if (scan.tokens.slice(from, at).some(({ lower }) => LAW_WORD.test(lower))) return null;
    return isCapital(token)
      ? { from, end: at, rule: 'org.spelt-out', score: 0.9, cue: at + 1 }
      : null;
  }
  return null;
}

const initials = (lower: string): string => lower.normalize('NFD').replace(/\p{M}/gu, '');

const RULES = [
  aroundHead,
  englishName,
  fromHead,
  afterAdjective,
  germanCompound,
  afterKindWord,
  quotedBody,
  employer,
  lowerBody,
  beforeKindWord,
  officeOfPlace,
];

function ruleFits(rule: (typeof RULES)[number], code: string): boolean {
  if (rule === aroundHead) return code === 'en';
  if (rule === englishName) return code !== 'en';
  if (rule === fromHead) return code === 'fr' || code === 'ru';
  return true;
}

export function findOrganisations(scan: Scan, known: ReadonlyMap<number, KnownAt>): void {
  const aliases = new Map<string, string>();
  const regions = new Map<string, string>();
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const names = languageAt(scan, at);
    const hit = known.get(at);
    if (names === undefined) continue;
    const spelt = beforeAbbreviation(scan, at);
    if (spelt !== null && isSpeltOut(scan, spelt)) {
      const short = scan.tokens[at + 1]?.text ?? '';
      const last = scan.tokens[spelt.end - 1]?.lower ?? '';
      const place = known.get(spelt.from);
      const isKnown = place?.end === spelt.end && place.known.type === 'place';
      const isPlace = isKnown || names.places.kinds.has(last);
      const name = isKnown ? place.known.name : writtenName(scan, spelt.from, spelt.end);
      if (!isPlace) accept(scan, spelt);
      else if (!isKnown) acceptPlace(scan, spelt);
      (isPlace ? regions : aliases).set(short, name);
    }
    if (hit?.known.type === 'org' && isFree(scan, at, hit.end)) {
      const part = partOfKnown(scan, names, hit) ?? branchOfKnown(scan, names, hit);
      const end = part?.end ?? hit.end;
      const name = part === null ? hit.known.name : writtenName(scan, at, end);
      if (part !== null) accept(scan, part);
      else acceptKnown(scan, hit);
      abbreviationAfter(scan, end, name, aliases);
      aliasAfter(scan, names, end, name, aliases);
      at = end - 1;
      continue;
    }
    const isPlace = scan.taken[at] === Taken.place;
    if (scan.taken[at] !== Taken.free && !isPlace) continue;
    const word = scan.tokens[at]?.word;
    if (!isPlace && word !== undefined && !names.leads.toOrganisation(word)) continue;
    for (const rule of RULES) {
      if (!ruleFits(rule, names.code)) continue;
      const found = rule(scan, names, at);
      if (found === null || !canTake(scan, found)) continue;
      const short = scan.tokens[found.end]?.text === '(' ? known.get(found.end + 1) : undefined;
      const full =
        short?.known.type === 'org' ? short.known.name : writtenName(scan, found.from, found.end);
      accept(scan, found, full);
      abbreviationAfter(scan, found.end, full, aliases);
      aliasAfter(scan, names, found.end, full, aliases);
      at = Math.max(at, found.end - 1);
      break;
    }
  }
  if (aliases.size > 0) findAliases(scan, aliases, 'org');
  if (regions.size > 0) findAliases(scan, regions, 'place');
  repeatNames(scan);
  findAbbreviations(scan);
}

const KIND_RULE = /^org\.(kind-word|spelt-out)/;

/** A body told with its kind once ("the website Blue Dawn") is found wherever its name stands. */
function repeatNames(scan: Scan): void {
  const told = new Map<string, { words: string[]; name: string }[]>();
  for (const { type, rule, start, end, value } of scan.candidates) {
    if (type !== 'org' || !KIND_RULE.test(rule)) continue;
    const words = scan.text.text.slice(start, end).split(/\s+/);
    const [first = ''] = words;
    if (words.length === 1 && (first.length < 5 || scan.smallWords.has(first.toLowerCase())))
      continue;
    told.set(first, [...(told.get(first) ?? []), { words, name: value.name }]);
  }
  if (told.size === 0) return;
  scan.tokens.forEach((token, at) => {
    for (const { words, name } of (told.get(token.text) ?? []).slice(0, MOST_NAMES)) {
      const end = at + words.length;
      if (
        !isFree(scan, at, end) ||
        !words.every((word, step) => scan.tokens[at + step]?.text === word)
      )
        continue;
      propose(scan, 'org', { from: at, end, name, score: 0.64, rule: 'org.repeated' });
      take(scan, at, end, Taken.org);
      return;
    }
  });
}

/** Names that begin with the same word: more of them are looked at in no real document. */
const MOST_NAMES = 6;
/** German laws end in -gesetz, -gesetzbuch, -ordnung: SGG, SGB, FGO. */
const LAW = /(G|GB|O)$/;
const ROMAN = /^[IVXLCDM]+$/;

/** «ТТП», "HRDAG": capitals in running text that no list explains are mostly a body. */
function findAbbreviations(scan: Scan): void {
  const upper = (at: number) => scan.tokens[at]?.shape === 'upper';
  scan.tokens.forEach((token, at) => {
    if (!upper(at) || scan.taken[at] !== Taken.free || !/^\p{L}{3,6}$/u.test(token.text)) return;
    const names = languageAt(scan, at);
    if (names === undefined || casingAt(scan, at) !== Casing.normal || ROMAN.test(token.text))
      return;
    if (names.code === 'de' && LAW.test(token.text)) return;
    if (names.organisations.otherAbbreviations.has(token.text) || scan.smallWords.has(token.lower))
      return;
    const next = scan.tokens[at + 1];
    // "STORY: …" labels what follows.
    if (next?.text === ':' && opensSentence(scan, at)) return;
    const numbered =
      next?.shape === 'number' || (next?.text === '-' && scan.tokens[at + 2]?.shape === 'number');
    if (upper(at - 1) || upper(at + 1) || numbered || scan.vocabulary.isGivenForm(token.lower))
      return;
    propose(scan, 'org', {
      from: at,
      end: at + 1,
      name: token.text,
      score: 0.57,
      rule: 'org.abbreviation',
    });
    take(scan, at, at + 1, Taken.org);
  });
}

/** What shorter finds inside the name have taken is the whole name's. */
const isSpeltOut = (scan: Scan, { from, end }: Found): boolean =>
  !scan.candidates.some(
    ({ type, start, end: stop }) =>
      type === 'org' &&
      start <= (scan.tokens[from]?.start ?? 0) &&
      stop >= (scan.tokens[end - 1]?.end ?? 0),
  );

/** Known places may be part of an organisation's name; courts and other organisations may not. */
function canTake(scan: Scan, found: Found): boolean {
  for (let at = found.from; at < found.end; at += 1) {
    const taken = scan.taken[at];
    if (taken === Taken.court || taken === Taken.org) return false;
  }
  return true;
}

function acceptKnown(scan: Scan, hit: KnownAt): void {
  propose(scan, 'org', {
    from: hit.from,
    end: hit.end,
    name: hit.known.name,
    score: 0.92,
    rule: 'org.known',
  });
  take(scan, hit.from, hit.end, Taken.org);
}

function findAliases(
  scan: Scan,
  aliases: ReadonlyMap<string, string>,
  type: 'org' | 'place',
): void {
  scan.tokens.forEach((token, at) => {
    const name = aliases.get(token.text);
    if (name === undefined || scan.taken[at] !== Taken.free) return;
    const rule = `${type}.introduced-alias`;
    propose(scan, type, { from: at, end: at + 1, name, score: 0.85, rule });
    take(scan, at, at + 1, Taken[type]);
  });
}

/** "Upper Aral Autonomous Region (UAAR)": a region by its last word. */
function acceptPlace(scan: Scan, { from, end, rule, score }: Found): void {
  const name = writtenName(scan, from, end);
  propose(scan, 'place', { from, end, name, score, rule: rule.replace('org.', 'place.') });
  take(scan, from, end, Taken.place);
}
