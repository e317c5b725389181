/** The nominative of a Russian name found in another case, as far as its words tell. */

import { nominatives } from './case-endings.ts';

const FEMININE = /(а|я)$/i;
/** Endings no Russian family name has in the nominative. */
const OBLIQUE =
  /((?:ов|ев|ич)н(?:ы|е|у|ой)|ову|еву|ёву|ину|ыну|овым|евым|иным|ому|ему|ого|его|овой|евой|иной|ской|скую|ским|ском|ове|еве|ине)$/i;
/** A father's name as a man bears it, in another case than the nominative. */
const OF_A_MAN = /ич(?:а|у|ем|е)$/i;
const MASCULINE_GENITIVE = /(ова|ева|ёва|ина|ына|ского|ого)$/i;

/**
 * `isGiven` tells given names (in small letters); `isWritten` whether the document has a form. The
 * name itself where nothing is sure.
 */
export function nominativeName(
  name: string,
  isGiven: (lower: string) => boolean,
  isWritten: (lower: string) => boolean,
): string {
  const words = name.split(' ');
  const [given, ...rest] = words;
  if (given === undefined || rest.length === 0 || !/\p{Script=Cyrillic}/u.test(name)) return name;
  if (words.some((word) => word.includes('.') || word === word.toUpperCase())) return name;
  const base = baseOf(given, rest, isGiven);
  if (base === undefined) return name;
  const changed = base !== given;
  const feminine = changed ? FEMININE.test(base) : rest.some((word) => OBLIQUE.test(word));
  const inflected = changed || feminine;
  if (!inflected) return name;
  return [base, ...rest.map((word) => nominativeWord(word, feminine, changed, isWritten))].join(
    ' ',
  );
}

function baseOf(
  given: string,
  rest: readonly string[],
  isGiven: (lower: string) => boolean,
): string | undefined {
  const other = () =>
    nominatives(given).find((form) => form !== given && isGiven(form.toLowerCase()));
  if (!isGiven(given.toLowerCase())) return other();
  // «Ивана Сергеевича»: Ивана is a woman's name too, but not here.
  return rest.some((word) => OF_A_MAN.test(word)) ? (other() ?? given) : given;
}

function nominativeWord(
  word: string,
  feminine: boolean,
  changed: boolean,
  isWritten: (lower: string) => boolean,
): string {
  const oblique = OBLIQUE.test(word) || (changed && !feminine && MASCULINE_GENITIVE.test(word));
  if (!oblique && !(changed && !feminine)) return word;
  const forms = nominatives(word).filter(
    (form) => form !== word && FEMININE.test(form) === feminine,
  );
  return forms.find((form) => isWritten(form.toLowerCase())) ?? forms[0] ?? word;
}
