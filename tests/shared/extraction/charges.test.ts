import { describe, expect, it } from 'vitest';
import { found } from '#tests/shared/extraction/found.ts';

/** `words → code`. */
const charges = (text: string): string[] =>
  found(text, 'charge').map(({ text: words, normalized }) => `${words} → ${normalized.code}`);

describe('where an offence ends', () => {
  it.each([
    [
      'Er wurde wegen Mitgliedschaft in einer Terrororganisation verurteilt.',
      ['Mitgliedschaft in einer Terrororganisation → membership_banned_group'],
    ],
    [
      'He was charged with two counts of cyber harassment contrary to Section 24 of the Act.',
      ['cyber harassment → harassment'],
    ],
    [
      'Der wegen Drogenhandels zum Tode verurteilte Mann schweigt.',
      ['Drogenhandels → drug_offence'],
    ],
    [
      'Его обвинили в участии в движении «Утро», признанном экстремистским.',
      ['участии в движении «Утро» → membership_banned_group'],
    ],
    [
      'Their client was sentenced for propaganda against the state.',
      ['propaganda against the state → propaganda_against_state'],
    ],
  ])('%s', (text, expected) => {
    expect(charges(text)).toEqual(expected);
  });
});

describe('words that inflect inside a key word, and compounds', () => {
  it.each([
    ['Суд осудил её за незаконное предпринимательство.', 'unlicensed_activity'],
    ['Он обвиняется в превышении служебных полномочий.', 'abuse_of_office'],
    ['Его судят за участие в деятельности запрещённой организации.', 'membership_banned_group'],
    ['Sie wurde wegen Steuerbetrugs verurteilt.', 'tax_evasion'],
    ['Er wurde wegen Versicherungsbetrugs verurteilt.', 'fraud'],
  ])('%s', (text, code) => {
    expect(found(text, 'charge').map(({ normalized }) => normalized.code)).toEqual([code]);
  });

  it('is no part of another word', () => {
    expect(charges("Le procès de la violente attaque d'un car a commencé.")).toEqual([]);
  });
});

describe('lists of offences', () => {
  it.each([
    [
      'what has no key word between quotation marks',
      'Elle est inculpée d’« outrage à des agents », « menace à des organes publics » et « rébellion ».',
      3,
    ],
    [
      'one that stands between others',
      'She was convicted of espionage, public begging and robbery.',
      3,
    ],
    [
      'a long list in one pair of quotation marks',
      'Её признали виновной в «пропаганде против государства, публикации ложных сведений, призыве граждан к коррупции и разврату, появлению на людях без головного платка в общественном месте, а также нарушении общественного порядка».',
      4,
    ],
  ])('%s', (_, text, count) => {
    expect(charges(text)).toHaveLength(count);
  });
});

describe('verbs that follow', () => {
  it.each([
    ['В 2022 году за дискредитацию армии осудили троих.', 'discrediting_army'],
    ['За клевету (ст. 128.1 УК РФ) стали чаще сажать.', 'slander'],
    ['Der Lehrer ist in Ankara von Terrorvorwürfen freigesprochen worden.', 'terrorism'],
    ['He lost his appeal on libel charges related to a post.', 'libel'],
  ])('%s', (text, code) => {
    expect(found(text, 'charge').map(({ normalized }) => normalized.code)).toEqual([code]);
  });
});

describe("what is told in the reporter's own words", () => {
  it.each([
    'He was charged with exercising his rights.',
    'Ils sont jugés pour avoir exercé leur droit de réunion pacifique.',
    "Les chefs d'accusation portent sur une enquête.",
    'Он был признан виновным в предъявленных обвинениях.',
  ])('%s', (text) => {
    expect(charges(text)).toEqual([]);
  });
});
