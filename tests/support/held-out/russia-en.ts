import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** An agency report in English. */
export const russiaEn: Sample = {
  fileName: 'agency-vlasenkov-en.txt',
  kind: 'txt',
  language: 'en',
  documentDate: '2023-04-12',
  blocks: [
    heading(
      '{{place loc:russia|Russia}} jails physicist for {{penalty imprisonment/P12Y/imposed|12 years}} for {{charge treason|treason}}',
    ),
    paragraph(
      '{{place loc:moscow|MOSCOW}}, {{date 2023-04-12|April 12, 2023}} ({{org org:reuters|Reuters}}) - A court in the Russian city of {{place loc:saratov|Saratov}} convicted a physicist of {{charge treason|treason}} on {{date 2023-04-12|Wednesday}} and sentenced him to {{penalty imprisonment/P12Y/imposed|12 years in a high-security penal colony}}, the latest in a series of cases against scientists.',
    ),
    paragraph(
      '{{person per:vlasenkov|Pavel Vlasenkov}}, 61, was found guilty of {{charge? passing_research_data|passing research data}} to foreign colleagues, the {{court court:saratov_regional|Saratov Regional Court}} said. The prosecution had asked for {{penalty imprisonment/P15Y/requested|15 years}}. {{charge treason|Treason}} carries {{penalty imprisonment/P12Y%2FP20Y/threatened|12 to 20 years in prison}} under {{article RU/criminal_code/275/|Article 275 of the Criminal Code}}.',
    ),
    paragraph(
      'His lawyer, {{person per:sukhareva|Irina Sukhareva}}, said {{person per:vlasenkov|Vlasenkov}} would appeal. "All of the data had been published," {{person per:sukhareva|Sukhareva}} told {{org org:interfax|Interfax}}.',
    ),
    paragraph(
      'The {{org org:fsb|Federal Security Service}} ({{org org:fsb|FSB}}) detained {{person per:vlasenkov|Vlasenkov}} in {{date 2021-12|December 2021}}. On {{date 2021-12-14|December 14, 2021}}, the {{court court:saratov_kirovsky|Kirovsky District Court}} ordered that he be held in {{penalty pretrial_detention/P2M/imposed|pre-trial detention for two months}}; the term was extended several times.',
    ),
    paragraph(
      'His former student {{person per:terekhin|Oleg Terekhin}} was {{penalty fine//imposed/RUB 50000|fined 50,000 roubles}} in {{date 2022-09|September 2022}} for “{{charge discrediting_army|discrediting the armed forces}}” after a post on social media. The rights group {{org org:memorial|Memorial}}, which was ordered to close at the end of {{date 2021|2021}}, considers both men victims of political persecution.',
    ),
  ],
  facts: [
    {
      type: 'conviction',
      person: 'per:vlasenkov',
      date: '2023-04-12',
      charges: ['treason'],
      court: 'court:saratov_regional',
      evidence: 'convicted a physicist of treason',
    },
    {
      type: 'sentence',
      person: 'per:vlasenkov',
      date: '2023-04-12',
      penalties: ['imprisonment/P12Y/imposed'],
      court: 'court:saratov_regional',
      evidence: 'sentenced him',
    },
    {
      type: 'appeal',
      person: 'per:vlasenkov',
      date: null,
      modality: 'planned',
      evidence: 'would appeal',
    },
    {
      type: 'arrest',
      person: 'per:vlasenkov',
      date: '2021-12',
      evidence: 'detained Vlasenkov',
    },
    {
      type: 'detention',
      person: 'per:vlasenkov',
      date: '2021-12-14',
      penalties: ['pretrial_detention/P2M/imposed'],
      court: 'court:saratov_kirovsky',
      evidence: 'ordered that he be held',
    },
    {
      type: 'sentence',
      person: 'per:terekhin',
      date: '2022-09',
      charges: ['discrediting_army'],
      penalties: ['fine//imposed/RUB 50000'],
      evidence: 'was fined',
    },
  ],
};
