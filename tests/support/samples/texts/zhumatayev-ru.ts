import { heading, paragraph, type Sample } from '../sample.ts';

/** A press report in Russian, in Windows-1251; the same person, inflected. */
export const zhumatayevRu: Sample = {
  fileName: 'prigovor-zhumataevu-ru.txt',
  kind: 'txt',
  language: 'ru',
  documentDate: '2021-06-11',
  encoding: 'windows-1251',
  blocks: [
    heading('В {{place loc:karaganda|Караганде}} вынесен приговор экологическому журналисту'),
    paragraph(
      '{{date 2021-06-11|11 июня 2021 года}} {{court court:karaganda_city|городской суд {{place? loc:karaganda|Караганды}}}} признал журналиста {{person per:zhumatayev|Айдоса Жуматаева}} виновным в {{charge false_information|распространении заведомо ложной информации}} по {{article KZ/criminal_code/274/2|части 2 статьи 274 УК РК}}. Его приговорили к {{penalty restriction_of_liberty/P2Y/imposed|двум годам ограничения свободы}} и {{penalty activity_ban/P3Y/imposed/publishing|запретили публиковаться в течение трёх лет}}.',
    ),
    paragraph(
      'Прокурор просил {{penalty imprisonment/P4Y/requested|четыре года лишения свободы}}. Сам {{person per:zhumatayev|Жуматаев}} вину не признал. Его задержали {{date 2021-03-02|2 марта}}, а {{date 2021-03-04|4 марта}} арестовали {{penalty pretrial_detention/P2M/imposed|на два месяца}}. По словам сестры журналиста {{person per:zhumatayeva|Гульнар Жуматаевой}}, обыск длился девять часов.',
    ),
    paragraph(
      'Издание {{org org:steppe_watch|Steppe Watch}}, которое {{person per:zhumatayev|Жуматаев}} основал в {{date 2016|2016 году}}, продолжает работу. Обвинение по {{article KZ/criminal_code/378/|статье 378 УК РК}} следствие сняло в {{date 2021-04|апреле}}. Защита намерена подать апелляцию в {{court court:karaganda_regional|{{place? loc:karaganda|Карагандинский}} областной суд}}.',
    ),
  ],
  facts: [
    {
      type: 'conviction',
      person: 'per:zhumatayev',
      date: '2021-06-11',
      articles: ['KZ/criminal_code/274/2'],
      charges: ['false_information'],
      court: 'court:karaganda_city',
      evidence: 'признал журналиста Айдоса Жуматаева виновным',
    },
    {
      type: 'sentence',
      person: 'per:zhumatayev',
      date: '2021-06-11',
      articles: ['KZ/criminal_code/274/2'],
      charges: ['false_information'],
      penalties: ['restriction_of_liberty/P2Y/imposed', 'activity_ban/P3Y/imposed/publishing'],
      court: 'court:karaganda_city',
      evidence: 'Его приговорили',
    },
    {
      type: 'arrest',
      person: 'per:zhumatayev',
      date: '2021-03-02',
      evidence: 'Его задержали 2 марта',
    },
    {
      type: 'detention',
      person: 'per:zhumatayev',
      date: '2021-03-04',
      penalties: ['pretrial_detention/P2M/imposed'],
      evidence: 'арестовали на два месяца',
    },
  ],
};
