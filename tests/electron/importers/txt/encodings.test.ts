/** R18: encodings are detected with their sureness, can be chosen, and damage is told. */

import { describe, expect, it } from 'vitest';
import { readTxt } from '#electron/importers/txt/read-txt.ts';
import { encode } from './encode.ts';

const TEXTS = {
  ruWord: 'Ильяшев',
  ruSmall: 'задержан',
  ruCapitals: 'СРОЧНАЯ АКЦИЯ',
  ruSentence: 'Суд в Алматы 22 июня признал активиста виновным. Статья 274 УК.',
  ruList: '— Ёлкин, Щукин, Цой;\r\n— Эмма Юрьевна Жук.',
  ukSentence: 'Їхні адвокати є у Києві: її звинуватили, але рішення ще немає.',
  frWord: 'été',
  frSentence: 'L’arrestation « arbitraire » a été condamnée : œuvre d’un régime à bout.',
  deSentence: 'Größe, Maß und Verhöre der Häftlinge – über „Schuld“ entschied niemand.',
  trSentence: 'Gözaltına alınan öğretmen İstanbul’da serbest bırakıldı, savcı şikâyetçi.',
  elSentence: 'Το δικαστήριο της Αθήνας καταδίκασε τον ακτιβιστή σε τρία χρόνια.',
  arSentence: 'حكمت المحكمة في القاهرة على الناشط بالسجن ثلاث سنوات.',
  heSentence: 'בית המשפט גזר על הפעיל שלוש שנות מאסר.',
  plSentence: 'Więźniów przesłuchano bez adwokata, a wyrok ogłoszono późną nocą.',
} as const;

const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'];
const CASES: readonly (readonly [keyof typeof TEXTS, readonly string[]])[] = [
  ['ruWord', CYRILLIC],
  ['ruSmall', CYRILLIC],
  ['ruCapitals', CYRILLIC],
  ['ruSentence', [...CYRILLIC, 'x-mac-cyrillic']],
  ['ruList', ['windows-1251']],
  ['ukSentence', ['windows-1251', 'koi8-u']],
  ['frWord', ['windows-1252', 'iso-8859-15', 'macintosh']],
  ['frSentence', ['windows-1252', 'macintosh']],
  ['deSentence', ['windows-1252', 'macintosh']],
  ['trSentence', ['windows-1254']],
  ['elSentence', ['windows-1253', 'iso-8859-7']],
  ['arSentence', ['windows-1256', 'iso-8859-6']],
  ['heSentence', ['windows-1255']],
  ['plSentence', ['windows-1250', 'iso-8859-2']],
];
const ROWS = CASES.flatMap(([text, labels]) =>
  labels.map((label) => [label, TEXTS[text]] as const),
);

const read = (bytes: Uint8Array, encoding: string | null = null) => readTxt(bytes, { encoding });
const codes = (bytes: Uint8Array, encoding: string | null = null): string[] =>
  read(bytes, encoding).quality.warnings.map(({ code }) => code);

describe('an encoding without a mark', () => {
  it.each(ROWS)('%s is read right: %s', (label, text) => {
    const source = read(encode(text, label));
    expect(source.text).toBe(text);
    expect(source.quality.encoding?.source).toBe('detected');
  });

  it.each(ROWS)('%s is never told as certain: %s', (label, text) => {
    expect(read(encode(text, label)).quality.encoding?.confidence).toBeLessThan(1);
  });

  it.each(Object.values(TEXTS))('UTF-8 is certain: %s', (text) => {
    const source = read(encode(text, 'utf-8'));
    expect(source.text).toBe(text);
    expect(source.quality.encoding).toEqual({
      label: 'utf-8',
      confidence: 1,
      source: 'valid_utf8',
    });
    expect(source.quality.verdict).toBe('text');
  });

  it.each(['utf-16le', 'utf-16be'])('%s is seen by its bytes', (label) => {
    for (const text of [TEXTS.ruSentence, TEXTS.frSentence, TEXTS.trSentence]) {
      const source = read(encode(text, label));
      expect(source.text).toBe(text);
      expect(source.quality.encoding?.label).toBe(label);
    }
  });

  it('of a long text in small letters is sure', () => {
    const bytes = encode(TEXTS.ruSentence.repeat(20), 'koi8-r');
    expect(read(bytes).quality.encoding?.confidence).toBeGreaterThan(0.9);
    expect(codes(bytes)).toEqual([]);
  });

  it('of letters that could be anything is told as unsure', () => {
    expect(codes(Uint8Array.of(0xd0, 0x20, 0xc4))).toContain('encoding_unsure');
  });
});

describe('a byte order mark', () => {
  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('of %s is believed, dropped and told', (label, mark) => {
    const text = 'Дело № 7\r\n';
    const source = read(Uint8Array.from([...mark, ...encode(text, label)]));
    expect(source.text).toBe(text);
    expect(source.quality.encoding).toEqual({ label, confidence: 1, source: 'byte_order_mark' });
    expect(source.edits).toEqual([{ kind: 'byte_order_mark', start: 0, end: 0, raw: '\ufeff' }]);
  });
});

describe('damage', () => {
  it('in UTF-8 is counted', () => {
    const bytes = encode('Привет, мир и свобода', 'utf-8');
    bytes[2] = 0xff;
    const [told] = read(bytes).quality.warnings;
    expect(told).toMatchObject({ code: 'invalid_bytes', params: { encoding: 'utf-8' } });
    expect(told?.params['count']).toBeGreaterThan(0);
  });

  it('that the file itself wrote as U+FFFD is no new damage', () => {
    expect(codes(encode('caf\ufffd', 'utf-8'))).toEqual([]);
  });

  it('in UTF-16: half a character becomes U+FFFD and is counted', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...encode('a\ud800b', 'utf-16le')]);
    expect(read(bytes).text).toBe('a\ufffdb');
    expect(codes(bytes)).toEqual(['invalid_bytes']);
  });

  it('of control characters is told', () => {
    expect(codes(encode(`${'letters '.repeat(20)}\u0007\u001b[31m`, 'utf-8'))).toEqual([
      'control_characters',
    ]);
  });

  it('by a wrong choice is told', () => {
    expect(codes(encode(TEXTS.ruSentence, 'windows-1251'), 'utf-8')).toEqual(['invalid_bytes']);
  });
});

describe('a chosen encoding', () => {
  it('is taken as it is', () => {
    const bytes = encode(TEXTS.ruSmall, 'koi8-r');
    const source = read(bytes, 'KOI8-R');
    expect(source.text).toBe(TEXTS.ruSmall);
    expect(source.quality.encoding).toEqual({ label: 'koi8-r', confidence: 1, source: 'chosen' });
    expect(read(bytes, 'windows-1251').text).not.toBe(TEXTS.ruSmall);
  });

  it('reads typographic signs of Windows-1252 under all its names', () => {
    const bytes = encode('“50 €” – d’été', 'windows-1252');
    for (const name of ['windows-1252', 'latin1', 'ISO-8859-1']) {
      expect(read(bytes, name).text).toBe('“50 €” – d’été');
    }
  });

  it('that does not exist is refused', () => {
    expect(() => read(encode('a', 'utf-8'), 'klingon')).toThrow(
      expect.objectContaining({ code: 'unreadable' }),
    );
  });
});

describe('no text', () => {
  it.each([
    ['only white space', ' \r\n\t ', 'empty'],
    ['a zero among letters', 'abc\0def', 'unknown_kind'],
  ])('%s', (_, text, code) => {
    expect(() => read(encode(text, 'utf-8'))).toThrow(expect.objectContaining({ code }));
  });
});
