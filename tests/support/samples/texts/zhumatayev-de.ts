import { heading, paragraph, type Sample } from '../sample.ts';

/** An agency report in German, in a single-byte encoding; the same person, spelt the German way. */
export const zhumatayevDe: Sample = {
  fileName: 'agenturbericht-schumatajew-de.txt',
  kind: 'txt',
  language: 'de',
  documentDate: '2021-06-12',
  encoding: 'windows-1252',
  blocks: [
    heading('Umweltjournalist in {{place loc:kazakhstan|Kasachstan}} verurteilt'),
    paragraph(
      '{{place loc:almaty|Almaty}}, {{date 2021-06-12|12. Juni 2021}} – Ein Gericht in {{place loc:karaganda|Karaganda}} hat den Journalisten {{person per:zhumatayev|Aidos Schumatajew}} am {{date 2021-06-11|Freitag}} wegen „{{charge false_information|Verbreitung wissentlich falscher Informationen}}“ zu {{penalty restriction_of_liberty/P2Y/imposed|zwei Jahren Freiheitsbeschränkung}} verurteilt. Außerdem darf er {{penalty activity_ban/P3Y/imposed/publishing|drei Jahre lang nicht publizieren}}.',
    ),
    paragraph(
      'Die Staatsanwaltschaft hatte {{penalty imprisonment/P4Y/requested|vier Jahre Haft}} gefordert. {{person per:zhumatayev|Schumatajews}} Schwester {{person per:zhumatayeva|Gulnar Schumatajewa}} sprach nach dem Urteil von einer „Strafe für das Messen“. Der Reporter war am {{date 2021-03-02|2. März}} festgenommen worden, nachdem sein Portal {{org org:steppe_watch|Steppe Watch}} über Quecksilber im Trinkwasser berichtet hatte.',
    ),
    paragraph(
      'Grundlage ist {{article KZ/criminal_code/274/2|Artikel 274 Absatz 2 des Strafgesetzbuches}}. Nach Angaben von {{org org:amnesty_international|Amnesty International}} wurden seit {{date 2019|2019}} mindestens elf Medienschaffende nach dieser Vorschrift belangt. Der Verurteilte war bereits im {{date 2019-11|November 2019}} zu {{penalty fine//imposed/KZT 126000|einer Geldstrafe von 126.000 Tenge}} verurteilt worden.',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:zhumatayev',
      date: '2021-06-11',
      charges: ['false_information'],
      articles: ['KZ/criminal_code/274/2'],
      penalties: ['restriction_of_liberty/P2Y/imposed', 'activity_ban/P3Y/imposed/publishing'],
      evidence: 'verurteilt. Außerdem',
    },
    {
      type: 'arrest',
      person: 'per:zhumatayev',
      date: '2021-03-02',
      evidence: 'festgenommen worden',
    },
    {
      type: 'sentence',
      person: 'per:zhumatayev',
      date: '2019-11',
      penalties: ['fine//imposed/KZT 126000'],
      evidence: 'zu einer Geldstrafe',
    },
  ],
};
