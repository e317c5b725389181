import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** An encyclopedic text in French about a trial and its appeal. */
export const cameroonFr: Sample = {
  fileName: 'encyclopedie-mbarga-fr.txt',
  kind: 'txt',
  language: 'fr',
  documentDate: '2019-10-08',
  blocks: [
    heading('Affaire {{person? per:mbarga|Mbarga}}'),
    paragraph(
      'L’affaire {{person? per:mbarga|Mbarga}} est une affaire judiciaire camerounaise. {{person per:mbarga|Solange Mbarga}}, née en {{date 1974|1974}} à {{place loc:ebolowa|Ebolowa}}, est une avocate inscrite au {{org org:barreau_cameroun|Barreau du {{place? loc:cameroon|Cameroun}}}}. Avec son confrère {{person per:tchinda|Aristide Tchinda}}, elle fonde en {{date 2009|2009}} le {{org org:rdp|Réseau pour la défense des prisonniers}} ({{org org:rdp|RDP}}), dont le siège se trouve {{place loc:rue_nachtigal|rue Nachtigal}}, à {{place loc:yaounde|Yaoundé}}.',
    ),
    paragraph(
      'Le {{date 2016-03-14|14 mars 2016}}, elle est arrêtée à {{place loc:douala|Douala}} par des agents de la {{org org:dgre|Direction générale de la recherche extérieure}}. Le procureur {{person per:essomba|Luc Essomba}} l’accuse d’{{charge secession_separatism|actes de sécession}} et d’{{charge insulting_head_of_state|outrage au président de la République}}. Elle est détenue à la {{place loc:kondengui|prison centrale de Kondengui}}. Son mari, {{person per:mbarga_joseph|Joseph Mbarga}}, affirme n’avoir pu la voir qu’en {{date 2016-06|juin 2016}}.',
    ),
    paragraph(
      'Le procès s’ouvre le {{date 2017-01-09|9 janvier 2017}} devant le {{court court:tm_yaounde|tribunal militaire de {{place? loc:yaounde|Yaoundé}}}}. Me {{person per:mbarga|Mbarga}} y est défendue par {{person per:tchinda|Aristide Tchinda}} et par l’avocate belge {{person per:dewaele|Hélène De Waele}}. Le {{date 2017-04-28|28 avril 2017}}, le tribunal la condamne à {{penalty imprisonment/P10Y/imposed|dix ans d’emprisonnement}} et à {{penalty fine//imposed/XAF 5000000|une amende de cinq millions de francs CFA}}. Le commissaire du gouvernement avait requis {{penalty imprisonment/P15Y/requested|quinze ans de prison}}. La loi prévoit jusqu’à la {{penalty death//threatened|peine de mort}}.',
    ),
    paragraph(
      '{{org org:amnesty_international|Amnesty International}} la considère comme une prisonnière d’opinion. L’{{org org:acat|Action des chrétiens pour l’abolition de la torture}} ({{org org:acat|ACAT}}) et la {{org org:fidh|Fédération internationale pour les droits humains}} demandent sa libération. Le quotidien {{org org:le_messager|Le Messager}} publie ses lettres de prison. Le {{org org:minjustice|ministère de la Justice}} parle d’« ingérence ».',
    ),
    paragraph(
      'Le {{date 2018-09-20|20 septembre 2018}}, la {{court court:ca_centre|cour d’appel du Centre}} ramène la peine à {{penalty imprisonment/P5Y/imposed|cinq ans}}. Graciée par décret présidentiel le {{date 2019-10-05|5 octobre 2019}}, {{person per:mbarga|Solange Mbarga}} quitte la prison le lendemain et s’installe à {{place loc:liege|Liège}}, en {{place loc:belgium|Belgique}}. {{person per:tchinda|Tchinda}}, poursuivi à son tour devant la {{court court:cs_cameroon|Cour suprême}}, est acquitté en {{date 2019|2019}}.',
    ),
  ],
  facts: [
    {
      type: 'arrest',
      person: 'per:mbarga',
      date: '2016-03-14',
      place: 'loc:douala',
      evidence: 'elle est arrêtée',
    },
    {
      type: 'charge',
      person: 'per:mbarga',
      date: null,
      charges: ['secession_separatism', 'insulting_head_of_state'],
      evidence: 'l’accuse d’actes de sécession',
    },
    {
      type: 'trial',
      person: 'per:mbarga',
      date: '2017-01-09',
      court: 'court:tm_yaounde',
      evidence: 'Le procès s’ouvre',
    },
    {
      type: 'sentence',
      person: 'per:mbarga',
      date: '2017-04-28',
      penalties: ['imprisonment/P10Y/imposed', 'fine//imposed/XAF 5000000'],
      court: 'court:tm_yaounde',
      evidence: 'le tribunal la condamne',
    },
    {
      type: 'appeal_overturned',
      person: 'per:mbarga',
      date: '2018-09-20',
      court: 'court:ca_centre',
      evidence: 'ramène la peine',
    },
    {
      type: 'pardon',
      person: 'per:mbarga',
      date: '2019-10-05',
      evidence: 'Graciée par décret présidentiel',
    },
    { type: 'release', person: 'per:mbarga', date: '2019-10-06', evidence: 'quitte la prison' },
    {
      type: 'acquittal',
      person: 'per:tchinda',
      date: '2019',
      court: 'court:cs_cameroon',
      evidence: 'est acquitté',
    },
  ],
};
