/** Adjectives in the names of French bodies. */

import { bare, opensSentence, type Scan } from '../scan.ts';
import type { LanguageNames } from '../vocabulary.ts';

/** « Centre nicaraguayen des droits humains »: how adjectives of bodies end in French. */
const ADJECTIVE_END =
  /(ain|aine|ains|aines|yen|yenne|ien|ienne|iens|iennes|ais|aise|aises|ois|oise|oises|éen|éenne|al|ale|aux|ales|ique|iques|iste|istes|aire|aires|if|ive|ifs|ives|el|elle|els|elles)$/;

const NO_ADJECTIVE =
  /(ppelle|plique|indique|critique|revendique|communique|pratique|signale|mais|aire|oire|lien|soutien|rien|bien|main|soudain|fois|mois|quoi|journaux|travaux|rappel|appel|lequel|laquelle|telle?|quelle?|nouvel|actif|motif|tarif|assif)$/;

const TRUE_ADJECTIVE = /(itaire|diaire|iliaire|icaire|onaire|naire|ulaire|olaire|litaire|entaire)$/;

/** An adjective right after the head or after another one; by itself it makes no name of a heading. */
export function isFrenchAdjective(
  scan: Scan,
  names: LanguageNames,
  head: number,
  at: number,
): boolean {
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
