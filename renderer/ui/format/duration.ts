/** Lengths of penalties: ISO 8601 durations, alone or as a range, in words. */

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

/** `P3Y6M` → “3 years, 6 months”; null for what is no duration. */
export function durationWords(iso: string, language: string): string | null {
  const match = DURATION.exec(iso);
  if (!match) return null;
  const parts = UNITS.flatMap((unit, index) => {
    const amount = match[index + 1];
    if (amount === undefined) return [];
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    return [format.format(Number(amount))];
  });
  if (parts.length === 0) return null;
  return new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(parts);
}

export interface DurationRangeWords {
  upTo: (most: string) => string;
  moreThan: (least: string) => string;
  between: (least: string, most: string) => string;
}

/** Also `../P7Y`, `P3Y/P7Y` and `P5Y/..`; what cannot be read is shown as written. */
export function durationRangeWords(
  written: string,
  language: string,
  words: DurationRangeWords,
): string {
  const [first = '', second] = written.split('/');
  const least = durationWords(first, language);
  if (second === undefined) return least ?? written;
  const most = durationWords(second, language);
  if (least && most) return words.between(least, most);
  if (most) return words.upTo(most);
  return least ? words.moreThan(least) : written;
}
