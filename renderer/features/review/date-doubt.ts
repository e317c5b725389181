/** Doubt about a date, as EDTF writes it: `?` uncertain, `~` approximate, `%` both. */

export interface DateDoubt {
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

export function doubtOf(edtf: string): DateDoubt {
  const marks = edtf.match(/[?~%]/g) ?? [];
  return {
    uncertain: marks.some((mark) => mark !== '~'),
    approximate: marks.some((mark) => mark !== '?'),
  };
}

/** The same date with this doubt on each of its ends. */
export function withDoubt(edtf: string, { uncertain, approximate }: DateDoubt): string {
  const mark = uncertain && approximate ? '%' : uncertain ? '?' : approximate ? '~' : '';
  return edtf
    .split('/')
    .map((part) => {
      const plain = part.replace(/[?~%]$/, '');
      return /\d/.test(plain) ? plain + mark : plain;
    })
    .join('/');
}
