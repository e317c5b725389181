import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** A newspaper's report in German on a trial in Egypt and another in Germany. */
export const egyptDe: Sample = {
  fileName: 'zeitung-el-masri-de.txt',
  kind: 'txt',
  language: 'de',
  documentDate: '2021-12-15',
  blocks: [
    heading('Ärzte vor Gericht'),
    paragraph('{{place loc:cairo|Kairo}}, {{date 2021-12-15|15. Dezember 2021}}'),
    paragraph(
      'Das {{court court:cairo_criminal|Strafgericht in {{place? loc:cairo|Kairo}}}} hat am {{date? 2021-12-14|Dienstag}} die Kinderärztin {{person per:el_masri|Dalia El Masri}} wegen „{{charge false_information|Verbreitung falscher Nachrichten}}“ zu {{penalty imprisonment/P3Y/imposed|drei Jahren Haft}} verurteilt. Ihr Kollege {{person per:wahba|Sherif Wahba}} erhielt {{penalty imprisonment/P2Y/imposed|zwei Jahre}}. Beide hatten in einem offenen Brief an das {{org org:gesundheitsministerium|Gesundheitsministerium}} fehlende Schutzkleidung beklagt.',
    ),
    paragraph(
      'Die Vorsitzende Richterin {{person per:abdelrahim|Noha Abdelrahim}} ließ nur Angehörige zu. {{person per:el_masri_hazem|Hazem El Masri}}, der Bruder der Ärztin, durfte den Saal nach zehn Minuten nicht mehr betreten. Der Anwalt {{person per:sabry|Tamer Sabry}} kündigte an, den {{court court:cassation_eg|Kassationshof}} anzurufen. {{person per:el_masri|El Masri}} sitzt im {{place loc:qanater|Frauengefängnis Qanater}}, {{person per:wahba|Wahba}} im {{place loc:tora|Tora-Gefängnis}}.',
    ),
    paragraph(
      '{{person per:el_masri|Dalia El Masri}} wurde am {{date 2020-05-28|28. Mai 2020}} in ihrer Praxis in {{place loc:alexandria|Alexandria}} festgenommen, {{person per:wahba|Wahba}} zwei Tage danach am Flughafen von {{place loc:luxor|Luxor}}. Die {{org org:sssp|Staatsanwaltschaft der Staatssicherheit}} warf ihnen vor, einer verbotenen Gruppe anzugehören. Am {{date 2020-06-01|1. Juni}} erhob sie Anklage. Auf das Delikt stehen {{penalty imprisonment/..%2FP5Y/threatened|bis zu fünf Jahre Gefängnis}}.',
    ),
    paragraph(
      'Die {{org org:aerztesyndikat|Ägyptische Ärztegewerkschaft}} und {{org org:amnesty_international|Amnesty International}} fordern ihre Freilassung. {{person per:lindqvist|Karin Lindqvist}}, Sprecherin von {{org org:reporter_ohne_grenzen|Reporter ohne Grenzen}}, nannte das Urteil gegenüber der {{org org:faz|Frankfurter Allgemeinen Zeitung}} „eine Warnung an alle“. Auch das {{org org:auswaertiges_amt|Auswärtige Amt}} in {{place loc:berlin|Berlin}} zeigte sich besorgt.',
    ),
    paragraph(
      'In {{place loc:germany|Deutschland}} befasst der Fall die Gerichte aus einem anderen Grund: Vor dem {{court court:olg_koblenz|Oberlandesgericht {{place? loc:koblenz|Koblenz}}}} steht seit {{date 2021-10|Oktober}} der frühere Gefängnisarzt {{person per:nassar|Adel Nassar}}. Das {{court court:ag_mainz|Amtsgericht {{place? loc:mainz|Mainz}}}} hatte ihn im {{date 2021-03|März}} in Untersuchungshaft genommen. Die {{org org:generalbundesanwalt|Bundesanwaltschaft}} wirft ihm {{charge torture|Folter}} vor; {{person per:nassar|Nassar}} bestreitet das. Im Prozess sagte {{person per:wahba_mona|Mona Wahba}} aus, die Schwester des Verurteilten.',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:el_masri',
      date: '2021-12-14',
      charges: ['false_information'],
      penalties: ['imprisonment/P3Y/imposed'],
      court: 'court:cairo_criminal',
      evidence: 'zu drei Jahren Haft verurteilt',
    },
    {
      type: 'sentence',
      person: 'per:wahba',
      date: '2021-12-14',
      penalties: ['imprisonment/P2Y/imposed'],
      court: 'court:cairo_criminal',
      evidence: 'erhielt zwei Jahre',
    },
    {
      type: 'arrest',
      person: 'per:el_masri',
      date: '2020-05-28',
      place: 'loc:alexandria',
      evidence: 'festgenommen',
    },
    {
      type: 'arrest',
      person: 'per:wahba',
      date: '2020-05-30',
      place: 'loc:luxor',
      evidence: 'Wahba zwei Tage danach',
    },
    {
      type: 'appeal',
      person: 'per:el_masri',
      date: null,
      court: 'court:cassation_eg',
      modality: 'planned',
      evidence: 'den Kassationshof anzurufen',
    },
    {
      type: 'trial',
      person: 'per:nassar',
      date: '2021-10',
      court: 'court:olg_koblenz',
      evidence: 'steht seit Oktober',
    },
    {
      type: 'detention',
      person: 'per:nassar',
      date: '2021-03',
      court: 'court:ag_mainz',
      evidence: 'in Untersuchungshaft genommen',
    },
  ],
};
