import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** A newspaper report in Russian. */
export const belarusRu: Sample = {
  fileName: 'gazeta-baranovich-ru.txt',
  kind: 'txt',
  language: 'ru',
  documentDate: '2022-03-16',
  blocks: [
    heading('В {{place loc:brest|Бресте}} осудили учителя, снимавшего военную технику'),
    paragraph('{{date 2022-03-16|16 марта 2022 года}}, 14:20'),
    paragraph(
      '{{court court:brest_moskovsky|Московский районный суд {{place? loc:brest|Бреста}}}} {{date 2022-03-15|15 марта}} приговорил учителя физики {{person per:baranovich|Николая Барановича}} к {{penalty imprisonment/P3Y6M/imposed|трём годам и шести месяцам колонии}} за «{{charge extremism|содействие экстремистской деятельности}}» ({{article BY/criminal_code/361-4/1|часть 1 статьи 361-4 Уголовного кодекса}}). Об этом сообщил правозащитный центр «{{org org:viasna|Весна}}».',
    ),
    paragraph(
      'По версии {{org org:investigative_committee|Следственного комитета}}, {{date 2022-02-27|27 февраля}} {{person per:baranovich|Баранович}} отправил в телеграм-канал видео с колонной техники. Его задержали на {{date 2022-02-28|следующий день}}. Сам {{person per:baranovich|Баранович}} вину не признал. Прокурор {{person per:kazakevich|Дмитрий Казакевич}} просил назначить ему {{penalty imprisonment/P4Y/requested|четыре года}}.',
    ),
    paragraph(
      'Жена осуждённого, {{person per:baranovich_taisia|Таисия Баранович}}, рассказала, что семья подаст жалобу в {{court court:brest_regional|Брестский областной суд}}. По её словам, в {{date 2021-10|октябре 2021 года}} муж уже отбывал {{penalty administrative_detention/P10D/served|10 суток ареста}} за {{charge unauthorised_assembly|участие в несанкционированном митинге}}.',
    ),
    paragraph(
      'Агентство «{{org org:belta|БелТА}}» со ссылкой на генпрокуратуру пишет, что по {{article BY/criminal_code/361-4/|статье 361-4}} предусмотрено {{penalty imprisonment/..%2FP6Y/threatened|до шести лет лишения свободы}}. {{person per:baranovich_taisia|Таисии Баранович}} предложили покинуть {{place loc:belarus|Беларусь}}; она не исключает отъезда в {{place loc:poland|Польшу}}.',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:baranovich',
      date: '2022-03-15',
      charges: ['extremism'],
      articles: ['BY/criminal_code/361-4/1'],
      penalties: ['imprisonment/P3Y6M/imposed'],
      court: 'court:brest_moskovsky',
      evidence: 'приговорил учителя физики',
    },
    {
      type: 'arrest',
      person: 'per:baranovich',
      date: '2022-02-28',
      evidence: 'Его задержали',
    },
    {
      type: 'appeal',
      person: 'per:baranovich',
      date: null,
      court: 'court:brest_regional',
      modality: 'planned',
      evidence: 'подаст жалобу',
    },
  ],
};
