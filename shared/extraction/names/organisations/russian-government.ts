/** What a Russian head word governs: genitives, datives behind «по», words behind a joint. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Scan } from '../scan.ts';

/** «Комитет защиты журналистов», «Управление образования округа»: what a Russian head governs. */
const GENITIVE =
  /(ого|его|ой|ей|ых|их|ов|ев|ёв|ств|ства|ости|стей|ии|[нтц]ий|ры|ды|ки|ги|хи|[^аяеёиу]ты|[^аяеё]ны)$/;

const NO_NOUN =
  /^(или|ранее|сво(ей|его|их)|его|её|их|эт(ой|ого|их)|котор(ой|ого|ых)|так(ой|ого|их)|всех|всей|ней|него|той|том|самой|лишь|дней|перв(ой|ого|ых)|вс[её]|мы|вы|ныне|двух|тр[её]х|четыр[её]х|после|скорей|котор(ый|ые))$/;

/** «ассоциация армянской молодёжи»: what an adjective in the genitive stands before. */
const ADJECTIVE = /(ого|его|ой|ей|ых|их)$/;

export const isGoverned = (scan: Scan, at: number, head: number): boolean => {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  if (at - 1 === head || before?.shape !== 'lower' || token?.shape !== 'lower') return false;
  return ADJECTIVE.test(before.lower) && isGenitive(before) && token.text.length > 3;
};

/** «и массовых коммуникаций»: an adjective and its noun, both in the genitive. */
export const isGenitivePair = (scan: Scan, at: number): boolean => {
  const [adjective, noun] = [scan.tokens[at], scan.tokens[at + 1]];
  if (adjective === undefined || noun === undefined) return false;
  return ADJECTIVE.test(adjective.lower) && isGenitive(adjective) && isGenitive(noun);
};

export const isGenitive = ({ lower, shape, script }: Token): boolean =>
  shape === 'lower' &&
  script === 'cyrillic' &&
  lower.length > 3 &&
  GENITIVE.test(lower) &&
  !NO_NOUN.test(lower);

/** «Центр по противодействию …»: after a joint any word goes on a name that begins large. */
export const isPlainWord = ({ lower, shape, script }: Token): boolean =>
  shape === 'lower' &&
  script === 'cyrillic' &&
  lower.length > 4 &&
  /(ю|у|ям|ам|ому|ему|ой|ей|ов|ий|ых|их|и|ы)$/.test(lower);

/** «по противодействию экстремизму»: the dative goes on behind «по». */
export const isDative = (scan: Scan, head: number, at: number): boolean => {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  if (token?.shape !== 'lower') return false;
  const described = /(ому|ему)$/.test(before?.lower ?? '') && /[ую]$/.test(token.lower);
  if (!described && !/(изму|ству|ации|ции|сти|ению|анию|ому)$/.test(token.lower)) return false;
  return scan.tokens.slice(head, at).some(({ lower }) => lower === 'по');
};
