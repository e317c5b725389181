import { describe, expect, it } from 'vitest';
import { mentionsOf, provisionsIn } from '#tests/shared/extraction/analyse.ts';

describe('the law of a provision that names none', () => {
  it.each([
    [
      'the same article before',
      'Under Article 274 of the Criminal Code of Kazakhstan he was tried; he denies that Article 274 applies.',
      'Article 274 → KZ/criminal_code/274/-',
    ],
    [
      'the last law',
      'Under Article 274 of the Criminal Code of Kazakhstan he was tried. Then article 275 was added.',
      'article 275 → KZ/criminal_code/275/-',
    ],
    [
      'the law of its list',
      'In Belarus, Article 130 and Article 342 of the Criminal Code were used.',
      'Article 130 → BY/criminal_code/130/-',
    ],
    [
      'the first law told later',
      'Article 274 was used. The court said that article 275 of the Criminal Code of Kazakhstan holds.',
      'Article 274 → KZ/criminal_code/274/-',
    ],
    [
      'not a treaty that has no such article',
      'In Iran article 500 of the Penal Code, article 19 of the ICCPR and then article 610 were cited.',
      'article 610 → IR/criminal_code/610/-',
    ],
  ])('%s', (_, text, expected) => {
    expect(provisionsIn(text)).toContain(expected);
  });

  it('stays empty where no law is named', () => {
    expect(provisionsIn('He was tried under article 274.')).toEqual(['article 274 → -/-/274/-']);
  });
});

describe('the country of a law', () => {
  it.each([
    ['its own name', 'ст. 282 УК РФ', 'ст. 282 УК РФ → RU/criminal_code/282/-'],
    [
      'the words after it',
      'It is article 282 of the Criminal Code of the Russian Federation.',
      'article 282 of the Criminal Code of the Russian Federation → RU/criminal_code/282/-',
    ],
    [
      'the words before it',
      'The lawyer quoted article 105 of China’s Criminal Law in court.',
      'article 105 of China’s Criminal Law → CN/criminal_code/105/-',
    ],
    [
      'the document',
      'In Iran, an Iranian court used article 500 of the Penal Code.',
      'article 500 of the Penal Code → IR/criminal_code/500/-',
    ],
    [
      'a country that has the law, named as often as another',
      'Er kam aus Frankreich in die Schweiz und brach dort Art. 282 StGB.',
      'Art. 282 StGB → CH/criminal_code/282/-',
    ],
    [
      'the other country, where none that has the law is named',
      'In Kasachstan brach er Art. 282 StGB, sagt das Gericht in Kasachstan.',
      'Art. 282 StGB → KZ/criminal_code/282/-',
    ],
    [
      'the language, for a name two countries share',
      'Die Anklage stützt sich auf § 129a StGB und das Gericht folgte ihr.',
      '§ 129a StGB → DE/criminal_code/129a/-',
    ],
    [
      'the document, for a name two countries share',
      'In der Schweiz stützt sich die Anklage auf Art. 260 StGB.',
      'Art. 260 StGB → CH/criminal_code/260/-',
    ],
    [
      'none, for a treaty',
      'Iran broke article 19 of the ICCPR.',
      'article 19 of the ICCPR → -/iccpr/19/-',
    ],
  ])('%s', (_, text, expected) => {
    expect(provisionsIn(text)).toContain(expected);
  });
});

describe('numbers as they are cited', () => {
  it.each([
    ['article 488.11 of the Criminal Code', '488.11', null],
    ['article 205-2 of the Criminal Code', '205-2', null],
    ['article 129a of the Criminal Code', '129a', null],
    ['Section 295-C of the Criminal Code', '295-C', null],
    ['article 207³ of the Criminal Code', '207.3', null],
    ['article 274(4)(2) of the Criminal Code', '274', '4(2)'],
    ['article 274, part 4, of the Criminal Code', '274', '4'],
    ['part 4, paragraph 2 of article 274 of the Criminal Code', '274', '4(2)'],
    ['paragraph 2 of part 4 of article 274 of the Criminal Code', '274', '4(2)'],
    ['article 7/2 of the Criminal Code', '7', '2'],
    ['Art. 54.1.a. of the Criminal Code', '54.1.a', null],
    ['article 244−1 of the Criminal Code', '244-1', null],
    ['Par. 2 Art. 211 of the Criminal Code', '211', '2'],
    ['article 6 § 2 of the Criminal Code', '6', '2'],
  ])('%s', (text, article, part) => {
    const [mention] = mentionsOf(`The court in Baku cited ${text} in its ruling.`, 'legal_article');
    expect(mention?.text).toBe(text);
    expect(mention?.normalized).toMatchObject({ article, part, instrument: 'criminal_code' });
  });
});

describe('lists of provisions', () => {
  it.each([
    [
      'parts in brackets after one article',
      'In Baku he was tried under articles 12(a) and (b) of the Criminal Code.',
      ['12|a', '12|b'],
    ],
    [
      'parts in words after one article',
      'In Deutschland wurde sie nach § 86a Abs. 1 und 2 StGB verurteilt.',
      ['86a|1', '86a|2'],
    ],
    [
      'parts before their article',
      'Его судили по частям 1, 2 статьи 282 УК РФ.',
      ['282|1', '282|2'],
    ],
    [
      'parts before their article, in English',
      'They cite paragraphs 1 and 3 of Article 361 of the Criminal Code.',
      ['361|1', '361|3'],
    ],
    [
      'letters below one part',
      'Дело по пунктам «а», «б» части 2 статьи 161 УК РФ.',
      ['161|2(а)', '161|2(б)'],
    ],
    [
      'a singular word before a list that a law closes',
      'She faces Section 124A, 153A and 505(2) of the Penal Code.',
      ['124A|-', '153A|-', '505|2'],
    ],
    [
      'groups of a list',
      'Angewandt wurden §§ 129a Abs. 1, 129b; 211, 22; 52 StGB.',
      ['129a|1', '129b|-', '211|-', '22|-', '52|-'],
    ],
    [
      'what each is about in brackets',
      'Обвинение по статьям 307 (возбуждение вражды) и 307-1 (призывы) УК Таджикистана.',
      ['307|-', '307-1|-'],
    ],
    [
      'articles of two laws',
      'Elle est jugée selon les articles 24 du décret-loi 54 et 125 du code pénal.',
      ['24|-', '125|-'],
    ],
    [
      'an ordinal in brackets',
      'Articles 86 (bis) and 102 of the Penal Code.',
      ['86 bis|-', '102|-'],
    ],
    [
      'a number after the ordinal',
      'Les articles 87 bis et 95 bis 1 du Code pénal.',
      ['87 bis|-', '95 bis 1|-'],
    ],
    [
      'a singular word before one number',
      'Article 18 and 21 people were named by the Constitution of Chad.',
      ['18|-'],
    ],
    ['an ordinal after a hyphen', "Le Front dénonce l'article 87-bis du code pénal.", ['87-bis|-']],
    ['a part and no list', 'Article 5, part 2, and 40 people of the Union.', ['5|2']],
    [
      'sections parted by strokes',
      'They cite sections 25/26 of the Arms Act and sections 147 / 148/149 of the Penal Code.',
      ['25|-', '26|-', '147|-', '148|-', '149|-'],
    ],
    [
      'articles parted by a stroke, which three figures cannot be a part of',
      'They cite articles 147/148 of the Penal Code.',
      ['147|-', '148|-'],
    ],
    [
      'parts after strokes',
      'They cite Articles 7/2 and 314/2 of the Penal Code.',
      ['7|2', '314|2'],
    ],
    [
      'paragraphs after a doubled sign',
      'The court cited Article 6 §§ 1 and 3 of the Penal Code.',
      ['6|1', '6|3'],
    ],
    [
      'parts that each have their word',
      'Er wurde nach § 8 Abs. 1 und Abs. 3 StGB und § 5 Abs 1 Z 2 und Z 3 StGB bestraft.',
      ['8|1', '8|3', '5|1(2)', '5|1(3)'],
    ],
    [
      'numbers joined by longer words',
      'Er wurde nach Art. 122 i.V.m. 22 Abs. 1 StGB bestraft.',
      ['122|-', '22|1'],
    ],
    [
      'sections with a letter apart',
      'They cite sections 153 A, 295 A and section 505 of the Penal Code.',
      ['153A|-', '295A|-', '505|-'],
    ],
    [
      'outer parts after commas',
      'Angewandt wurde § 130 Abs. 1 Nr. 1, Abs. 3 StGB; auch §§ 186 Var. 2, 52 StGB.',
      ['130|1(1)', '130|3', '186|2', '52|-'],
    ],
    [
      'articles of a French code',
      'Les articles L. 1, L. 2 et R. 3-1 du code civil.',
      ['L. 1|-', 'L. 2|-', 'R. 3-1|-'],
    ],
    ['a part with a stop', 'Она осуждена по ч. 2. ст. 411 УК РФ.', ['411|2']],
    ['an article with a stop', 'Её оштрафовали по статье 19.3. КоАП и ещё раз.', ['19.3|-']],
    [
      'a number in brackets before its law',
      'The offence (130 of the Penal Code) is old.',
      ['130|-'],
    ],
  ])('%s', (_, text, expected) => {
    const cited = mentionsOf(text, 'legal_article').map(({ normalized }) => {
      const { article, part } = normalized as { article: string; part: string | null };
      return `${article}|${part ?? '-'}`;
    });
    expect(cited).toEqual(expected);
  });
});

describe('laws told by a number, a title or a year', () => {
  it.each([
    ['Article 5 of Law No. 47 of 2016', 'law_47_2016'],
    ['Article 9 of Law 1055', 'law_1055'],
    ['Article 10(a) of Federal Decree-Law No. 5 of 2012', 'decree_law_5_2012'],
    ['Article 3 of Proclamation No. 652/2009', 'proclamation_652_2009'],
    ['article 24 du décret-loi n° 2022-54 du 13 septembre 2022', 'decree_law_2022_54'],
    ['article 550 de la loi n° 2017-20 du 20 avril 2018 portant code du numérique', 'digital_code'],
    ['Artikel 9 des Gesetzes Nr. 5651', 'law_5651'],
    ['статье 20 Федерального закона № 114-ФЗ', 'law_114_фз'],
    ['статье 5 закона «О тайне»', 'закон_о_тайне'],
    ['Section 25 of the Computer Misuse Act, 2011', 'computer_misuse_act'],
    ['Section 24 of the Computer Misuse Act of 2011', 'computer_misuse_act'],
    ['Section 14(3) of the 2007 Computer Crimes Act', 'computer_crimes_act'],
    ['Article 331 of the 2015 Criminal Code', 'criminal_code'],
    ["Article 88 of the country's 1999 Penal Code", 'criminal_code'],
    [
      'section 13 of the Unlawful Activities (Prevention) Act',
      'unlawful_activities_prevention_act',
    ],
    ['Article 24 of the Crimes Law No. 175 of 2018', 'crimes_law'],
    ['Article 24 of the Code of Administrative Offences', 'code_of_administrative_offences'],
  ])('%s', (text, instrument) => {
    const [mention] = mentionsOf(text, 'legal_article');
    expect(mention?.text).toBe(text);
    expect(mention?.normalized).toMatchObject({ instrument });
  });

  it('takes the law told last where the words point back to it', () => {
    const text =
      'He broke Section 24 of the Computer Misuse Act of 2011 and Section 25 of the same law.';
    expect(provisionsIn(text)).toContain('Section 25 of the same law → -/computer_misuse_act/25/-');
  });

  it.each([
    'Law No. 13 was passed in 2018.',
    'Section 25 of the same report was read.',
    'The law 15 people wrote is of 2019.',
    'The Criminal Code, 13 people said, is old.',
  ])('%s', (text) => {
    expect(provisionsIn(text)).toEqual([]);
  });
});

describe('laws that no list holds', () => {
  it.each([
    ["section 5 of the country's anti-blasphemy law", 'anti_blasphemy_law'],
    ['section 7 of the illegal gatherings ordinance', 'illegal_gatherings_ordinance'],
    ['article 7 du code des jeux publics', 'code_des_jeux_publics'],
    ['article 22 loi antibruit 1981', 'loi_antibruit'],
    ['article 8 de la loi relative aux réunions nocturnes', 'loi_relative_aux_réunions_nocturnes'],
    ['article 3 de la Charte municipale', 'charte_municipale'],
    ['article 91 du code de la sûreté militaire', 'code_de_la_sûreté_militaire'],
    ['§ 12 des Drohnengesetzes', 'drohnengesetz'],
    ['§ 12a Drohnengesetz', 'drohnengesetz'],
    ['Artikel 4 des Gesetzes über die innere Ordnung', 'gesetz_über_die_innere_ordnung'],
    ['статье 14 закона о ночных собраниях', 'закон_о_ночных_собраниях'],
    ['статье 9 Кодекса о поведении подростков', 'кодекс_о_поведении_подростков'],
    ['Article 7 of the CC of Ukraine', 'criminal_code'],
    ['Artikel 7 des 2019 in Kraft getretenen Strafgesetzbuchs', 'criminal_code'],
  ])('%s', (text, instrument) => {
    const [mention] = mentionsOf(`${text}.`, 'legal_article');
    expect(mention?.text).toBe(text);
    expect(mention?.normalized).toMatchObject({ instrument });
  });

  it.each([
    ['Article 5 was read while the law slept.', 'Article 5'],
    ['Article 5 of the report on the law was read.', 'Article 5'],
    ["L'article 4 du récit et la loi du marché.", 'article 4'],
    [
      'Il cite l’article 5 de la loi sur la pêche et l’article 9.',
      'article 5 de la loi sur la pêche',
    ],
    ['Artikel 3 des Aufsatzes über Gesetze erschien.', 'Artikel 3'],
    ['Artikel 10 in dieser Größenordnung fehlt.', 'Artikel 10'],
    ['Статья 5 о законах природы вышла вчера.', 'Статья 5'],
    ['Article 7 of the CC list was read.', 'Article 7'],
  ])('%s', (text, words) => {
    expect(mentionsOf(text, 'legal_article')[0]?.text).toBe(words);
  });
});

describe('short names and words that point back', () => {
  it.each([
    [
      'a short name given in brackets',
      'The Cyber Offences Act (COA) is vague. He was charged with section 4 of the COA.',
      'section 4 of the COA → -/cyber_offences_act/4/-',
    ],
    [
      'a short name in quotation marks',
      "The Night Gatherings Act 1960 ('NGA', for short) holds. They quote section 9 NGA.",
      'section 9 NGA → -/night_gatherings_act/9/-',
    ],
    [
      'the law told before',
      'The Press Law of Chad is new. Article 6 of the law bans jokes.',
      'Article 6 of the law → TD/press_law/6/-',
    ],
    [
      'the treaty told before, over another law',
      'Under the ICCPR and the Criminal Code he is free, says article 9 of the Covenant.',
      'article 9 of the Covenant → -/iccpr/9/-',
    ],
    [
      'the treaty of the court that is named',
      'He relies on Article 10 of the Convention. The European Court of Human Rights agreed.',
      'Article 10 of the Convention → -/echr/10/-',
    ],
    [
      'an abbreviation right after its number',
      'Selon l’art. 292 CP, la prévenue reste libre jusqu’au procès.',
      'art. 292 CP → -/criminal_code/292/-',
    ],
    [
      'the code told last, where the words say so',
      'Depuis la loi de 2014, le code pénal punit cela ; il cite l’article 422 du même code.',
      'article 422 du même code → -/criminal_code/422/-',
    ],
    [
      'no treaty',
      'In Utopia he quoted article 9 of the Convention.',
      'article 9 of the Convention → -/-/9/-',
    ],
  ])('%s', (_, text, expected) => {
    expect(provisionsIn(text)).toContain(expected);
  });

  it.each([
    'He was charged with section 4 of the COA.',
    'Section 5 of the essay on the law was read; clause 4 of the contract holds.',
    'The Games Act (see page 4) is old, as section 3 of SEE says.',
  ])('%s', (text) => {
    expect(provisionsIn(text)).toEqual([]);
  });
});

describe('laws told by their date', () => {
  it.each([
    ['article 33 de la loi de 2010', 'law_2010'],
    ['article 33 de la loi du 3 mai 2010', 'law_2010'],
    ['article 33 de la loi du 3 mai 2010 sur la presse', 'press_law'],
    ['article 23 de la loi du 29 juillet 1881', 'press_law'],
    ['Section 5 of the 1989 Act', 'law_1989'],
    ['Artikel 4 des Gesetzes von 2016', 'law_2016'],
    ['§ 4 des Gesetzes vom 3. Mai 2016', 'law_2016'],
    ['статье 5 закона 2012 года', 'law_2012'],
    ['статье 6 закона от 3 июля 2016 года', 'law_2016'],
  ])('%s', (text, instrument) => {
    const [mention] = mentionsOf(`${text}.`, 'legal_article');
    expect(mention?.text).toBe(text);
    expect(mention?.normalized).toMatchObject({ instrument });
  });

  it('are the law of that year that was named before', () => {
    const text = 'The Night Walks Act 1986 was read. Section 14 of the 1986 Act bans lamps.';
    expect(provisionsIn(text)).toEqual(['Section 14 of the 1986 Act → -/night_walks_act/14/-']);
  });

  it.each([
    'In 2005 law students met; section 4 was in 2005 law.',
    'La loi de la jungle et la loi de 12 articles.',
    'Das Gesetz von der Erhaltung; das Gesetz vom Dschungel.',
    'Закон 15 января и закон 300 спартанцев.',
  ])('%s', (text) => {
    expect(provisionsIn(text)).toEqual([]);
  });
});

/** Words around a provision that tell the language. */
const AROUND = {
  en: ['The court in the town cited ', ' in its ruling.'],
  fr: ['Le tribunal de la ville a cité hier : ', ' dans le jugement.'],
  de: ['Das Gericht in der Stadt nannte gestern ', ' in diesem Urteil.'],
  ru: ['Суд в этом городе вчера назвал: ', ' и закрыл дело.'],
} as const;

describe('numbers in words, in Roman figures and with a letter', () => {
  it.each([
    ['en', 'Article six of the Constitution', '6', null],
    ['en', 'Article II of the Constitution', 'II', null],
    ['fr', 'article premier de la Constitution', '1', null],
    ['fr', 'article deux du code pénal', '2', null],
    ['de', 'Artikel sechs der Verfassung', '6', null],
    ['ru', 'Статья двенадцатая Конституции', '12', null],
    ['fr', 'article L. 521-1 du code civil', 'L. 521-1', null],
    ['fr', 'art. L621-1 du code civil', 'L621-1', null],
    ['en', 'second paragraph of article 5 of the Constitution', '5', '2'],
    ['en', 'Article 24, second paragraph, of the Constitution', '24', '2'],
    ['fr', 'deuxième alinéa de l’article 5 du code civil', '5', '2'],
    ['fr', 'article 24, 5e alinéa, du code civil', '24', '5'],
    ['fr', 'article 20, 4° du code civil', '20', '4'],
    ['fr', 'article 7 – alinéa 2 du code civil', '7', '2'],
    ['de', '§ 129 a Abs. 1 StGB', '129a', '1'],
    ['fr', 'alinéa premier de l’article 24 du code civil', '24', '1'],
    ['de', 'dritten Absatz des Artikels 5 der Verfassung', '5', '3'],
    ['ru', 'второй части ст. 207.3 УК РФ', '207.3', '2'],
    ['ru', 'пункту «а» части второй статьи 282 УК РФ', '282', '2(а)'],
    ['de', '§ 129 I StGB', '129', 'I'],
    ['de', '§ 185 I 1 StGB', '185', 'I(1)'],
  ] as const)('%s: %s', (language, text, article, part) => {
    const [before, after] = AROUND[language];
    const [mention] = mentionsOf(`${before}${text}${after}`, 'legal_article');
    expect(mention?.text).toBe(text);
    expect(mention?.normalized).toMatchObject({ article, part });
  });

  it.each([
    'The article one reader sent to the Criminal Code Review was read.',
    'He wrote an article two days after the Criminal Code changed.',
    'Article I wrote about the Penal Code; section V of the report; section two of the novel.',
    'L’article six mois après la loi ; l’article deux fois cité ; le point deux.',
    'La première partie du procès ; le groupe L 21 et R. 5 ont joué.',
    'Der zweite Satz der Rede und der dritte Absatz des Briefs.',
    'Первая часть фильма и вторая часть статьи о суде.',
  ])('%s', (text) => {
    expect(provisionsIn(text)).toEqual([]);
  });
});

describe('the law told earlier in the sentence', () => {
  it.each([
    [
      'over nothing',
      'Strafbar nach dem VStGB sind auch die dort in § 7 genannten Taten.',
      '§ 7 → -/international_crimes_code/7/-',
    ],
    [
      'over the law of the next provision, after "son"',
      'Il cite la Constitution en son article 45, l’article 2 du Code pénal et le vent.',
      'article 45 → -/constitution/45/-',
    ],
    [
      'not over the law of its list',
      'Under the Constitution he broke Article 5, Article 6 and Article 7 of the Penal Code.',
      'Article 5 → -/criminal_code/5/-',
    ],
    [
      'nor over the same article with its law',
      'По ст. 207.3 УК РФ судят; по ст. 207.3 сажают, а по другой — ст. 20.3 КоАП — штрафуют.',
      'ст. 207.3 → RU/criminal_code/207.3/-',
    ],
    [
      'and the Convention where only its court cites so',
      'They invoke Article 5 §§ 1, 3 and 5 and Article 10 § 2 of the Convention.',
      '5 → -/echr/5/5',
    ],
  ])('%s', (_, text, expected) => {
    expect(provisionsIn(text)).toContain(expected);
  });
});

describe('what is no provision', () => {
  it.each([
    'An article of 42 pages about the Criminal Code.',
    'ARTICLE 19 defends free expression.',
    'The advocacy group Article 19 and the NGO Article 19 agreed.',
    'L’ONG Article 19 a protesté.',
    'Section 3 of the report and principle 4 of the game.',
    'Part 2 begins now, in 2019.',
    'The Constitution and the Criminal Code were changed.',
    'Er las Artikel 5 der Zeitung und § 3 des Mietvertrags.',
    'L’article 5 du contrat et l’article 3 du journal.',
    'Он прочёл пункт 5 договора и статью 7 газеты.',
    'Article 7 of the contract and article 3 of the newspaper.',
    'On Monday Article 19 spoke; people read Article 19, too.',
    'Art.-Nr. 4711 kostet 5 Euro.',
    'The 282 people read article after article.',
  ])('%s', (text) => {
    expect(provisionsIn(text)).toEqual([]);
  });
});

it('says what told the law', () => {
  const text = 'He broke article 274 of the Criminal Code. Later article 275 was used.';
  const [, elliptic] = mentionsOf(text, 'legal_article');
  expect(elliptic?.reason.rule).toBe('legal-article.last_law');
  expect(elliptic?.reason.cues.map(({ start, end }) => text.slice(start, end))).toContain(
    'Criminal Code',
  );
});
