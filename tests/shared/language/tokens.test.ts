import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#tests/shared/extraction/analyse.ts';

const shown = (text: string): string =>
  analyse(text)
    .tokens.map((token) => token.text)
    .join(' | ');
const shapes = (text: string): string[] => analyse(text).tokens.map(({ shape }) => shape);
const sentences = (text: string): string[] =>
  analyse(text).sentences.map(({ start, end }) => text.slice(start, end));

const english = 'The court heard the case and sent him to prison for two years. ';
const french = 'Le tribunal a entendu cette affaire et l’a envoyé en prison. ';

describe('tokens', () => {
  it.each([
    ['possessive', `${english}Kazakhstan’s party`, 'Kazakhstan | ’s | party'],
    ['no possessive in French', `${french}Reporter’s`, 'Reporter’s'],
    ['elision', `${french}l’Europe d'Alnour qu’il`, "l’ | Europe | d' | Alnour | qu’ | il"],
    ['no elision in English', `${english}O’Brien don’t`, 'O’Brien | don’t'],
    ['a word that only looks elided', `${french}aujourd’hui`, 'aujourd’hui'],
    ['hyphen between capitals', `${english}Nur-Sultan`, 'Nur-Sultan'],
    ['hyphen after a name', `${english}Moscow-based`, 'Moscow | - | based'],
    ['inclusive writing', `${french}délégué·e·s manifestant-e-s`, 'délégué·e·s | manifestant-e-s'],
    ['number and ending', `${english}22nd 1990s G20`, '22 | nd | 1990 | s | G20'],
    ['number with comma', `${english}23,000`, '23 | , | 000'],
    ['address', `${english}see https://a.org/x?y=1.`, 'see | https://a.org/x?y=1 | .'],
    ['mail', `${english}write to a.b@c.org, now`, 'write | to | a.b@c.org | , | now'],
    ['a lone @ is a mark', `${english}@ handle @name`, '@ | handle | @ | name'],
    ['soft hyphen inside', `${english}pris\u00ADon`, 'pris\u00ADon'],
    ['a space without width inside', `${english}pris\u200Bon`, 'pris\u200Bon'],
    ['a mark of byte order inside', `${english}pris\uFEFFon`, 'pris\uFEFFon'],
    ['superscript', `${english}207³`, '207 | ³'],
  ])('%s', (_, text, expected) => {
    expect(shown(text).endsWith(expected)).toBe(true);
  });

  it('tells shapes apart', () => {
    expect(shapes(`${english}McGill NATO A eBay 12 x`).slice(-6)).toEqual([
      'capital',
      'upper',
      'single',
      'mixed',
      'number',
      'lower',
    ]);
  });

  it('compares without soft hyphens, decomposed accents and capitals', () => {
    const { tokens } = analyse(`${french}De\u0301fe\u00ADns\u200Be`);
    expect(tokens.at(-1)?.lower).toBe('défense');
  });

  it.each([
    ['libéré·e·s', 'libérés'],
    ['libéré•e', 'libéré'],
    ['militant·es', 'militants'],
    ['délégué-e-s', 'délégués'],
    ['citoyen‧ne‧s', 'citoyens'],
    ['acteur·rice·s', 'acteurs'],
    ['vis-à-vis', 'vis-à-vis'],
    ['Nur-Sultan', 'nur-sultan'],
    ['porte-avions', 'porte-avions'],
    ['est-ce', 'est-ce'],
    ['col·legi', 'col·legi'],
  ])('compares %s as %s', (word, lower) => {
    expect(analyse(`${french}${word}`).tokens.at(-1)?.lower).toBe(lower);
  });

  it('cover everything but white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of analyse(text).tokens) {
          expect(text.slice(last, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['a stop ends one', 'He left. She stayed.', 2],
    ['a line break does not', 'He left the\ncourt with his lawyer.', 1],
    ['a blank line does', 'Case update\n\nHe left the court.', 2],
    ['an abbreviation does not', 'Mr. Smith and Dr. Jones met in court.', 1],
    ['an initial does not', 'A. Smith was in court.', 1],
    ['a stop inside quotes does', 'He said “I am innocent.” She wept in court.', 2],
    ['figures do not', 'It cost 2.5 million and art. 4.2 applied.', 1],
    [
      'a German ordinal does not',
      'Er wurde am 22. Juni verurteilt und kam frei. Das war alles.',
      2,
    ],
    ['a Russian abbreviation does not', 'Его судили по ч. 2 ст. 282 в г. Москве.', 1],
    [
      'a year with its abbreviation may',
      'Суд прошёл в мае и в июне того же самого 2020 г. Адвокат подал жалобу.',
      2,
    ],
    [
      'a heading in capitals ends at its line',
      'COURT FREES MILITANT LEADER\nHe left the court today.',
      2,
    ],
  ])('%s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('hold their tokens and never leave their segment', () => {
    const { tokens, sentences: found, segments } = analyse('One. Two!\n\nThree? Four');
    found.forEach((sentence, index) => {
      const segment = segments[sentence.segment];
      expect(sentence.start).toBeGreaterThanOrEqual(segment?.start ?? -1);
      expect(sentence.end).toBeLessThanOrEqual(segment?.end ?? -1);
      for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
        expect(tokens[at]?.sentence).toBe(index);
      }
    });
  });
});
