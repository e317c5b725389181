/** Media that are called as their address is: "Narova.kz", «Тихая.ru». */

import { glued } from '#shared/language/analysed-text.ts';
import { isCapital, isFree, type Scan } from '../scan.ts';
import type { LanguageNames } from '../vocabulary.ts';
import type { Found } from './found.ts';

const DOMAIN =
  /^(com|org|net|info|media|news|tv|ru|ua|by|kz|kg|uz|tj|az|am|ge|md|eu|uk|de|fr|ch|at|tr|ir|cn|hu|pl|io)$/;

/** The index after the address ending that is joined to the word before `end`; else `end`. */
export function afterDomain(scan: Scan, end: number): number {
  const [word, dot, domain] = [scan.tokens[end - 1], scan.tokens[end], scan.tokens[end + 1]];
  if (word === undefined || dot?.text !== '.' || domain === undefined) return end;
  const joined = glued(word, dot) && glued(dot, domain) && DOMAIN.test(domain.text);
  return joined && isFree(scan, end, end + 2) ? end + 2 : end;
}

/** A word with a capital and the ending of an address. */
export function website(scan: Scan, _: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (!isCapital(token) || /^[@/.]$/.test(scan.tokens[at - 1]?.text ?? '')) return null;
  const end = afterDomain(scan, at + 1);
  return end === at + 1 ? null : { from: at, end, rule: 'org.website', score: 0.8, cue: end - 1 };
}
