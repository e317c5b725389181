import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** An encyclopedic text on a prosecution, in Russian. */
export const russiaTrialRu: Sample = {
  fileName: 'entsiklopediya-delo-vershinina-ru.txt',
  kind: 'txt',
  language: 'ru',
  documentDate: '2023-06',
  blocks: [
    heading('Дело {{person per:vershinin|Вершинина}}'),
    paragraph(
      'Дело {{person per:vershinin|Глеба Вершинина}} — уголовное дело о {{charge false_information|публичном распространении заведомо ложной информации}} об использовании Вооружённых сил РФ, возбуждённое {{date 2022-04-21|21 апреля 2022 года}} по {{article RU/criminal_code/207.3/2(д)|пункту «д» части 2 статьи 207.3 УК РФ}}.',
    ),
    heading('Предыстория'),
    paragraph(
      '{{date 2014-12-30|30 декабря 2014 года}} {{court court:moscow_zamoskvoretsky|Замоскворецкий районный суд {{place? loc:moscow|Москвы}}}} признал муниципального депутата виновным в {{charge fraud|мошенничестве}} ({{article RU/criminal_code/159/2|ч. 2 ст. 159 УК}}) и приговорил к {{penalty suspended_sentence/P3Y6M/imposed|трём с половиной годам условно}} и {{penalty fine//imposed/RUB 500000|штрафу в 500 тысяч рублей}}. В {{date 2017-08|августе 2017-го}} испытательный срок продлили на год. {{date 2019-07-24|24 июля 2019}} его арестовали на {{penalty administrative_detention/P30D/imposed|30 суток}} за {{charge organising_unauthorised_assembly|призывы к участию в несогласованной акции}} ({{article RU/code_of_administrative_offences/20.2/8|ч. 8 ст. 20.2 КоАП}}).',
    ),
    heading('Следствие и суд'),
    paragraph(
      'В ночь на {{date 2022-04-22|22 апреля}} в квартире {{person per:vershinin|Вершинина}} прошёл обыск, а на {{date 2022-04-23|следующий день}} {{court court:moscow_basmanny|Басманный суд {{place? loc:moscow|Москвы}}}} отправил его в {{penalty? pretrial_detention//imposed|СИЗО}} до {{date 2022-06-20|20 июня}}. {{date 2022-06-17|17 июня}} меру пресечения продлили на {{penalty pretrial_detention/P3M/imposed|три месяца}}, затем смягчили до {{penalty house_arrest//imposed|домашнего ареста}}. По статье ему грозило {{penalty imprisonment/P5Y%2FP10Y/threatened|от 5 до 10 лет лишения свободы}}.',
    ),
    paragraph(
      'На прениях {{date 2022-11-28|28 ноября}} прокурор {{person per:lazutina|Вера Лазутина}} потребовала {{penalty imprisonment/P9Y/requested|девять лет колонии общего режима}}. {{date 2022-12-09|9 декабря 2022 г.}} {{court court:moscow_meshchansky|Мещанский районный суд}} приговорил {{person per:vershinin|Вершинина}} к {{penalty imprisonment/P8Y6M/imposed|8,5 годам лишения свободы}} с {{penalty activity_ban/P4Y/imposed/администрировать сайты|запретом администрировать сайты на четыре года}}. {{date 2023-04-19|19 апреля 2023 года}} {{court court:moscow_city|Мосгорсуд}} снизил срок на один месяц. Его адвокат {{person per:dubrovin|Сергей Дубровин}} {{penalty fine//imposed/RUB 45000|оштрафован на 45 тыс. рублей}} по статье о {{charge discrediting_army|дискредитации армии}}.',
    ),
    paragraph(
      'Сотрудник того же фонда {{person per:yakimov|Олег Якимов}} заочно получил {{penalty imprisonment/P7Y/imposed|7 лет строгого режима}} по обвинению в {{charge leading_banned_group|создании экстремистского сообщества}}, {{charge financing_extremism|финансировании экстремизма}} и {{charge justifying_terrorism|оправдании терроризма}}. В начале {{date 2023-06|июня}} «{{org org:memorial|Мемориал}}» признал обоих политзаключёнными; с {{date 2012/2018|2012 по 2018 год}} {{person per:yakimov|Якимов}} работал в {{place loc:saratov|Саратове}}.',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:vershinin',
      date: '2014-12-30',
      charges: ['fraud'],
      penalties: ['suspended_sentence/P3Y6M/imposed', 'fine//imposed/RUB 500000'],
      court: 'court:moscow_zamoskvoretsky',
      evidence: 'и приговорил к трём с половиной',
    },
    {
      type: 'sentence',
      person: 'per:vershinin',
      date: '2022-12-09',
      penalties: ['imprisonment/P8Y6M/imposed', 'activity_ban/P4Y/imposed/администрировать сайты'],
      court: 'court:moscow_meshchansky',
      evidence: 'приговорил Вершинина к 8,5 годам',
    },
    {
      type: 'sentence',
      person: 'per:yakimov',
      date: null,
      charges: ['leading_banned_group', 'financing_extremism', 'justifying_terrorism'],
      penalties: ['imprisonment/P7Y/imposed'],
      evidence: 'заочно получил 7 лет строгого режима',
    },
  ],
};
