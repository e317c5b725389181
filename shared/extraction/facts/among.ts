/** "Among those arrested were Ada Lind and Olga Lind", «среди задержанных — журналист Иван Лукин». */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FactWords } from './fact-words.ts';
import type { Trigger } from './trigger.ts';

/** "among | the 16 people | arrested", „unter | den am 5. Mai 2021 | Festgenommenen“. */
const REACH = 8;

/** Where the word stands that makes the persons named some of many; -1 where none does. */
export function amongAt(tokens: readonly Token[], { from }: Trigger, { among }: FactWords): number {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at -= 1) {
    if (/^[,;:()]$/.test(tokens[at]?.text ?? '')) return -1;
    if (among.has(tokens[at]?.lower ?? '')) return at;
  }
  return -1;
}
