import { describe, expect, it } from 'vitest';
import { found } from '#tests/shared/extraction/found.ts';

const PERSONS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'English, title and age',
    'Journalist Leyla Karimova, 34, denies everything. Karimova was freed.',
    ['Leyla Karimova', 'Karimova'],
  ],
  [
    'English, possessive',
    'The court rejected the appeal of Maria Petrenko. Petrenko’s lawyer left.',
    ['Maria Petrenko', 'Petrenko'],
  ],
  [
    'English, heading in capitals',
    'FREE MARIA PETRENKO NOW\n\nMaria Petrenko was arrested in May.',
    ['MARIA PETRENKO', 'Maria Petrenko'],
  ],
  ['English, hyphen with a small half', 'The leader Kim Sang-ho spoke on Monday.', ['Kim Sang-ho']],
  ['English, particle', 'The activist Omar al-Hashimi was released.', ['Omar al-Hashimi']],
  [
    'French, elision',
    "Les publications d'Alnour Bekov et l'avocat Paul Girard.",
    ['Alnour Bekov', 'Paul Girard'],
  ],
  [
    'French, form field',
    'PRÉNOM, NOM ET PRONOM À UTILISER : Samira Hassanein (elle)',
    ['Samira Hassanein'],
  ],
  [
    'French, honorific',
    'Me Brahim Nasri a dénoncé le procès. M. Nasri fait appel.',
    ['Brahim Nasri', 'Nasri'],
  ],
  [
    'German, inflected',
    'Der Blogger Khalid Mansour wurde verurteilt. Mansours Frau lebt in Kanada.',
    ['Khalid Mansour', 'Mansours'],
  ],
  [
    'German, after a noun',
    'Das Gericht sprach die Ärztin Kristina Hänsler schuldig.',
    ['Kristina Hänsler'],
  ],
  [
    'Russian, inflected',
    'Активиста Алексея Горина задержали. Адвокат Горина подал жалобу.',
    ['Алексея Горина', 'Горина'],
  ],
  ['English, name that is a title', 'They freed the activist Sarwan Imam.', ['Sarwan Imam']],
  ['English, junior', 'The researcher Bruno Falk, Jr. was heard.', ['Bruno Falk, Jr.']],
  ['English, particle before a town', 'Senator Rosa de Lima spoke.', ['Rosa de Lima']],
  ['English, credit', 'Photo by Sandor Roveri\n\nThe court sat.', ['Sandor Roveri']],
  ['English, whose government', 'He opposed the Doruste government.', ['Doruste']],
  ['French, particle', 'Ces avocats, Dimitri de Becu, se taisent.', ['Dimitri de Becu']],
  ['French, speaker', 'Sarvel Tosu : « Je pars. »', ['Sarvel Tosu']],
  ['Russian, “himself”', 'Илья Ломовцев ждал. Сам Ломовцев молчал.', ['Илья Ломовцев', 'Ломовцев']],
  ['Russian, a word and a given name', 'Ислам Ломовцев молчал.', ['Ислам Ломовцев']],
  [
    'German, title some words before a comma',
    'Der frühere Verkehrsminister von Gambia, Lamin Tonko, steht vor Gericht.',
    ['Lamin Tonko'],
  ],
  [
    'German, family name kept to its letter',
    'Der Angeklagte Ali R. schwieg. Man wirft Ali R. Verbrechen vor.',
    ['Ali R.', 'Ali R.'],
  ],
  ['Russian, former', 'Суд отпустил экс-депутатку Азизу Норову.', ['Азизу Норову']],
  ['Russian, plural adjective', 'В тексте Горина Вооружённые силы упомянуты.', []],
  ['Russian, patronymic', 'Её защищала адвокат Мария Львовна Кац.', ['Мария Львовна Кац']],
  [
    'Italian given name in German text',
    'Die Anwältin von Fabiola Brandt schwieg.',
    ['Fabiola Brandt'],
  ],
  [
    'foreign given name in Russian text',
    'Речь Гвинет Карвер прервали. Его назвали Стив Норман-младший.',
    ['Гвинет Карвер', 'Стив Норман-младший'],
  ],
  [
    'Russian, behind the client of a lawyer',
    'Адвокат Петровой Семён Штарк и 40-летний Рудько ждали короля Георга II.',
    ['Семён Штарк', 'Рудько', 'Георга II'],
  ],
  [
    'Russian, family name first',
    'Исключить Орлова Бориса Петровича из списка.',
    ['Орлова Бориса Петровича'],
  ],
  ['English, given name that is a place', 'They met Sydney Norwell in Sydney.', ['Sydney Norwell']],
  [
    'German, relative of someone named',
    'Der Arzt Sherif Wahba schwieg. Im Saal sprach Mona Wahba.',
    ['Sherif Wahba', 'Mona Wahba'],
  ],
  [
    'French, particle written large',
    'L’avocate belge Hélène De Waele a plaidé.',
    ['Hélène De Waele'],
  ],
  [
    'English, names nobody listed, told of as persons',
    'His lawyer, Sorin Dehvand, wrote to the court. The letter was signed by Abdar Nasrol, Azara Pelvand and Mina Doran.',
    ['Sorin Dehvand', 'Abdar Nasrol', 'Azara Pelvand', 'Mina Doran'],
  ],
  [
    'English, a verb of saying before its subject',
    '“They will go on,” wrote Gurmo Ayal on Friday.',
    ['Gurmo Ayal'],
  ],
  [
    'English, a last part that is a common word too',
    'The court jailed the bloggers Tran Van Duy and Le Thi An.',
    ['Tran Van Duy', 'Le Thi An'],
  ],
  [
    'French, a title before a comma',
    'Le ministre de la Justice, Belkar Zeghdani, a refusé de répondre.',
    ['Belkar Zeghdani'],
  ],
  [
    'German, a list with remarks in brackets',
    'Festgenommen wurden die Anwältin Nalan Erkin, Günhal Kurtan (Anwalt) und Şeyda Özbelki.',
    ['Nalan Erkin', 'Günhal Kurtan', 'Şeyda Özbelki'],
  ],
  [
    'Russian, another family name in brackets, a list after a colon, a dash',
    'Судят троих: Турана Садыгли, Эльшана Мурова и Анну Кравец (Громову). Шодира Бобоева – мать журналиста.',
    ['Турана Садыгли', 'Эльшана Мурова', 'Анну Кравец', 'Громову', 'Шодира Бобоева'],
  ],
  ['English, a title and one word', 'They spoke of President Falkov there.', ['Falkov']],
  [
    'English, a month inside a name',
    'The court freed Wai Mar Tun and Bi Mon Oo.',
    ['Wai Mar Tun', 'Bi Mon Oo'],
  ],
  [
    'French, a family name that is a town too',
    'Le journaliste Manuel Mendoza vit à Mendoza. Mendoza a fait appel.',
    ['Manuel Mendoza', 'Mendoza'],
  ],
  [
    'German, the Arabic article written large and small',
    'Neben Rasmiha el-Dawri wurde Omar Al-Hashimi befragt. Die Anwältin El-Dawri traf Al-Hashimi.',
    ['Rasmiha el-Dawri', 'Omar Al-Hashimi', 'El-Dawri', 'Al-Hashimi'],
  ],
  [
    'German, a family name that stands first, before a title',
    'Der Dissident Zhai Weming wurde verurteilt. Zhais Ehefrau Li Dasin schwieg.',
    ['Zhai Weming', 'Zhais', 'Li Dasin'],
  ],
  [
    'German, a given name that is a month too',
    'Angeklagt sind Bruno Falk und Jan Novotka aus Brest.',
    ['Bruno Falk', 'Jan Novotka'],
  ],
  [
    'French, a Vietnamese family name that is an article too',
    'Le cas de l’avocat Le Van Doan inquiète.',
    ['Le Van Doan'],
  ],
  [
    'English, a space behind the hyphen',
    'The teacher Zerihun Gebre- Medhin was freed.',
    ['Zerihun Gebre- Medhin'],
  ],
  [
    'Russian, a title and the state before one word',
    'Он обвинил президента Турции Эрмана во лжи.',
    ['Эрмана'],
  ],
  [
    'Russian, a family name alone beside a verb or an act',
    'В 2019 году Штернов заявил о пытках. Приговор Волосову отменили, в отношении Горина идёт следствие.',
    ['Штернов', 'Волосову', 'Горина'],
  ],
  [
    'English, another name',
    'Blogger Tran Van Duy, known as Nerod, was jailed. Nerod denies it.',
    ['Tran Van Duy', 'Nerod', 'Nerod'],
  ],
  [
    'Russian, the same name in another script',
    'Адвокат Ван Линьшэн (Wang Linsheng) молчал.',
    ['Ван Линьшэн', 'Wang Linsheng'],
  ],
  ['Russian, initials', 'Следствие возбудило дело против И. И. Петренко.', ['И. И. Петренко']],
  [
    'ru: two after one another, and four parts of one',
    'Против Ивана Белова Сергея Лукина и Ахмеда Шахида Омара Фарука подали жалобу; Мария Ивановна Белова Роман Лукин.',
    [
      'Ивана Белова',
      'Сергея Лукина',
      'Ахмеда Шахида Омара Фарука',
      'Мария Ивановна Белова',
      'Роман Лукин',
    ],
  ],
  [
    'Russian, a daughter behind her father',
    'Дочь Игоря Сарина Лейла и супруга Янковича Людмила уехали.',
    ['Игоря Сарина', 'Лейла', 'Янковича', 'Людмила'],
  ],
  ['Russian, family name first', 'Допросили Щукину Марию.', ['Щукину Марию']],
  [
    'Russian, unknown names at the beginning',
    'Норик Абрасян подал в отставку. Осудили Норикова Павла.',
    ['Норик Абрасян', 'Норикова Павла'],
  ],
  [
    'Russian, family names that are towns',
    'Его инициативу Д. Орлова одобрила певица Нирвана Хьюстон.',
    ['Д. Орлова', 'Нирвана Хьюстон'],
  ],
  [
    'Russian, behind the kind of a body',
    'Главный редактор издания Сонара Лачигызы молчит.',
    ['Сонара Лачигызы'],
  ],
  [
    'German, an Arabic article in the genitive',
    'Omar al-Haschimi klagt. Al-Haschimis Geschwister schweigen. Auch Noura al-Satri geht.',
    ['Omar al-Haschimi', 'Al-Haschimis', 'Noura al-Satri'],
  ],
  ['German, Chinese', 'Es wurde ruhig unter Zhan Quming und dem Rat.', ['Zhan Quming']],
];

const NO_PERSONS: readonly string[] = [
  'L’ancien ministre des Travaux Publics se tait.',
  'Die 39-jährige Weißrussin schwieg, ebenso die Kurdin und der Afghane.',
  'The Military government fell.',
  'The letter was sent to Rainbow Bridge, Silver Dawn and the Ocean Peace Alliance.',
  'They were held in the central province of Khanar Loa and near Gobal Tepan.',
  'Folter und Misshandlung, Haft und Verbannung, Angst und Schweigen prägten das Land.',
  'The ruling Nur Otan party won in Nur-Sultan.',
  'Human Rights Watch and the European Union condemned the Supreme Court of Kazakhstan.',
  'On Monday the Interior Ministry in Buenos Aires spoke of New Zealand.',
  'Le Parti démocratique du Togo et la Ligue des droits de l’homme ont protesté.',
  'Die Verbreitung falscher Informationen und die Störung der Öffentlichen Ordnung sind strafbar.',
  'Следственный комитет России и Министерство внутренних дел не ответили.',
  'Выступил патриарх Московский, за ним папа Римский.',
  'Премьеру «Тихая Заря» отменили в городе Сазерленд Спрингс.',
  'UNE SYNDICALISTE CONDAMNÉE À UNE LOURDE PEINE DE PRISON',
  'Uzbek Lawyer Fined For Questioning Official Figures',
  'В отношении Пекина и Берлина ввели пошлины, а Кремль заявил протест.',
  'Le Grand Prix de Paris aura lieu en mars.',
  'The office, known as Room Nine, was closed.',
];

describe('persons', () => {
  it.each(PERSONS)('%s', (_, text, persons) => {
    expect(found(text, 'person').map((mention) => mention.text)).toEqual(persons);
  });

  it.each(NO_PERSONS)('none in: %s', (text) => {
    expect(found(text, 'person').map((mention) => mention.text)).toEqual([]);
  });

  it('shows a family name alone under the full name, and a Russian name in the nominative', () => {
    const english = found('The poet Anna Kovalenko was tried. Kovalenko appealed.', 'person');
    expect(english.map(({ normalized }) => normalized)).toEqual([
      { name: 'Anna Kovalenko' },
      { name: 'Anna Kovalenko' },
    ]);
    const russian = found(
      'Задержали журналистку Марину Белову и активиста Павла Орлова.',
      'person',
    );
    expect(russian.map(({ normalized }) => normalized)).toEqual([
      { name: 'Марина Белова' },
      { name: 'Павел Орлов' },
    ]);
  });

  it('believes a name less when its cue is taken away', () => {
    const score = (text: string) => found(text, 'person')[0]?.score ?? 0;
    expect(score('They met activist Bruno Falk there.')).toBeGreaterThan(
      score('They met Bruno Falk there.'),
    );
    expect(score('They met President Falkov there.')).toBeGreaterThan(
      score('They met dear Falkov there.'),
    );
  });
});

describe('the reason of a repeated name', () => {
  it.each([
    ['person', 'The poet Anna Kovalenko was tried. Kovalenko appealed.', 'Anna Kovalenko'],
    ['org', 'She edits the website Blue Dawn. Blue Dawn was closed.', 'Blue Dawn'],
    ['place', 'He was held in Jaslovik. Jaslovik is far.', 'Jaslovik'],
  ] as const)('names the %s it leans on', (type, text, name) => {
    const [first, second] = found(text, type);
    expect(second?.reason.rule).toBe(`${type}.repeated`);
    expect(second?.reason.cues).toEqual([{ start: first?.start, end: first?.end }]);
    expect(first?.text).toBe(name);
  });
});

describe('names that are one person', () => {
  const ids = (text: string) => new Set(found(text, 'person').map(({ cluster }) => cluster)).size;

  it.each([
    'The poet Arvin Sademi was tried. Poet Arvin Sadeni appealed.',
    'Blogger Tran Van Duy, known as Nerod, was jailed. Nerod denies it.',
    'Der Blogger Bruno Falkner, genannt Nerod, sitzt in Haft.',
    'Адвокат Ван Линьшэн (Wang Linsheng) молчал.',
  ])('%s', (text) => {
    expect(found(text, 'person').length).toBeGreaterThan(1);
    expect(ids(text)).toBe(1);
  });

  it.each([
    'The poet Arvin Sademi met the poet Darvin Sademi.',
    'Poet Li Wen met poet Li Wan.',
    'Poet Arvin Markov met poet Arvin Markova.',
  ])('two: %s', (text) => {
    expect(ids(text)).toBe(2);
  });
});

describe('organisations', () => {
  it.each([
    ['The ruling Blue Dawn party lost.', ['Blue Dawn']],
    [
      'Les journalistes d’Al Nadir et le quotidien arabophone Al Safina.',
      ['Al Nadir', 'Al Safina'],
    ],
    ['Le journaliste Karim Nadir et la femme de Karim Nadir.', []],
    [
      'The Committee to Protect Journalists (CPJ) wrote to the Ministry of Justice.',
      ['Committee to Protect Journalists', 'CPJ', 'Ministry of Justice'],
    ],
    [
      'The Lagos mayor’s office and the Security Council met.',
      ['Lagos mayor’s office', 'Security Council'],
    ],
    [
      'Le quotidien *Tribouna* et le ministère de la Justice.',
      ['Tribouna', 'ministère de la Justice'],
    ],
    [
      'Le Parti démocratique du Togo et Amnesty International.',
      ['Parti démocratique du Togo', 'Amnesty International'],
    ],
    [
      'Об этом пишет газета «Утро» со ссылкой на Следственный комитет.',
      ['Утро', 'Следственный комитет'],
    ],
    [
      'Das Justizministerium und Reporter ohne Grenzen schweigen.',
      ['Justizministerium', 'Reporter ohne Grenzen'],
    ],
    ['The police and the government said nothing.', []],
    ['Le gouvernement et la police ont refusé.', []],
    ['Полиция и правительство молчат.', []],
    [
      'МВД России и Ассоциация независимых юристов молчат, пишет ТВК.',
      ['МВД России', 'Ассоциация независимых юристов', 'ТВК'],
    ],
    ['Пришли из Центра по противодействию экстремизму.', ['Центра по противодействию экстремизму']],
    [
      'L’Action des voisins pour l’accueil des exilés (AVAE) se tait. Une amende de 300 francs CFA.',
      ['Action des voisins pour l’accueil des exilés', 'AVAE'],
    ],
    [
      'She wrote to the Sudanese Embassy and studied at Lisbon University.',
      ['Sudanese Embassy', 'Lisbon University'],
    ],
    [
      'Selon le Centre mauritanien des voisins, le parquet national a menti.',
      ['Centre mauritanien des voisins', 'parquet national'],
    ],
    ['La Ligue explique que le Comité critique la loi.', []],
    [
      'Sie ist Anwältin der Coastal Rights Association und schweigt über den Geheimdienst.',
      ['Coastal Rights Association'],
    ],
    [
      'Он искал её у Министерства юстиции и в мэрии Саратова, передаёт «Тихая Заря».',
      ['Министерства юстиции', 'мэрии Саратова', 'Тихая Заря'],
    ],
    ['Министерство и мэрия молчат о «Тихом деле».', []],
    ['Поправки в Гражданско-процедурный кодекс (ГПК) приняли.', []],
    [
      'Tolan Mirza, an editor at Zamor Media, and a member of Zhurt were freed.',
      ['Zamor Media', 'Zhurt'],
    ],
    ['She is a member of the family of Anna Kovalenko and editor of the year.', []],
    ['Sie sprach für die Ägyptische Ärztegewerkschaft.', ['Ägyptische Ärztegewerkschaft']],
    [
      'Blue Dawn was closed. She edits the website Blue Dawn for the Zenit news agency.',
      ['Blue Dawn', 'Blue Dawn', 'Zenit'],
    ],
    [
      'The National Democratic Party and the Narova News Agency wrote. Narova was fined.',
      ['National Democratic Party', 'Narova News Agency', 'Narova'],
    ],
    ['They broke the Unlawful Association Act, says a Press Release.', []],
    ['She left the Coastal Media Group and Harbour News.', ['Coastal Media Group', 'Harbour News']],
    ['The director of the newspaper Maria Petrenko was named.', []],
    ['She worked for the Bi Mon Salun journal.', ['Bi Mon Salun']],
    ['Minsk (dpa). Er sprach mit epd.', ['dpa', 'epd']],
    ['Er schrieb für die Gruppe China Coast Watch.', ['China Coast Watch']],
    ['Ihm wird die Organisation von Unruhen vorgeworfen.', []],
    ['L’organisation Reporters sans frontières proteste.', ['Reporters sans frontières']],
    [
      'Политики из СРД (Союза равных дорог) пришли. СРД молчит.',
      ['СРД', 'Союза равных дорог', 'СРД'],
    ],
    ['Оштрафовали активиста «Тихой зари» в Минске.', ['Тихой зари']],
    ['Журналистка издания SotaNova Анна Кравец молчит.', ['SotaNova']],
    [
      'Das Portal Narova.kz und die Kanzlei Dorui schweigen; laut Tisova.ua auch das Amt.',
      ['Narova.kz', 'Dorui', 'Tisova.ua'],
    ],
    ['Он ушёл домой.Она осталась. Пишут на адрес info@narova.ru.', []],
    ['Le Cabinet juridique de Dorui à Lyon se tait.', ['Cabinet juridique de Dorui']],
    [
      'Gründerin der Sumeria Civil and Political Rights Association (SCPRA) ist Lea Brandt.',
      ['Sumeria Civil and Political Rights Association', 'SCPRA'],
    ],
    ['The Popular Front Party of Azerbaijan voted.', ['Popular Front Party of Azerbaijan']],
    [
      'Он писал министерству связи и массовых коммуникаций; ответила Комиссия по периодическому пересмотру дел.',
      ['министерству связи и массовых коммуникаций', 'Комиссия по периодическому пересмотру дел'],
    ],
    ['Журналисты РСЕ/РС и издания Narova-13 молчат.', ['РСЕ/РС', 'Narova-13']],
    ['Частный телеканал NTV молчит. Ранее газета Sabah писала.', ['NTV', 'Sabah']],
    ['She is an editor at “Zorai”, he writes for the “Murai” magazine.', ['Zorai', 'Murai']],
    ['Le directeur du journal La Tronca se tait.', ['La Tronca']],
    ['Потери правящей партии Орлова велики.', []],
    [
      'In a statement, Blue Dawn Sumeria, an independent human rights organisation, condemned it.',
      ['Blue Dawn Sumeria'],
    ],
    ['They met in Danor, a city whose ruling party won.', []],
    ['The bail of Rise Against Fear founder Bruno Falk was refused.', ['Rise Against Fear']],
    ['The bail of Bruno Falk founder Mina Doran was refused.', []],
    [
      'Rights organisations, including Narova Watch, Zoraka and Amnesty International, protested.',
      ['Narova Watch', 'Zoraka', 'Amnesty International'],
    ],
    ['Charged under the Public Order Act (POA), he left. The POA is old.', []],
    ['The Chief of Border Forces (CBF) spoke. The CBF is feared.', []],
    ['The party spokesperson SSP Bruno Falk denied it.', []],
    ['A claim filed through Falk & Doran Advocates was refused.', ['Falk & Doran Advocates']],
    [
      'Er wurde nach einer Anzeige von Justice International festgenommen.',
      ['Justice International'],
    ],
    ['Un membre d’Ensemble pour la Soumérie se tait.', ['Ensemble pour la Soumérie']],
    [
      'Une plainte de la Direction générale des prisons et de la formation fut déposée.',
      ['Direction générale des prisons et de la formation'],
    ],
    ['Он входил в руководство Правового центра «Заря».', ['Правового центра «Заря»']],
    ['«Ясная Заря» вспоминает детали дела.', ['Ясная Заря']],
    ['«Мы ждём», вспоминает он.', []],
    ['Он обратился к Госкомитету безопасности с критикой.', ['Госкомитету безопасности']],
    ['Взрыв в здании УФСБ по Яской области.', ['УФСБ по Яской области']],
    ['Он вошёл в здание управления ФСБ по Яской области.', ['управления ФСБ по Яской области']],
  ] as const)('%s', (text, organisations) => {
    expect(found(text, 'org').map((mention) => mention.text)).toEqual(organisations);
  });

  it('takes the words in brackets after a body for its short name', () => {
    const text = 'Le Centre mauritanien des voisins (Cemavo) enquête. Le Cemavo se tait.';
    expect(found(text, 'org').map(({ normalized }) => normalized.name)).toEqual(
      Array(3).fill('Centre mauritanien des voisins'),
    );
  });

  it('takes an abbreviated region for a place', () => {
    const text = 'She left the Upper Tarim Autonomous Region (UTAR). The UTAR is large.';
    expect(found(text, 'org')).toEqual([]);
    expect(found(text, 'place').map((mention) => mention.text)).toEqual([
      'Upper Tarim Autonomous Region',
      'UTAR',
      'UTAR',
    ]);
  });

  it('knows an abbreviation from its brackets', () => {
    const text = 'The Coastal Farmers Union (NFU) met. Later the NFU was closed.';
    expect(found(text, 'org').map(({ normalized }) => normalized)).toEqual([
      { name: 'Coastal Farmers Union' },
      { name: 'Coastal Farmers Union' },
      { name: 'Coastal Farmers Union' },
    ]);
  });
});

describe('places', () => {
  it.each([
    [
      'He fled from Minsk to Poland.',
      [
        ['Minsk', 'BY'],
        ['Poland', 'PL'],
      ],
    ],
    [
      'Il vit à Genève, en Suisse.',
      [
        ['Genève', 'CH'],
        ['Suisse', 'CH'],
      ],
    ],
    ['Sie lebt im Norden Kasachstans.', [['Kasachstans', 'KZ']]],
    [
      'Его увезли из Ташкента в Москву.',
      [
        ['Ташкента', 'UZ'],
        ['Москву', 'RU'],
      ],
    ],
    [
      'He was held in Jaslovik near the Akmola region.',
      [
        ['Jaslovik', null],
        ['Akmola region', null],
      ],
    ],
    [
      'Elle a quitté Tcheliabinsk pour Diyarbakır.',
      [
        ['Tcheliabinsk', 'RU'],
        ['Diyarbakır', 'TR'],
      ],
    ],
    [
      'Их держат в Нижнем Тагиле Свердловской области.',
      [
        ['Нижнем Тагиле', 'RU'],
        ['Свердловской области', 'RU'],
      ],
    ],
    ['Kazakh, Russian and Turkish officials met.', []],
    ['Nursultan Bekov spoke.', []],
    [
      'Held at Kurdak prison, she flew from Omar Bekov International Airport.',
      [
        ['Kurdak prison', null],
        ['Omar Bekov International Airport', null],
      ],
    ],
    ['She was moved from Dalor detention centre.', [['Dalor detention centre', null]]],
    [
      'They hold him at Minsk Maximum Security Prison 2.',
      [['Minsk Maximum Security Prison 2', null]],
    ],
    ['The Dalor Center for Rights sued.', []],
    [
      'Les massacres de la colline et des paroisses de Cyandor et Kadomba. Cyandor est loin.',
      [
        ['Cyandor', null],
        ['Kadomba', null],
        ['Cyandor', null],
      ],
    ],
    [
      'Sie sitzt im Ghasel-Hesar-Gefängnis. Indes schweigt man.',
      [['Ghasel-Hesar-Gefängnis', null]],
    ],
    ['Il est passé par un centre de détention de Minsk.', [['Minsk', 'BY']]],
    ['Elle est à la prison centrale de Kondé.', [['prison centrale de Kondé', null]]],
    ['Sie sitzt im Frauengefängnis Qanater.', [['Frauengefängnis Qanater', null]]],
    ['Его задержали на улице Гагарина.', [['улице Гагарина', null]]],
    ['Власти Турции молчат.', [['Турции', 'TR']]],
    [
      'Бои идут в Кобани и Мардине.',
      [
        ['Кобани', 'SY'],
        ['Мардине', 'TR'],
      ],
    ],
    ['Au Viêt-nam, on se tait.', [['Viêt-nam', 'VN']]],
    ['Lincoln and Orlando met a mobile reading group.', []],
    ['Des responsables kazakhs et russes se sont réunis.', []],
    [
      'He fled to East Jerusalem. В Северной Африке и Восточном Стамбуле тихо.',
      [
        ['East Jerusalem', 'IL'],
        ['Северной Африке', null],
        ['Восточном Стамбуле', 'TR'],
      ],
    ],
    ['The wind came from the east. Lebanon waits.', [['Lebanon', 'LB']]],
    [
      'Inmates of Norev Narova prison write. Norev Narova is cold.',
      [
        ['Norev Narova prison', null],
        ['Norev Narova', null],
      ],
    ],
    ['Эмир Катара уехал.', [['Катара', 'QA']]],
  ] as const)('%s', (text, places) => {
    const seen = found(text, 'place').map((mention) => [
      mention.text,
      'country' in mention.normalized ? mention.normalized.country : null,
    ]);
    expect(seen).toEqual(places);
  });

  it('believes a known place less where another capital may go on its name', () => {
    const score = (text: string) => found(text, 'place')[0]?.score ?? 0;
    expect(score('He wrote for China Lantern in May.')).toBeLessThan(
      score('He left China in May.'),
    );
  });

  it('keeps Nur-Sultan, Nursultan and Nur Otan apart', () => {
    const text = 'In Nur-Sultan, politician Nursultan Bekov joined Nur Otan.';
    expect(found(text, 'place').map((mention) => mention.text)).toEqual(['Nur-Sultan']);
    expect(found(text, 'person').map((mention) => mention.text)).toEqual(['Nursultan Bekov']);
    expect(found(text, 'org').map((mention) => mention.text)).toEqual(['Nur Otan']);
  });
});

describe('a body in another case', () => {
  it('is the same body', () => {
    const text = 'Его вызвали в министерство разведки. Звонок от министерства разведки удивил.';
    const clusters = found(text, 'org').map(({ cluster }) => cluster);
    expect(clusters).toEqual(['org:ministerstvo_razvedki', 'org:ministerstvo_razvedki']);
  });
});

describe('courts', () => {
  it.each([
    ['A Baku court convicted him on Monday.', ['Baku court']],
    ['The Istanbul 26th High Criminal Court sat.', ['Istanbul 26th High Criminal Court']],
    ['She wrote to the European Court of Human Rights.', ['European Court of Human Rights']],
    [
      'Le tribunal de district N° 3 de Semeï à Almaty a jugé.',
      ['tribunal de district N° 3 de Semeï'],
    ],
    [
      'La cour d’appel de Paris et le tribunal correctionnel de Lyon.',
      ['cour d’appel de Paris', 'tribunal correctionnel de Lyon'],
    ],
    [
      'Das Landgericht Köln und das Moskauer Stadtgericht urteilten.',
      ['Landgericht Köln', 'Moskauer Stadtgericht'],
    ],
    ['Тверской районный суд Москвы вынес приговор.', ['Тверской районный суд Москвы']],
    [
      'Das OLG Koblenz, der BGH und der Kassationshof entschieden; die AG zahlt.',
      ['OLG Koblenz', 'BGH', 'Kassationshof'],
    ],
    ['ЕСПЧ и Мосгорсуд молчат.', ['ЕСПЧ', 'Мосгорсуд']],
    [
      'The Higher People’s Court in Danor and the Westminster Magistrates’ Court agreed.',
      ['Higher People’s Court', 'Westminster Magistrates’ Court'],
    ],
    [
      'Sumeria’s Federal High Court 19th criminal bench met.',
      ['Federal High Court 19th criminal bench'],
    ],
    [
      'The Special Criminal Court (SCC) sat in Riyadh. The SCC jailed him.',
      ['Special Criminal Court', 'SCC', 'SCC'],
    ],
    ['Er saß im Oberlandesgericht (OLG) Koblenz.', ['Oberlandesgericht (OLG) Koblenz']],
    [
      'Причём Бакинский суд по тяжким преступлениям молчит.',
      ['Бакинский суд по тяжким преступлениям'],
    ],
    [
      'A court in Baku and the Danor No 2 Regional Court sat.',
      ['court in Baku', 'Danor No 2 Regional Court'],
    ],
    ['Суд в Минске молчит.', ['Суд в Минске']],
    [
      'Олег Белов и Игорь Лукин судом признаны виновными, пишет судья Тверского суда Москвы Олег Белов.',
      ['Тверского суда Москвы'],
    ],
    ['Le tribunal militaire permanent de Rabat a jugé.', ['tribunal militaire permanent de Rabat']],
    ['The Danor Regional Trial Court sat; a lower court did not.', ['Danor Regional Trial Court']],
    ['He wrote to the High Court (Civil Division) again.', ['High Court (Civil Division)']],
    ['Die Strafkammer des Landgerichts Köln entschied.', ['Strafkammer des Landgerichts Köln']],
    [
      'La chambre d’accusation près de la Cour d’appel de Tunis a décidé.',
      ['chambre d’accusation près de la Cour d’appel de Tunis'],
    ],
    [
      'Hier, un tribunal de la capitale malienne de Bamako a jugé.',
      ['tribunal de la capitale malienne de Bamako'],
    ],
    ['She appeared in court in Baku.', []],
    ['Das Berufungsgericht und das Gericht berieten.', []],
    ['The court sentenced him. A tribunal sat.', []],
    ['Un juge a voulu son placement.', []],
    ['Суд назначил наказание.', []],
    [
      'A court in the northern province of Danor jailed him; one court in Lam Dorr province did not.',
      ['court in the northern province of Danor', 'court in Lam Dorr province'],
    ],
    [
      'The General Court in Riyadh sat. A court in the Siberian city of Omsk waited.',
      ['General Court in Riyadh', 'court in the Siberian city of Omsk'],
    ],
    ['A court in favour of Poland and a court in June ruled.', []],
    ['The Supreme Court in June ruled.', ['Supreme Court']],
    ['Brest Regional Court in Belarus sat.', ['Brest Regional Court']],
    [
      'Le tribunal Danorski de Moscou et un tribunal à Minsk ont jugé.',
      ['tribunal Danorski de Moscou', 'tribunal à Minsk'],
    ],
    ['Le tribunal Jean Dorval et le tribunal lundi.', []],
    [
      'Das Oberlandesgericht (OLG) in Düsseldorf und das Landesgericht für Strafsachen Graz tagten.',
      ['Oberlandesgericht (OLG) in Düsseldorf', 'Landesgericht für Strafsachen Graz'],
    ],
    [
      'Der Oberste Gerichtshof des Bundesstaates Danoria und ein Gericht in der Provinz Semar tagten.',
      ['Oberste Gerichtshof des Bundesstaates Danoria', 'Gericht in der Provinz Semar'],
    ],
    [
      'Das AG Moorwald urteilte; AG Moorwald, Urteil vom Mai; auch das KG Berlin urteilte.',
      ['AG Moorwald', 'AG Moorwald', 'KG Berlin'],
    ],
    ['Die Lampen AG München, die Müller KG Berlin und die AG Frieden bauen.', []],
    ['Das Gericht in Abwesenheit des Angeklagten.', []],
    [
      'Следственный суд в городе Уральске и Первомайский райсуд Бишкека молчат.',
      ['Следственный суд в городе Уральске', 'Первомайский райсуд Бишкека'],
    ],
    [
      'Военный суд Тихоокеанского флота и суд по уголовным делам Тарского района Ташкента молчат.',
      ['Военный суд Тихоокеанского флота', 'суд по уголовным делам Тарского района Ташкента'],
    ],
    ['В Омске активиста суд в пятницу оштрафовал.', []],
    [
      'The Southern District Military Court heard him; in the southern district nobody did.',
      ['Southern District Military Court'],
    ],
    ['The People’s Court of Dak Lak province heard her.', ['People’s Court of Dak Lak province']],
    [
      'Судья Бакинского суда по тяжким преступлениям Аловсат Лукинов отложил заседание.',
      ['Бакинского суда по тяжким преступлениям'],
    ],
    [
      'La Haute cour militaire, le TGI de Paris et la Cour criminelle de N’Dalo ont jugé.',
      ['Haute cour militaire', 'TGI de Paris', 'Cour criminelle de N’Dalo'],
    ],
    ['La haute tour, une haute idée de la cour et le parquet de Paris.', []],
    [
      'La Cour de cassation, chambre criminelle, et la 9e chambre correctionnelle ont jugé.',
      ['Cour de cassation', '9e chambre correctionnelle'],
    ],
    ['La 9e chambre a jugé ; sa chambre est vide.', []],
    [
      'Le Tribunal de Première Instance (TPI) de Douala et le tribunal de police du canton de Genève ont jugé.',
      ['Tribunal de Première Instance (TPI) de Douala', 'tribunal de police du canton de Genève'],
    ],
    [
      'La chambre d’accusation du tribunal de Lyon et la Cour de droit pénal ont jugé.',
      ['chambre d’accusation du tribunal de Lyon', 'Cour de droit pénal'],
    ],
    [
      'Das Amtsgericht (AG) Moorwald, der OGH und der High Court in London urteilten.',
      ['Amtsgericht (AG) Moorwald', 'OGH', 'High Court in London'],
    ],
    [
      'Die 13. Große Strafkammer in Ankara tagte; am 13. Juli tagte das Landgericht Köln.',
      ['13. Große Strafkammer in Ankara', 'Landgericht Köln'],
    ],
    [
      'Judge Ada Bork Danor District Court agreed; Judge Bork of the Danor Regional Court did not.',
      ['Danor District Court', 'Danor Regional Court'],
    ],
    [
      '2-й Уральский окружной военный суд и Второй кассационный суд молчат; первый суд прошёл.',
      ['2-й Уральский окружной военный суд', 'Второй кассационный суд'],
    ],
    ['Начался суд в Омске над студентом; суд в Омске отложен.', ['суд в Омске']],
  ] as const)('%s', (text, courts) => {
    expect(found(text, 'court').map((mention) => mention.text)).toEqual(courts);
  });

  it('group under their full name, also when they are called shortly', () => {
    const text =
      'Das OLG Koblenz tagt. Das Oberlandesgericht (OLG) Koblenz und der Prozess des Oberlandesgerichts Koblenz.';
    expect(new Set(found(text, 'court').map(({ normalized }) => normalized.name))).toEqual(
      new Set(['Oberlandesgericht Koblenz']),
    );
    const english =
      'The Supreme Court of Kazakhstan sat. The Supreme Court ruled; the Astana City Court waits.';
    expect(found(english, 'court').map(({ cluster }) => cluster)).toEqual([
      'court:supreme_court_of_kazakhstan',
      'court:supreme_court_of_kazakhstan',
      'court:astana_city_court',
    ]);
  });
});
