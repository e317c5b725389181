import { describe, expect, it } from 'vitest';
import { findReferences } from '#shared/extraction/references/find-references.ts';
import { mentionsOf } from '#tests/shared/extraction/analyse.ts';

const found = (text: string, addresses: { start: number; end: number }[] = []): string[] =>
  findReferences(text, addresses).map(
    ({ start, end, ref }) => `${text.slice(start, end)} → ${ref}`,
  );

describe('references', () => {
  it.each([
    ['UA 65/20', 'UA 65/20 → UA 065/20'],
    ['UA 065/20', 'UA 065/20 → UA 065/20'],
    ['AU 65/20', 'AU 65/20 → UA 065/20'],
    ['L’AU 65/20.', 'AU 65/20 → UA 065/20'],
    ['UA: 65/2020', 'UA: 65/2020 → UA 065/20'],
    ['UA-065/2020-1', 'UA-065/2020-1 → UA 065/20'],
    ['AI-Index: EUR 57/2227/2020', 'EUR 57/2227/2020 → EUR 57/2227/2020'],
    ['Index: MDE 13/5392/2022 Iran', 'MDE 13/5392/2022 → MDE 13/5392/2022'],
    ['EUR 57/01/98', 'EUR 57/01/98 → EUR 57/01/1998'],
    ['asa17/001/2012', 'asa17/001/2012 → ASA 17/001/2012'],
    ['(Sumeria: UA 132.19)', 'UA 132.19 → UA 132/19'],
    ['on Urgent Action 90.23. It', 'Urgent Action 90.23 → UA 090/23'],
    ['FI 132/19-11', 'FI 132/19-11 → UA 132/19'],
    ['Action urgente 12/22', 'Action urgente 12/22 → UA 012/22'],
    ['EUR5722272020ENGLISH.pdf', 'EUR5722272020 → EUR 57/2227/2020'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'EUR 50000',
    'UA 12.05.2020',
    'urgent action 90 of 23',
    'SUFI 132/19',
    'EUR 57',
    'au 12/13 de la rue',
    'GUA 12/20',
    'UA 000/20',
    'UA 65/20/3',
    'page 65/20',
    '12/01/2022',
    'score 57/2227',
    'UA 1234/20',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are found in addresses, also small and with other strokes', () => {
    const text = 'see https://a.org/ua-65-20 and https://a.org/documents/eur57/2227/2020/fr/';
    expect(mentionsOf(text, 'doc_ref').map(({ text: words }) => words)).toEqual([
      'ua-65-20',
      'eur57/2227/2020',
    ]);
  });
});
