/** Keeps spans of one type apart: where two overlap the better one stays. Types may nest. */

import type { Candidate } from './candidate.ts';
import type { MentionType } from './mention.ts';

/** Whether `a` is to be kept when `a` and `b` overlap: by score, then by length, then the earlier. */
function better(a: Candidate, b: Candidate): boolean {
  if (a.score !== b.score) return a.score > b.score;
  const lengths = a.end - a.start - (b.end - b.start);
  return lengths !== 0 ? lengths > 0 : a.start < b.start;
}

/** In text order (start, then the longer first, then type); empty spans are dropped. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1));
  const last = new Map<MentionType, Candidate>();
  const kept = new Set<Candidate>();
  for (const candidate of sorted) {
    const before = last.get(candidate.type);
    if (before !== undefined && before.end > candidate.start) {
      if (!better(candidate, before)) continue;
      kept.delete(before);
    }
    kept.add(candidate);
    last.set(candidate.type, candidate);
  }
  return sorted.filter((candidate) => kept.has(candidate));
}
