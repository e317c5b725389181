import { describe, expect, it } from 'vitest';
import { found } from '#tests/shared/extraction/found.ts';

/** `words → kind|duration|object|status`. */
const penalties = (text: string): string[] =>
  found(text, 'penalty').map(({ text: words, normalized: { kind, duration, object, status } }) =>
    [words, kind, duration ?? '-', object ?? '-', status].join('|'),
  );

const EXPECTED: readonly (readonly [string, readonly string[]])[] = [
  [
    'She was sentenced to five years in prison.',
    ['five years in prison|imprisonment|P5Y|-|imposed'],
  ],
  [
    'A judge handed him a five-year prison sentence.',
    ['five-year prison sentence|imprisonment|P5Y|-|imposed'],
  ],
  [
    'Prosecutors requested nine years’ imprisonment.',
    ['nine years’ imprisonment|imprisonment|P9Y|-|requested'],
  ],
  [
    'He faces up to seven years in jail.',
    ['up to seven years in jail|imprisonment|../P7Y|-|threatened'],
  ],
  [
    'The offence carries between three and seven years in prison.',
    ['between three and seven years in prison|imprisonment|P3Y/P7Y|-|threatened'],
  ],
  [
    'If convicted, she could be sentenced to ten years in prison.',
    ['ten years in prison|imprisonment|P10Y|-|threatened'],
  ],
  [
    'The court banned them from public work for two years.',
    ['banned them from public work for two years|activity_ban|P2Y|public work|imposed'],
  ],
  ['He was sentenced to death.', ['death|death|-|-|imposed']],
  [
    'She was fined $1,500 and given a two-year suspended sentence.',
    [
      'fined $1,500|fine|-|USD 1500|imposed',
      'two-year suspended sentence|suspended_sentence|P2Y|-|imposed',
    ],
  ],
  [
    'He was placed under house arrest for two months.',
    ['house arrest for two months|house_arrest|P2M|-|imposed'],
  ],
  [
    'Il a été condamné à quatre ans et six mois de prison.',
    ['quatre ans et six mois de prison|imprisonment|P4Y6M|-|imposed'],
  ],
  [
    'Elle a été condamnée à deux ans de prison avec sursis et 3 000 euros d’amende.',
    [
      'deux ans de prison avec sursis|suspended_sentence|P2Y|-|imposed',
      '3 000 euros d’amende|fine|-|EUR 3000|imposed',
    ],
  ],
  [
    'Le procureur a requis six ans d’emprisonnement.',
    ['six ans d’emprisonnement|imprisonment|P6Y|-|requested'],
  ],
  [
    'Il encourt jusqu’à dix ans de prison.',
    ['jusqu’à dix ans de prison|imprisonment|../P10Y|-|threatened'],
  ],
  [
    'Le juge a prononcé une interdiction de travail public de deux ans.',
    ['interdiction de travail public de deux ans|activity_ban|P2Y|travail public|imposed'],
  ],
  [
    'Elle a été placée en détention provisoire pour deux mois.',
    ['détention provisoire pour deux mois|pretrial_detention|P2M|-|imposed'],
  ],
  [
    'Er wurde zu zehn Jahren Haft und 1000 Peitschenhieben verurteilt.',
    [
      'zehn Jahren Haft|imprisonment|P10Y|-|imposed',
      '1000 Peitschenhieben|corporal_punishment|-|1000 lashes|imposed',
    ],
  ],
  [
    'Ihr drohen bis zu fünf Jahre Haft.',
    ['bis zu fünf Jahre Haft|imprisonment|../P5Y|-|threatened'],
  ],
  [
    'Die Staatsanwaltschaft hatte neun Jahre Haft gefordert.',
    ['neun Jahre Haft|imprisonment|P9Y|-|requested'],
  ],
  [
    'Суд приговорил его к шести годам колонии общего режима.',
    ['шести годам колонии общего режима|imprisonment|P6Y|-|imposed'],
  ],
  [
    'Ему грозит до десяти лет лишения свободы.',
    ['до десяти лет лишения свободы|imprisonment|../P10Y|-|threatened'],
  ],
  ['Прокурор запросил семь лет колонии.', ['семь лет колонии|imprisonment|P7Y|-|requested']],
  [
    'Её оштрафовали: штраф в размере 50 000 тенге.',
    ['штраф в размере 50 000 тенге|fine|-|KZT 50000|imposed'],
  ],
  [
    'Appeals judges reduced his sentence from six years to four years in prison.',
    ['four years in prison|imprisonment|P4Y|-|imposed'],
  ],
  [
    'He was handed a five-year ban on political activity.',
    ['five-year ban on political activity|activity_ban|P5Y|political activity|imposed'],
  ],
  [
    'She was banned for ten years from holding public office.',
    [
      'banned for ten years from holding public office|deprivation_of_rights|P10Y|holding public office|imposed',
    ],
  ],
  [
    'After three years in prison he was freed.',
    ['three years in prison|imprisonment|P3Y|-|served'],
  ],
  [
    'The court sentenced her to 18 months in prison, all suspended.',
    ['18 months in prison|suspended_sentence|P18M|-|imposed'],
  ],
  [
    'He received eight months’ jail without parole and 1,000 lashes.',
    [
      'eight months’ jail|imprisonment|P8M|-|imposed',
      '1,000 lashes|corporal_punishment|-|1000 lashes|imposed',
    ],
  ],
  [
    'The charge is punishable by death; prosecutors sought the death penalty.',
    ['death|death|-|-|threatened', 'death penalty|death|-|-|requested'],
  ],
  [
    'His pre-trial detention was extended by two months.',
    ['two months|pretrial_detention|P2M|-|imposed'],
  ],
  ['Organisers can be fined up to €5,000.', ['fined up to €5,000|fine|-|EUR 5000|threatened']],
  [
    'Two reporters get life, a third gets twenty-five years.',
    ['twenty-five years|imprisonment|P25Y|-|imposed'],
  ],
  [
    'He faces a maximum sentence of 15 years.',
    ['sentence of 15 years|imprisonment|P15Y|-|threatened'],
  ],
  ['Срок Рокотову сократили до трёх лет.', ['трёх лет|imprisonment|P3Y|-|imposed']],
  [
    'Суд запретил въезд Рокотову в страну на пять лет.',
    ['запретил въезд Рокотову в страну на пять лет|travel_ban|P5Y|въезд Рокотову в страну|imposed'],
  ],
  [
    'Мужчине на три года запретили вести страницы в интернете.',
    [
      'три года запретили вести страницы в интернете|activity_ban|P3Y|вести страницы в интернете|imposed',
    ],
  ],
  [
    'Садовнику грозит штраф от 40 до 70 тысяч рублей.',
    ['штраф от 40 до 70 тысяч рублей|fine|-|RUB 40000/70000|threatened'],
  ],
  [
    'A fine of between 500 and 2,000 euros is possible.',
    ['fine of between 500 and 2,000 euros|fine|-|EUR 500/2000|threatened'],
  ],
  [
    'Les deux frères ont été condamnés à 15 ans et 14 ans de prison.',
    ['15 ans|imprisonment|P15Y|-|imposed', '14 ans de prison|imprisonment|P14Y|-|imposed'],
  ],
  [
    'Il purge une peine de réclusion à perpétuité.',
    ['peine de réclusion à perpétuité|life_imprisonment|-|-|imposed'],
  ],
  [
    'Приговорённого к ограничению свободы на срок от года до пяти лет ждут дома.',
    ['ограничению свободы на срок от года до пяти лет|restriction_of_liberty|P1Y/P5Y|-|threatened'],
  ],
  [
    'He was not guilty of theft but was placed under house arrest.',
    ['house arrest|house_arrest|-|-|imposed'],
  ],
  ['Aucun mandat de dépôt n’a été décerné.', []],
  ['Le juge n’a pas, en rendant sa décision, décerné un mandat de dépôt.', []],
  [
    'Le tribunal l’a condamnée à trois ans de prison dont deux avec sursis.',
    [
      'trois ans de prison|imprisonment|P3Y|-|imposed',
      'deux avec sursis|suspended_sentence|P2Y|-|imposed',
    ],
  ],
  [
    'Le parquet a requis contre lui deux ans de prison, assortis du sursis.',
    ['deux ans de prison|suspended_sentence|P2Y|-|requested'],
  ],
  [
    'Il a été condamné à payer une amende de 1,5 million de dinars.',
    ['amende de 1,5 million de dinars|fine|-|DZD 1500000|imposed'],
  ],
  [
    'Elle est interdite pendant cinq ans d’exercer toute fonction publique.',
    [
      'interdite pendant cinq ans d’exercer toute fonction publique|deprivation_of_rights|P5Y|exercer toute fonction publique|imposed',
    ],
  ],
  [
    'La peine a été portée de deux à quatre ans de prison en appel.',
    ['quatre ans de prison|imprisonment|P4Y|-|imposed'],
  ],
  [
    'Le code prévoit de deux à quatre ans de prison.',
    ['de deux à quatre ans de prison|imprisonment|P2Y/P4Y|-|threatened'],
  ],
  ['Il a écopé de six mois pour diffamation.', ['six mois|imprisonment|P6M|-|imposed']],
  [
    'Sa détention provisoire a été prolongée de quatre mois.',
    ['quatre mois|pretrial_detention|P4M|-|imposed'],
  ],
  ['Après deux ans de prison, il est sorti.', ['deux ans de prison|imprisonment|P2Y|-|served']],
  [
    'Das Gericht verurteilte sie zu einer fünfjährigen Haftstrafe.',
    ['fünfjährigen Haftstrafe|imprisonment|P5Y|-|imposed'],
  ],
  [
    'Er erhielt zwei Jahre und drei Monate Haft ohne Bewährung.',
    ['zwei Jahre und drei Monate Haft ohne Bewährung|imprisonment|P2Y3M|-|imposed'],
  ],
  [
    'Die Freiheitsstrafe von zehn Monaten wurde zur Bewährung ausgesetzt.',
    ['Freiheitsstrafe von zehn Monaten|suspended_sentence|P10M|-|imposed'],
  ],
  [
    'Ihm wurde für drei Jahre jede politische Tätigkeit untersagt.',
    [
      'drei Jahre jede politische Tätigkeit untersagt|activity_ban|P3Y|jede politische Tätigkeit|imposed',
    ],
  ],
  [
    'Auf das Delikt stehen ein bis vier Jahre Gefängnis.',
    ['ein bis vier Jahre Gefängnis|imprisonment|P1Y/P4Y|-|threatened'],
  ],
  ['Darauf steht die Todesstrafe.', ['Todesstrafe|death|-|-|threatened']],
  [
    'Ein Gericht hatte ihn zu fünfundzwanzig Jahren Lagerhaft verurteilt.',
    ['fünfundzwanzig Jahren Lagerhaft|imprisonment|P25Y|-|imposed'],
  ],
  [
    'Die Anklage hatte eine Geldstrafe von 2500 Franken beantragt.',
    ['Geldstrafe von 2500 Franken|fine|-|CHF 2500|requested'],
  ],
  [
    'Суд назначил ей пять с половиной лет колонии общего режима.',
    ['пять с половиной лет колонии общего режима|imprisonment|P5Y6M|-|imposed'],
  ],
  [
    'Его приговорили к двадцати двум годам строгого режима.',
    ['двадцати двум годам строгого режима|imprisonment|P22Y|-|imposed'],
  ],
  [
    'Он получил трёхлетний условный срок с испытательным сроком на два года.',
    ['трёхлетний условный срок|suspended_sentence|P3Y|-|imposed'],
  ],
  [
    'Ему запретили на три года администрировать сайты.',
    [
      'запретили на три года администрировать сайты|activity_ban|P3Y|администрировать сайты|imposed',
    ],
  ],
  ['Арест продлили на два месяца.', ['два месяца|pretrial_detention|P2M|-|imposed']],
  ['Её арестовали на 15 суток.', ['15 суток|administrative_detention|P15D|-|imposed']],
  [
    'Статья предусматривает штраф до 500 тысяч рублей или лишение свободы на срок до трёх лет.',
    [
      'штраф до 500 тысяч рублей|fine|-|RUB 500000|threatened',
      'лишение свободы на срок до трёх лет|imprisonment|../P3Y|-|threatened',
    ],
  ],
  ['Проведя в тюрьме семь лет, он уехал.', ['тюрьме семь лет|imprisonment|P7Y|-|served']],
  [
    'Активиста оштрафовали на миллион рублей.',
    ['оштрафовали на миллион рублей|fine|-|RUB 1000000|imposed'],
  ],
  [
    'Il a été condamné à dix jours de « détention administrative » pour participation à une manifestation.',
    ['dix jours de « détention administrative »|administrative_detention|P10D|-|imposed'],
  ],
  [
    'Суд снизил срок на один месяц и с запретом заниматься политикой на два года отпустил его.',
    ['запретом заниматься политикой на два года|activity_ban|P2Y|заниматься политикой|imposed'],
  ],
  ['Für ihn hatte die Anklage 15 Jahre verlangt.', ['15 Jahre|imprisonment|P15Y|-|requested']],
];

const NONE: readonly string[] = [
  'He is 43 years old and has lived there for ten years.',
  'Three decades of rule ended within two months.',
  'The prison holds 300 people. Prison conditions are poor.',
  'Elle a travaillé cinq ans à Paris.',
  'La prison est pleine depuis deux mois.',
  'Seit drei Jahren lebt er in Köln.',
  'Ему 43 года, он работает три года.',
  'The 34-year-old was appointed after a five-year term as mayor.',
  'Le maire a été élu pour un mandat de six ans.',
  'Der 45-jährige Trainer hat einen zweijährigen Vertrag.',
  'Тренером назначен 34-летний специалист; на это ушёл один год.',
  'He was acquitted after a trial that lasted two years.',
];

describe('penalties', () => {
  it.each(EXPECTED)('%s', (text, expected) => {
    expect(penalties(text)).toEqual(expected);
  });

  it.each(NONE)('none in: %s', (text) => {
    expect(penalties(text)).toEqual([]);
  });

  it('loses its status with its cue', () => {
    expect(penalties('Prosecutors requested two years in prison.')[0]).toContain('requested');
    expect(penalties('Prosecutors had two years in prison.')[0]).not.toContain('requested');
  });
});

describe('charges', () => {
  const charges = (text: string) =>
    found(text, 'charge').map(({ text: words, normalized }) => `${words} → ${normalized.code}`);

  it.each([
    [
      'He was found guilty of spreading “false information” on the flood.',
      ['spreading “false information” → false_information'],
    ],
    [
      'She was charged with embezzlement and tax evasion.',
      ['embezzlement → embezzlement', 'tax evasion → tax_evasion'],
    ],
    [
      'They were accused of “membership in a terrorist organisation”.',
      ['membership in a terrorist organisation → membership_banned_group'],
    ],
    [
      'He was jailed for insulting the president.',
      ['insulting the president → insulting_head_of_state'],
    ],
    [
      'Une enquête pour outrage à agent (article 12) et diffusion de fausses nouvelles.',
      [
        'outrage à agent → insulting_official',
        'diffusion de fausses nouvelles → false_information',
      ],
    ],
    [
      'Er war wegen der Verbreitung falscher und irreführender Nachrichten sowie Dokumentenfälschung angeklagt.',
      [
        'Verbreitung falscher und irreführender Nachrichten → false_information',
        'Dokumentenfälschung → forgery',
      ],
    ],
    [
      'Sie sei des Schmuggels und der Finanzierung öffentlicher Unruhen schuldig gesprochen worden.',
      ['Schmuggels → smuggling', 'Finanzierung öffentlicher Unruhen → mass_riots'],
    ],
    ['Er wurde wegen Beihilfe zum Mord angeklagt.', ['Beihilfe zum Mord → homicide']],
    ['Er hat den Schmuggel nie gesehen und fühlt sich nicht schuldig.', []],
    ['Elle est accusée d’espionnage.', ['espionnage → espionage']],
    ['Il a été condamné pour blanchiment d’argent.', ['blanchiment d’argent → money_laundering']],
    ['Er wurde wegen Volksverhetzung verurteilt.', ['Volksverhetzung → incitement_hatred']],
    ['Его обвиняют в государственной измене.', ['государственной измене → treason']],
    ['Его признали виновным в клевете.', ['клевете → slander']],
    [
      'Prosecutors accused the two men of espionage and tax evasion.',
      ['espionage → espionage', 'tax evasion → tax_evasion'],
    ],
    ['He was arrested on treason charges.', ['treason → treason']],
    ['Apostasy carries the death penalty there.', ['Apostasy → apostasy']],
    ['She was tried under Article 275 (treason) of the Criminal Code.', ['treason → treason']],
    ['For espionage he was sentenced to ten years in prison.', ['espionage → espionage']],
    [
      'They were convicted of links with US-based groups.',
      ['links with US-based groups → ties_banned_group'],
    ],
    [
      'Il est soupçonné d’emplois fictifs et de recel.',
      ['emplois fictifs → fictitious_employment'],
    ],
    [
      'Le tribunal les a reconnus coupables de détournement de fonds publics.',
      ['détournement de fonds publics → embezzlement'],
    ],
    [
      'Elle a été jugée au titre de l’article 314 (appartenance à une organisation terroriste).',
      ['appartenance à une organisation terroriste → membership_banned_group'],
    ],
    [
      'Ihr werden Spionage und Geheimnisverrat vorgeworfen.',
      ['Spionage → espionage', 'Geheimnisverrat → disclosing_secrets'],
    ],
    [
      'Das Gericht sprach ihn wegen Nötigung und Widerstands gegen Vollstreckungsbeamte schuldig.',
      ['Nötigung → coercion', 'Widerstands gegen Vollstreckungsbeamte → resisting_police'],
    ],
    [
      'Von der Anklage der Volksverhetzung wurde sie freigesprochen.',
      ['Volksverhetzung → incitement_hatred'],
    ],
    [
      'Дело возбудили по статье 275 УК РФ («Государственная измена»).',
      ['Государственная измена → treason'],
    ],
    [
      'Его задержали по ч. 1 ст. 207.3 УК о распространении заведомо ложной информации.',
      ['распространении заведомо ложной информации → false_information'],
    ],
    ['Прокуратура обвинила журналиста в шпионаже.', ['шпионаже → espionage']],
    ['За шпионаж его приговорили к десяти годам колонии.', ['шпионаж → espionage']],
    ['The article about espionage won a prize.', []],
    ['Der Film handelt von Spionage.', []],
    ['Книга рассказывает о шпионаже.', []],
    ['Le livre parle d’espionnage.', []],
    [
      'Elle a été condamnée à dix jours de « détention administrative » pour avoir organisé une manifestation non autorisée.',
      ['organisé une manifestation non autorisée → unauthorised_assembly'],
    ],
    [
      'Её признали виновной по части 8 статьи 20.2 КоАП РФ (повторное нарушение правил проведения акции).',
      ['повторное нарушение правил проведения акции → unauthorised_assembly'],
    ],
    [
      'Ils ont été inculpés pour «espionnage» et pour «incitation à la subversion».',
      ['espionnage → espionage', 'incitation à la subversion → undermining_state_authority'],
    ],
    ['Его осудили в Минске за экстремизм.', ['экстремизм → extremism']],
    ['He was jailed for exercising his rights.', []],
    ['He was praised for his work against terrorism.', []],
    ['Il a été condamné pour avoir critiqué le gouvernement.', []],
    ['Она благодарит за помощь.', []],
  ] as const)('%s', (text, expected) => {
    expect(charges(text)).toEqual(expected);
  });
});
