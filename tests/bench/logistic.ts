/** Logistic regression by Newton's method, and the figures by which a classifier is judged. */

export interface Scored {
  readonly score: number;
  readonly label: number;
}

const ROUNDS = 30;

/** Weights for rows of features and their labels (0 or 1), with `penalty` × rows on their squares. */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  penalty: number,
): number[] {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -penalty * rows.length * weight);
    const curvature = weights.map((_, i) =>
      weights.map((_weight, j) => (i === j ? penalty * rows.length : 0)),
    );
    rows.forEach((row, at) => {
      const sum = row.reduce((all, value, i) => all + value * (weights[i] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const slope = Math.max(chance * (1 - chance), 1e-6);
      row.forEach((value, i) => {
        if (value === 0) return;
        gradient[i] = (gradient[i] ?? 0) + value * ((labels[at] ?? 0) - chance);
        const line = curvature[i] as number[];
        for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + slope * value * (row[j] ?? 0);
      });
    });
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  return weights;
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, i) => [...line, right[i] ?? 0]);
  const size = lines.length;
  const at = (i: number, j: number) => lines[i]?.[j] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++) {
      if (Math.abs(at(i, column)) > Math.abs(at(pivot, column))) pivot = i;
    }
    [lines[column], lines[pivot]] = [lines[pivot] as number[], lines[column] as number[]];
    for (let i = 0; i < size; i++) {
      if (i === column || at(column, column) === 0) continue;
      const factor = at(i, column) / at(column, column);
      for (let j = column; j <= size; j++) {
        (lines[i] as number[])[j] = at(i, j) - factor * at(column, j);
      }
    }
  }
  return lines.map((line, i) => ((line[i] ?? 0) === 0 ? 0 : (line[size] ?? 0) / (line[i] ?? 1)));
}

export function f1(rows: readonly Scored[], threshold: number): number {
  let [hits, found, all] = [0, 0, 0];
  for (const { score, label } of rows) {
    if (label === 1) all++;
    if (score < threshold) continue;
    found++;
    if (label === 1) hits++;
  }
  return found + all === 0 ? 0 : (2 * hits) / (found + all);
}

/** The chance that a true pair scores above a false one. */
export function auc(rows: readonly Scored[]): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  let [ranks, hits] = [0, 0];
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) end++;
    const labels = sorted.slice(at, end).filter(({ label }) => label === 1).length;
    ranks += (labels * (at + end + 1)) / 2;
    hits += labels;
    at = end;
  }
  return (ranks - (hits * (hits + 1)) / 2) / (hits * (sorted.length - hits));
}

export function recallAtPrecision(rows: readonly Scored[], precision: number): number {
  const sorted = [...rows].sort((a, b) => b.score - a.score);
  const all = rows.filter(({ label }) => label === 1).length;
  let [hits, best] = [0, 0];
  sorted.forEach(({ label, score }, at) => {
    hits += label;
    const ends = sorted[at + 1]?.score !== score;
    if (ends && hits / (at + 1) >= precision) best = hits / all;
  });
  return best;
}

const BINS = 10;

/** Expected difference between a score and the share of true pairs among its like. */
export function calibrationError(rows: readonly Scored[]): number {
  const bins = Array.from({ length: BINS }, () => ({ scores: 0, labels: 0, count: 0 }));
  for (const { score, label } of rows) {
    const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))];
    if (bin === undefined) continue;
    bin.scores += score;
    bin.labels += label;
    bin.count++;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.scores - bin.labels), 0) / rows.length;
}
