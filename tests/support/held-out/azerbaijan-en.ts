import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** An agency report in English: two people of one family name, their lawyers, a judge, a prison. */
export const azerbaijanEn: Sample = {
  fileName: 'report-safarli-en.txt',
  kind: 'txt',
  language: 'en',
  documentDate: '2023-07-04',
  blocks: [
    heading('Editor And Her Brother Jailed In {{place loc:baku|Baku}}'),
    paragraph(
      '{{place loc:baku|BAKU}}, {{date 2023-07-04|4 July 2023}} – The {{court court:baku_serious|{{place? loc:baku|Baku}} Court on Serious Crimes}} has sentenced {{person per:safarli_nigar|Nigar Safarli}}, editor of the website {{org org:gunay_xeber|Gunay Xeber}}, to {{penalty imprisonment/P7Y/imposed|seven years in prison}} for {{charge smuggling|smuggling}} under {{article AZ/criminal_code/206.3/|Article 206.3 of the Criminal Code}}. Her brother, {{person per:safarli_orxan|Orkhan Safarli}}, a taxi driver who had no part in her work, received {{penalty imprisonment/P4Y/imposed|four years}}.',
    ),
    paragraph(
      'Judge {{person per:hajizade|Rauf Hajizade}} read out the verdict on {{date 2023-07-03|Monday}}, behind closed doors. {{person per:safarli_nigar|Nigar Safarli}}’s lawyer, {{person per:quliyeva|Sevda Quliyeva}}, said that the defence would appeal to the {{court court:baku_appeal|{{place? loc:baku|Baku}} Court of Appeal}}. “Not one witness could say what {{person per:safarli_nigar|Nigar}} is supposed to have smuggled,” {{person per:quliyeva|Quliyeva}} told the {{org org:turan|Turan}} news agency.',
    ),
    paragraph(
      'Officers of the {{org org:state_customs|State Customs Committee}} arrested {{person per:safarli_nigar|Nigar Safarli}} on {{date 2022-11-20|20 November 2022}} at {{place loc:baku_airport|Heydar Aliyev International Airport}}. Four days later police took her brother from the family’s flat on {{place loc:street_nizami|Nizami Street}}. On {{date 2022-11-25|25 November}} the {{court court:sabail|Sabail District Court}} remanded both in custody for {{penalty pretrial_detention/P4M/imposed|four months}}. They have been held at {{place loc:kurdakhani|Kurdakhani prison}} ever since.',
    ),
    paragraph(
      '{{org org:gunay_xeber|Gunay Xeber}} had reported on contracts of the {{org org:ministry_transport|Ministry of Digital Development and Transport}}. {{org org:cpj|Committee to Protect Journalists}} coordinator {{person per:marsh|Eleanor Marsh}} called the charges “invented from the first page to the last”. The {{org org:prosecutor_general|Prosecutor General’s Office}} did not reply to questions. The {{org org:meclis_union|Union of Independent Writers}} ({{org org:meclis_union|UIW}}), to which {{person per:safarli_nigar|Safarli}} belongs, said that its members would meet in {{place loc:ganja|Ganja}} and {{place loc:sumgait|Sumgait}} this week.',
    ),
    paragraph(
      'If the appeal fails, the case may go to the {{court court:echr|European Court of Human Rights}} in {{place loc:strasbourg|Strasbourg}}. The {{org org:meclis_union|UIW}} chairman, {{person per:mirzayev|Elchin Mirzayev}}, was himself fined in {{date 2021-05|May 2021}} after a picket outside the {{org org:parliament_az|Milli Majlis}}, the parliament of {{place loc:azerbaijan|Azerbaijan}}; {{person per:mirzayev|Mirzayev}} lives in {{place loc:tbilisi|Tbilisi}}, {{place loc:georgia|Georgia}}.',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:safarli_nigar',
      date: '2023-07-03',
      charges: ['smuggling'],
      articles: ['AZ/criminal_code/206.3/'],
      penalties: ['imprisonment/P7Y/imposed'],
      court: 'court:baku_serious',
      evidence: 'sentenced Nigar Safarli',
    },
    {
      type: 'sentence',
      person: 'per:safarli_orxan',
      date: '2023-07-03',
      penalties: ['imprisonment/P4Y/imposed'],
      court: 'court:baku_serious',
      evidence: 'received four years',
    },
    {
      type: 'arrest',
      person: 'per:safarli_nigar',
      date: '2022-11-20',
      place: 'loc:baku_airport',
      evidence: 'arrested Nigar Safarli',
    },
    {
      type: 'arrest',
      person: 'per:safarli_orxan',
      date: '2022-11-24',
      evidence: 'police took her brother',
    },
    {
      type: 'detention',
      person: 'per:safarli_nigar',
      date: '2022-11-25',
      penalties: ['pretrial_detention/P4M/imposed'],
      court: 'court:sabail',
      evidence: 'remanded both in custody',
    },
    {
      type: 'appeal',
      person: 'per:safarli_nigar',
      date: null,
      court: 'court:baku_appeal',
      modality: 'planned',
      evidence: 'would appeal',
    },
  ],
};
