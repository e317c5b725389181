/** A plain Latin reading of a name for identifiers: lower case, ASCII, words joined by underscores. */

import { remember } from './remember.ts';

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а=a б=b в=v г=g ґ=g д=d е=e ё=e є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s ' +
    'т=t у=u ў=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h ' +
    'ı=i ł=l đ=d ø=o æ=ae œ=oe ß=ss ə=a þ=th ð=d'
  )
    .split(' ')
    .map((pair) => {
      const [letter = '', latin = ''] = pair.split('=');
      return [letter, latin];
    }),
);

const LONGEST_SLUG = 60;

/** Empty when the name holds no letter or digit of a script it knows. */
export const slugOf = remember((name: string): string => {
  const latin = [...name.normalize('NFC').toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return latin
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, LONGEST_SLUG);
});
