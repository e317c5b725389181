import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** A long report in Russian: a trial, an appeal, an exchange of letters between bodies. */
export const russiaRu: Sample = {
  fileName: 'reportazh-lukoyanov-ru.txt',
  kind: 'txt',
  language: 'ru',
  documentDate: '2023-02-10',
  blocks: [
    heading('Супругов {{person? per:lukoyanov|Лукояновых}} отправили в колонию'),
    paragraph(
      '{{date 2023-02-10|10 февраля 2023 года}}. {{court court:leninsky_cheb|Ленинский районный суд {{place? loc:cheboksary|Чебоксар}}}} приговорил муниципального депутата {{person per:lukoyanov|Вадима Лукоянова}} к {{penalty imprisonment/P6Y/imposed|шести годам колонии общего режима}}, а его жену, учительницу {{person per:lukoyanova|Ольгу Лукоянову}}, — к {{penalty suspended_sentence/P2Y/imposed|двум годам условно}}. Их признали виновными в «{{charge discrediting_army|дискредитации армии}}» ({{article RU/criminal_code/280.3/2|часть 2 статьи 280.3 УК РФ}}), сообщает «{{org org:mediazona|Медиазона}}».',
    ),
    paragraph(
      '{{person per:lukoyanov|Лукоянова}} задержали {{date 2022-04-19|19 апреля 2022 года}} на {{place loc:ul_gagarina|улице Гагарина}}, когда он выходил из редакции газеты «{{org org:volzhskiy_vestnik|Волжский вестник}}». На следующий день в квартиру его матери, 71-летней {{person per:lukoyanova_t|Тамары Лукояновой}}, пришли с обыском сотрудники {{org org:fsb|ФСБ}} и {{org org:center_e|Центра по противодействию экстремизму}}. {{date 2022-04-21|21 апреля}} {{court court:moskovsky_cheb|Московский районный суд}} города отправил его в СИЗО на {{penalty pretrial_detention/P2M/imposed|два месяца}}.',
    ),
    paragraph(
      'Судья {{person per:arslanova|Гузель Арсланова}} отказалась допросить свидетелей защиты. Адвокат {{person per:lukoyanov|Лукоянова}} {{person per:shtark|Семён Штарк}} заявил, что подаст жалобу в {{court court:vs_chuvashia|Верховный суд {{place? loc:chuvashia|Чувашии}}}}. По словам {{person per:shtark|Штарка}}, лингвистическую экспертизу провела кафедра {{org org:chgu|Чувашского государственного университета}}. Гособвинитель {{person per:yefimova|Е. П. Ефимова}} требовала для подсудимого {{penalty imprisonment/P8Y/requested|восемь лет}}.',
    ),
    paragraph(
      'Правозащитный центр «{{org org:memorial|Мемориал}}» считает супругов политзаключёнными. {{org org:ovd_info|ОВД-Инфо}} собрал в их поддержку 40 тысяч подписей. Уполномоченный по правам человека {{person per:sokolovskaya|Татьяна Соколовская}} направила запрос в {{org org:genprokuratura|Генеральную прокуратуру}}, но {{org org:minjust|Министерство юстиции}} ответило, что оснований для вмешательства нет. В {{date 2022-11|ноябре 2022 года}} {{org org:minjust|Минюст}} внёс {{person per:lukoyanov|Лукоянова}} в реестр иностранных агентов.',
    ),
    paragraph(
      'По этой статье предусмотрено {{penalty imprisonment/..%2FP7Y/threatened|до семи лет лишения свободы}}. Ранее, {{date 2021-02-02|2 февраля 2021 года}}, {{person per:lukoyanov|Лукоянов}} уже был оштрафован на {{penalty fine//imposed/RUB 20000|20 тысяч рублей}} за {{charge unauthorised_assembly|участие в несогласованной акции}} в {{place loc:nn|Нижнем Новгороде}}. Его брат {{person per:lukoyanov_i|Игорь Лукоянов}} уехал в {{place loc:armenia|Армению}} и живёт в {{place loc:yerevan|Ереване}}.',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:lukoyanov',
      date: null,
      charges: ['discrediting_army'],
      articles: ['RU/criminal_code/280.3/2'],
      penalties: ['imprisonment/P6Y/imposed'],
      court: 'court:leninsky_cheb',
      evidence: 'приговорил муниципального депутата',
    },
    {
      type: 'sentence',
      person: 'per:lukoyanova',
      date: null,
      charges: ['discrediting_army'],
      articles: ['RU/criminal_code/280.3/2'],
      penalties: ['suspended_sentence/P2Y/imposed'],
      court: 'court:leninsky_cheb',
      evidence: 'двум годам условно',
    },
    {
      type: 'arrest',
      person: 'per:lukoyanov',
      date: '2022-04-19',
      evidence: 'Лукоянова задержали',
    },
    {
      type: 'detention',
      person: 'per:lukoyanov',
      date: '2022-04-21',
      penalties: ['pretrial_detention/P2M/imposed'],
      court: 'court:moskovsky_cheb',
      evidence: 'отправил его в СИЗО',
    },
    {
      type: 'appeal',
      person: 'per:lukoyanov',
      date: null,
      court: 'court:vs_chuvashia',
      modality: 'planned',
      evidence: 'подаст жалобу',
    },
    {
      type: 'sentence',
      person: 'per:lukoyanov',
      date: '2021-02-02',
      charges: ['unauthorised_assembly'],
      penalties: ['fine//imposed/RUB 20000'],
      evidence: 'уже был оштрафован',
    },
  ],
};
