/** Bodies by a word of their kind before or after them, by who works for them, by who reports. */

import { glued } from '#shared/language/analysed-text.ts';
import { phraseAt } from '../lexicon.ts';
import { isNamePart } from '../name-part.ts';
import { bare, Casing, casingAt, isCapital, isFree, type Scan, sameSentence } from '../scan.ts';
import { isTitle } from '../titles.ts';
import type { LanguageNames } from '../vocabulary.ts';
import type { Found } from './found.ts';
import { withNation } from './head-words.ts';
import { CLOSING, OPENING } from './quotation-marks.ts';

const LONGEST_QUOTED = 7;

/** A party may be called by what is a given name too. */
const PARTY = /^part(y|i)$/;

/**
 * A word such as "newspaper" or "party" with the name after it, quoted, in italics or plain; in French
 * an adjective may stand between: « le quotidien arabophone Al Watan ».
 */
export function afterKindWord(scan: Scan, names: LanguageNames, at: number): Found | null {
  const cue = scan.tokens[at];
  if (cue === undefined || !names.organisations.before.has(cue.lower)) return null;
  const open = scan.tokens[at + 1];
  if (open !== undefined && OPENING.has(open.text) && sameSentence(scan, at, at + 1)) {
    return quoted(scan, at);
  }
  const from = names.code === 'fr' && scan.tokens[at + 1]?.shape === 'lower' ? at + 2 : at + 1;
  const isGiven = (index: number) => scan.vocabulary.isGivenForm(scan.tokens[index]?.lower ?? '');
  let end = startsWithArticle(scan, names, from) ? from + 1 : from;
  while (end < from + 4 && sameSentence(scan, at, end) && isNamePart(scan, names, end)) {
    // «журналистка издания SotaNova Анна Кравец»: who works there comes next.
    if (end > from && isGiven(end) && isCapital(scan.tokens[end + 1])) break;
    end += 1;
  }
  if (isStaff(scan, names, { at, from, end })) return null;
  if (end > from) end = afterNumber(scan, end);
  if (isOfLeader(scan, names, { at, from, end })) return null;
  if (end === from || names.code === 'de' || casingAt(scan, at) !== Casing.normal) return null;
  if (phraseAt(scan.vocabulary.known, scan.tokens, from, names.code) !== null) return null;
  // "the president of the newspaper Ruben Falk": a person, unless one word alone is meant.
  const adjective = from > at + 1 || names.code === 'ru';
  const full = sameSentence(scan, from, from + 1) && isCapital(scan.tokens[from + 1]);
  const usual = scan.vocabulary.isUsualGivenName(scan.tokens[from]?.lower ?? '');
  if ((adjective && isGiven(from)) || (full && usual && !PARTY.test(cue.lower))) return null;
  return { from, end, rule: 'org.kind-word', score: 0.66, cue: at };
}

/** « le journal La Prensa »: an article written large before a name. */
const startsWithArticle = (scan: Scan, names: LanguageNames, at: number): boolean =>
  /^(La|Le|Les|El|Los|Las|The|Il|O)$/.test(scan.tokens[at]?.text ?? '') &&
  isFree(scan, at, at + 1) &&
  sameSentence(scan, at - 1, at + 1) &&
  isNamePart(scan, names, at + 1);

/** «правящая партия Орлова»: one word without quotation marks is whose party it is. */
function isOfLeader(
  scan: Scan,
  names: LanguageNames,
  { at, from, end }: { readonly at: number; readonly from: number; readonly end: number },
): boolean {
  const word = scan.tokens[from];
  if (names.code !== 'ru' || end - from !== 1 || word?.script !== 'cyrillic') return false;
  return /^парти/.test(scan.tokens[at]?.lower ?? '') && /[аыие]$/.test(word.lower);
}

/** "Kanal-13", "Tele 1": a number joined to a name, or a channel's own. */
function afterNumber(scan: Scan, end: number): number {
  const [word, hyphen, number] = [scan.tokens[end - 1], scan.tokens[end], scan.tokens[end + 1]];
  const channel = word?.script === 'latin' && hyphen?.shape === 'number' && hyphen.text.length < 3;
  if (channel && /^(tele|tv|channel|kanal|canal|radio)$/.test(word.lower)) return end + 1;
  if (word === undefined || hyphen?.text !== '-' || number?.shape !== 'number') return end;
  return glued(word, hyphen) && glued(hyphen, number) ? end + 2 : end;
}

/** «редактор газеты Анна Горина»: behind who works there come their own names, unless quoted. */
function isStaff(
  scan: Scan,
  names: LanguageNames,
  { at, from, end }: { readonly at: number; readonly from: number; readonly end: number },
): boolean {
  const cyrillic = end - from > 1 && scan.tokens[from]?.script === 'cyrillic';
  return names.code === 'ru' && cyrillic && isTitle(names, scan.tokens[at - 1]?.lower ?? '');
}

/** «Как передаёт «Тихая река»», «лидер «Единства»»: who reports or has a leader is a body. */
export function quotedBody(scan: Scan, names: LanguageNames, at: number): Found | null {
  const cue = scan.tokens[at];
  const open = scan.tokens[at + 1]?.text ?? '';
  if (names.code !== 'ru' || cue?.shape !== 'lower' || !OPENING.has(open)) return null;
  if (!names.organisations.reports.has(cue.lower) && !isTitle(names, cue.lower)) return null;
  const found = quoted(scan, at);
  return found === null ? null : { ...found, score: 0.72 };
}

/** «Тихая река» вспоминает: a quotation that reports, told by the verb behind it at `at`. */
export function quotedReporter(scan: Scan, names: LanguageNames, at: number): Found | null {
  const verb = scan.tokens[at];
  if (
    names.code !== 'ru' ||
    verb?.shape !== 'lower' ||
    !names.organisations.reports.has(verb.lower)
  )
    return null;
  if (!CLOSING.has(scan.tokens[at - 1]?.text ?? '')) return null;
  const found = quotedBefore(scan, at - 1, at);
  return found === null || /^[,.]$/.test(scan.tokens[at - 2]?.text ?? '')
    ? null
    : { ...found, score: 0.72 };
}

const WORKS = /^(at|for|with|of|de|du|d|à|au|pour|chez)$/;

const ARTICLE = /^(the|a|le|la|les|l)$/;

/** "an editor at Mizan Media", « la rédactrice de Tribouna »: whom somebody works for. */
export function employer(scan: Scan, names: LanguageNames, at: number): Found | null {
  const cue = scan.tokens[at];
  if (cue?.shape !== 'lower' || !names.organisations.employed.has(cue.lower)) return null;
  if (!WORKS.test(bare(scan.tokens[at + 1]))) return null;
  const from = ARTICLE.test(bare(scan.tokens[at + 2])) ? at + 3 : at + 2;
  if (OPENING.has(scan.tokens[from]?.text ?? '')) return quoted(scan, from - 1);
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

/** "the “Narova” magazine": from the opening mark to the closing one at `close`. */
function quotedBefore(scan: Scan, close: number, cue: number): Found | null {
  for (let open = close - 2; open >= close - 1 - LONGEST_QUOTED; open -= 1) {
    if (!sameSentence(scan, open, close)) return null;
    if (!OPENING.has(scan.tokens[open]?.text ?? '')) continue;
    if (!isCapital(scan.tokens[open + 1])) return null;
    return { from: open + 1, end: close, rule: 'org.kind-word-quoted', score: 0.86, cue };
  }
  return null;
}

/** English: "the ruling Nur Otan party". */
export function beforeKindWord(scan: Scan, names: LanguageNames, at: number): Found | null {
  const cue = scan.tokens[at];
  if (cue?.shape !== 'lower' || !names.organisations.introduces.has(cue.lower)) return null;
  const end = KIND_OF_KIND.test(scan.tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  if (CLOSING.has(scan.tokens[end - 1]?.text ?? '')) return quotedBefore(scan, end - 1, at);
  let from = end;
  const isDay = (index: number) =>
    names.calendar.has(scan.tokens[index]?.lower ?? '') &&
    isCapital(scan.tokens[index]) &&
    isCapital(scan.tokens[index - 1]);
  while (
    from > end - 4 &&
    sameSentence(scan, from - 1, at) &&
    (isNamePart(scan, names, from - 1) || (from < end && isDay(from - 1)))
  )
    from -= 1;
  if (from === end || casingAt(scan, at) !== Casing.normal) return null;
  const first = withNation(scan, names, from);
  return { from: first, end, rule: 'org.kind-word', score: 0.68, cue: at };
}
