/** In the order of code units, the same on every machine: -1, 0 or 1. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
