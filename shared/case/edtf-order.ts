/** The order of partial dates on a timeline. */

/**
 * A key that sorts EDTF dates by when they may have begun: `2020` before `2020-06` before
 * `2020-06-22`. What gives no year comes last.
 */
export function edtfOrder(edtf: string): string {
  const [first = '', second = ''] = edtf.split('/');
  const start = first === '' || first === '..' ? second : first;
  const bare = start.replace(/[?~%]/g, '').replace(/^\[|\]$/g, '');
  if (bare.startsWith('XXXX') || !/^-?[\dX]{4}/.test(bare)) return `9999 ${bare}`;
  const isRange = edtf.includes('/') ? '1' : '0';
  return `${bare.replaceAll('X', '0')} ${isRange}`;
}
