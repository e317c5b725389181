/** How family names end in the languages of the region, in Cyrillic in every case. */

/** Белов, Лукиной, Яровского. */
const RUSSIAN = /(?:(?:[оеё]в|[иы]н)(?:а|у|е|ой|ою|ым)?|[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую))$/;

const OTHER_CYRILLIC = /(?:енко|ян|дзе|швили|[кг]ызы|оглы|заде|[оеи]вич(?:а|у|ем|е)?)$/;

const LATIN =
  /(?:ov|ev|iev|aïev|ew|ow|off|eff|ova|eva|owa|ewa|sky|ski|skij|skyj|skiy|skaya|skaja|skaïa|enko|yan|ian|dze|shvili|chvili|schwili|oğlu|oglu|zadeh|zade|bek|bay|baï|vich|vitch|witsch|ić|uly|kau|nau)$/;

/** Whether a word in small letters ends as a Russian family name does in any case. */
export const endsAsRussianFamily = (lower: string): boolean => RUSSIAN.test(lower);

/** Whether it is a man's family name in the genitive, which no woman has as her own: Яровского. */
export const endsAsOwningFamily = (lower: string): boolean => /(?:[сц]кого|[оеи]вича)$/.test(lower);

/** Whether a word in small letters ends as family names do that are told by their end. */
export const endsAsFamilyName = (lower: string): boolean =>
  RUSSIAN.test(lower) || OTHER_CYRILLIC.test(lower) || LATIN.test(lower);
