/** Answers kept for words that come again and again: names do, in every document. */

const MOST_KEPT = 50_000;
/** Longer ones are rare and would fill the memory. */
const LONGEST_KEPT = 100;

/** The same function, for one that is pure; its answers are shared, so nobody may change them. */
export function remember<T>(work: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const answer = work(word);
    if (word.length > LONGEST_KEPT) return answer;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, answer);
    return answer;
  };
}
