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
      ['cyber harassment → cyber_harassment'],
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
      5,
    ],
  ])('%s', (_, text, count) => {
    expect(charges(text)).toHaveLength(count);
  });
});

describe('offences by their place, without a code of their own', () => {
  it.each([
    [
      'after a verb of accusing that is parted from its preposition',
      'Ivan Rokotov was convicted last Monday of attempting to blow up a bridge.',
      ['attempting to blow up a bridge → attempting_blow_bridge'],
    ],
    [
      'in a list, where the words themselves tell a crime',
      'The teacher was charged with involvement in an unlisted choir and violating curfew orders.',
      [
        'involvement in an unlisted choir → involvement_unlisted_choir',
        'violating curfew orders → violating_curfew_orders',
      ],
    ],
    [
      'with names in it',
      'She is held on charges of supporting Pavel Orekhov, a rival of the governor.',
      ['supporting Pavel Orekhov → other_offence'],
    ],
    [
      'after a weak French word',
      'Elle a été interpellée pour avoir insulté un garde forestier et profané une tombe.',
      ['insulté un garde forestier → other_offence', 'profané une tombe → desecration_of_symbols'],
    ],
    [
      'where the judgment follows in German',
      'Sie wurde wegen Weitergabe von Wetterdaten zu zwei Jahren Haft verurteilt.',
      ['Weitergabe von Wetterdaten → other_offence'],
    ],
    [
      'with a preposition of its own in Russian',
      'Её обвинили в сотрудничестве с запрещённым радио.',
      ['сотрудничестве с запрещённым радио → other_offence'],
    ],
    [
      'after a term that was served',
      'Он отсидел год за хранение старой карты.',
      ['хранение старой карты → other_offence'],
    ],
  ])('%s', (_, text, expected) => {
    expect(charges(text)).toEqual(expected);
  });

  it.each([
    "He was praised for damaging the enemy's supply lines.",
    'The poet was jailed for reading his verses aloud.',
    'She is charged with a crime.',
    'Il a été arrêté pour avoir lu un poème.',
    'Sie wurde wegen einer Grippe freigelassen.',
    'Er wurde wegen der Teilnahme an einem Lesekreis verurteilt.',
    'Его наказали за чтение стихов.',
    'Наказание наступает в течение года.',
  ])('is no offence: %s', (text) => {
    expect(charges(text)).toEqual([]);
  });
});

describe('what an offence is about', () => {
  it.each([
    [
      'Er wurde wegen Beihilfe zum mehrfachen Mord verurteilt.',
      ['Beihilfe zum mehrfachen Mord → homicide'],
    ],
    [
      'Er wurde wegen Propaganda zu einer langen Haftstrafe verurteilt.',
      ['Propaganda → propaganda_against_state'],
    ],
    [
      'Die Anklagepunkte lauten Anstiftung zu Massenunruhen und Machtergreifung sowie Betrug.',
      [
        'Anstiftung zu Massenunruhen → mass_riots',
        'Machtergreifung → overthrow_constitutional_order',
        'Betrug → fraud',
      ],
    ],
    ["Il est accusé d'espionnage pour avoir photographié un port.", ['espionnage → espionage']],
    [
      'He is accused of perjury, as well as setting fire to a barn.',
      ['perjury → perjury', 'setting fire to a barn → arson'],
    ],
    ['Elle est accusée d’espionnage ainsi que de vol.', ['espionnage → espionage', 'vol → theft']],
  ])('%s', (text, expected) => {
    expect(charges(text)).toEqual(expected);
  });
});

describe('marks and colons around offences', () => {
  it.each([
    [
      'They are accused of "arson, espionage and bribery".',
      ['arson → arson', 'espionage → espionage', 'bribery → bribery'],
    ],
    [
      'Il est poursuivi pour « émeute » ou « incitation à la haine ».',
      ['émeute → rioting', 'incitation à la haine → incitement_hatred'],
    ],
    ['Gegen ihn wird wegen »Volksverhetzung« ermittelt.', ['Volksverhetzung → incitement_hatred']],
    [
      'Der Vorwurf: Sabotage und Menschenhandel.',
      ['Sabotage → sabotage', 'Menschenhandel → human_trafficking'],
    ],
    ['Vorgeworfen wird ihr die Fälschung von Urkunden.', ['Fälschung von Urkunden → forgery']],
    [
      'Его судят по трём обвинениям: в шпионаже, краже и подлоге.',
      ['шпионаже → espionage', 'краже → theft', 'подлоге → forgery'],
    ],
  ])('%s', (text, expected) => {
    expect(charges(text)).toEqual(expected);
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
