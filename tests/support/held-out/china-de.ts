import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** An encyclopedic text on a trial, in German. */
export const chinaDe: Sample = {
  fileName: 'lexikon-zhou-de.txt',
  kind: 'txt',
  language: 'de',
  documentDate: '2021',
  blocks: [
    heading('{{person per:zhou|Zhou Meilin}}'),
    paragraph(
      '{{person per:zhou|Zhou Meilin}} (* {{date 1984-09-09|9. September 1984}} in {{place loc:chengdu|Chengdu}}) ist eine chinesische Bürgerjournalistin. Sie wurde {{date 2021|2021}} wegen „{{charge public_order_offence|Störung der öffentlichen Ordnung}}“ zu {{penalty imprisonment/P5Y/imposed|fünf Jahren Haft}} verurteilt.',
    ),
    heading('Leben'),
    paragraph(
      '{{person per:zhou|Zhou}} studierte Rechtswissenschaften an der {{org org:peking_university|Universität Peking}}. Ab {{date 2012|2012}} arbeitete sie als Anwältin in {{place loc:beijing|Peking}}. Ihre Zulassung wurde ihr im {{date 2017-01|Januar 2017}} entzogen.',
    ),
    heading('Festnahme und Prozess'),
    paragraph(
      'Am {{date 2020-05-15|15. Mai 2020}} nahmen Polizisten {{person per:zhou|Zhou}} in ihrer Wohnung in {{place loc:chengdu|Chengdu}} fest. Am {{date 2020-06-19|19. Juni 2020}} wurde sie formell verhaftet. Nach Angaben der Organisation {{org org:chrd|Chinese Human Rights Defenders}} trat sie im {{date 2020-07|Juli 2020}} in einen Hungerstreik. Die Behörden bestritten, dass sie zwangsernährt worden sei.',
    ),
    paragraph(
      'Der Prozess begann am {{date 2020-12-28|28. Dezember 2020}} vor dem {{court court:chengdu_intermediate|Mittleren Volksgericht von {{place? loc:chengdu|Chengdu}}}}. Am {{date 2021-01-14|14. Januar 2021}} verurteilte das Gericht {{person per:zhou|Zhou Meilin}} nach {{article CN/criminal_code/293/|Artikel 293 des Strafgesetzbuchs}} zu einer {{penalty imprisonment/P5Y/imposed|Freiheitsstrafe von fünf Jahren}}. Ihr Verteidiger {{person per:han|Han Guowei}} kündigte an, dass sie keine Berufung einlegen werde. Auf die Tat stehen {{penalty imprisonment/..%2FP10Y/threatened|bis zu zehn Jahre Haft}}.',
    ),
    paragraph(
      '{{org org:amnesty_international|Amnesty International}} forderte {{place loc:china|China}} auf, {{person per:zhou|Zhou}} sofort freizulassen. {{person per:han|Hans}} Kanzlei wurde am {{date 2021-03-02|2. März 2021}} durchsucht.',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:zhou',
      date: '2021-01-14',
      charges: ['public_order_offence'],
      articles: ['CN/criminal_code/293/'],
      penalties: ['imprisonment/P5Y/imposed'],
      court: 'court:chengdu_intermediate',
      evidence: 'verurteilte das Gericht',
    },
    {
      type: 'arrest',
      person: 'per:zhou',
      date: '2020-05-15',
      place: 'loc:chengdu',
      evidence: 'nahmen Polizisten Zhou',
    },
    {
      type: 'arrest',
      person: 'per:zhou',
      date: '2020-06-19',
      evidence: 'wurde sie formell verhaftet',
    },
    {
      type: 'trial',
      person: 'per:zhou',
      date: '2020-12-28',
      court: 'court:chengdu_intermediate',
      evidence: 'Der Prozess begann',
    },
  ],
};
