import { footnote, heading, item, paragraph, type Sample } from '../sample.ts';

/** An urgent action in German: footnotes, a list, a form field at the end. */
export const samokhvalovDe: Sample = {
  fileName: 'eilaktion-samochwalow-de.docx',
  kind: 'docx',
  language: 'de',
  documentDate: '2023-04',
  header:
    '{{ref UA 915/23|UA-915/23}} – Index: {{ref EUR 46/9021/2023|EUR 46/9021/2023}} – {{place loc:russia|Russland}}',
  blocks: [
    heading('LEHRER NACH ANTIKRIEGSREDE VERURTEILT'),
    paragraph(
      'Der Geschichtslehrer {{person per:samokhvalov|Ilja Samochwalow}} ist am {{date 2023-04-03|3. April 2023}} vom {{court court:perm_motovilikha|Bezirksgericht Motowilicha in {{place? loc:perm|Perm}}}} zu {{penalty imprisonment/P5Y6M/imposed|fünfeinhalb Jahren Haft}} verurteilt worden. Das Gericht befand ihn der „{{charge false_information|Verbreitung wissentlich falscher Informationen über die Streitkräfte}}“ für schuldig ({{article RU/criminal_code/207.3/2|Artikel 207.3 Absatz 2 des Strafgesetzbuches der Russischen Föderation}}).',
    ),
    footnote(
      'Die Vorschrift sieht {{penalty imprisonment/P5Y%2FP10Y/threatened|fünf bis zehn Jahre Freiheitsentzug}} vor.',
    ),
    paragraph(
      '{{person per:samokhvalov|Samochwalow}} hatte am {{date 2022-09-01|1. September 2022}} vor seiner Klasse eine Schweigeminute gehalten. Eine Aufnahme gelangte an die Behörden; am {{date 2022-09-20|20. September}} wurde er festgenommen und kam für {{penalty pretrial_detention/P2M/imposed|zwei Monate in Untersuchungshaft}}, die dreimal verlängert wurde. Zusätzlich verhängte das Gericht ein {{penalty activity_ban/P4Y/imposed/teaching|vierjähriges Unterrichtsverbot}}.',
    ),
    paragraph(
      'Seine Anwältin {{person per:dubrovina|Nadeschda Dubrowina}} legte am {{date 2023-04-10|10. April}} Berufung beim {{court court:perm_regional|Regionalgericht {{place? loc:perm|Perm}}}} ein. Die Schulzeitung {{org org:tihaya_reka|Tichaja Reka}}, die er geleitet hatte, wurde bereits im {{date 2022-11|November 2022}} eingestellt.',
    ),
    heading('BITTE HANDELN SIE'),
    item('Fordern Sie die sofortige Freilassung von {{person per:samokhvalov|Ilja Samochwalow}}.'),
    item(
      'Schreiben Sie höflich und auf Russisch, Englisch oder Deutsch bis zum {{date 2023-06-15|15. Juni 2023}}.',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:samokhvalov',
      date: '2023-04-03',
      articles: ['RU/criminal_code/207.3/2'],
      charges: ['false_information'],
      penalties: ['imprisonment/P5Y6M/imposed', 'activity_ban/P4Y/imposed/teaching'],
      court: 'court:perm_motovilikha',
      evidence: 'verurteilt worden',
    },
    {
      type: 'conviction',
      person: 'per:samokhvalov',
      date: '2023-04-03',
      articles: ['RU/criminal_code/207.3/2'],
      charges: ['false_information'],
      court: 'court:perm_motovilikha',
      evidence: 'Das Gericht befand ihn',
    },
    {
      type: 'arrest',
      person: 'per:samokhvalov',
      date: '2022-09-20',
      evidence: 'wurde er festgenommen',
    },
    {
      type: 'appeal',
      person: 'per:samokhvalov',
      date: '2023-04-10',
      court: 'court:perm_regional',
      evidence: 'legte am 10. April Berufung',
    },
  ],
};
