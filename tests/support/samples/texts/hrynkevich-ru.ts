import { heading, paragraph, type Sample } from '../sample.ts';

/** The same trial in Russian, with hyphenated lines and a running header. */
export const hrynkevichRu: Sample = {
  fileName: 'delo-grinkevich-ru.pdf',
  kind: 'pdf',
  language: 'ru',
  documentDate: '2022-11',
  header: 'Сводка по делам, {{place loc:belarus|Беларусь}}',
  footer: 'Ноябрь 2022 года',
  blocks: [
    heading('Приговор библиотекарю оставили в силе'),
    paragraph(
      '{{date 2022-11-10|10 ноября 2022 года}} {{court court:hrodna_regional|{{place? loc:hrodna|Гродненский}} областной суд}} рассмотрел жалобу {{person per:hrynkevich|Алеси Гринкевич}} и оставил приговор без изменения. {{date 2022-09-14|14 сентября}} {{court court:hrodna_leninsky|Ленинский районный суд {{place? loc:hrodna|Гродно}}}} приговорил её к {{penalty imprisonment/P2Y6M/imposed|двум с половиной годам лишения свободы}} по {{article BY/criminal_code/342/1|части 1 статьи 342 Уголовного кодекса}}.',
    ),
    paragraph(
      '{{person per:hrynkevich|Гринкевич}} обвиняли в {{charge public_order_offence|организации действий, грубо нарушающих общественный порядок}}. Поводом стали фотографии с марша, который прошёл в {{place loc:hrodna|Гродно}} в {{date 2020-08|августе 2020 года}}. Свидетель {{person per:lipatnikov|Виктор Липатников}} выступал по видеосвязи и ответить на вопросы защиты не смог.',
    ),
    paragraph(
      'Правозащитный центр «{{org org:viasna|Вясна}}» считает осуждённую политзаключённой. Её задержали на рабочем месте {{date 2022-05-18|18 мая}}; с тех пор она находится под стражей. Ранее, в {{date 2021-12|декабре 2021 года}}, она отбыла {{penalty administrative_detention/P15D/served|15 суток административного ареста}} по {{article BY/code_of_administrative_offences/24.3/|статье 24.3 КоАП}}.',
    ),
  ],
  facts: [
    {
      type: 'appeal_upheld',
      person: 'per:hrynkevich',
      date: '2022-11-10',
      court: 'court:hrodna_regional',
      evidence: 'оставил приговор без изменения',
    },
    {
      type: 'sentence',
      person: 'per:hrynkevich',
      date: '2022-09-14',
      articles: ['BY/criminal_code/342/1'],
      penalties: ['imprisonment/P2Y6M/imposed'],
      court: 'court:hrodna_leninsky',
      evidence: 'приговорил её',
    },
    { type: 'arrest', person: 'per:hrynkevich', date: '2022-05-18', evidence: 'Её задержали' },
  ],
};
