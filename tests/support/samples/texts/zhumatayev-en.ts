import { footnote, heading, item, letterSpaced, paragraph, type Sample } from '../sample.ts';

/** An urgent action in English: letter-spaced heading, running header and footer, hyphenated lines. */
export const zhumatayevEn: Sample = {
  fileName: 'urgent-action-zhumatayev-en.pdf',
  kind: 'pdf',
  language: 'en',
  documentDate: '2021-03',
  header:
    'First {{ref UA 941/21|UA: 941/21}} Index: {{ref EUR 57/9104/2021|EUR 57/9104/2021}} Kazakhstan',
  footer: 'Please act before {{date 2021-05-14|14 May 2021}}',
  blocks: [
    letterSpaced('URGENT ACTION'),
    heading('REPORTER DETAINED OVER ARTICLES ON POISONED RIVER'),
    paragraph(
      'The environmental reporter {{person per:zhumatayev|Aidos Zhumatayev}} was arrested in {{place loc:karaganda|Karaganda}}, central {{place loc:kazakhstan|Kazakhstan}}, on {{date 2021-03-02|2 March 2021}}, eleven days after his website {{org org:steppe_watch|Steppe Watch}} had published laboratory results on mercury in the city’s drinking water. On {{date 2021-03-04|4 March}} the {{court court:karaganda_city|{{place? loc:karaganda|Karaganda}} City Court}} ordered that he be held for {{penalty pretrial_detention/P2M/imposed|two months in pre-trial detention}}. He is charged with “{{charge false_information|deliberate dissemination of false information}}” under {{article KZ/criminal_code/274/2|Article 274, part 2, of the Criminal Code}}. If convicted, he faces {{penalty imprisonment/..%2FP5Y/threatened|up to five years in prison}}.',
    ),
    paragraph(
      'His sister, {{person per:zhumatayeva|Gulnar Zhumatayeva}}, told {{org org:amnesty_international|Amnesty International}} that six officers searched the family’s flat for nine hours and took away computers, notebooks and a water-testing kit. “They asked me who had paid him. Nobody pays for river samples,” {{person per:zhumatayeva|Zhumatayeva}} said.',
    ),
    paragraph(
      'During the COVID-19 pandemic independent newsrooms in {{place loc:kazakhstan|Kazakhstan}} have come under growing pressure. {{person per:zhumatayev|Zhumatayev}}, 38, had been fined once before: in {{date 2019-11|November 2019}} he was ordered to pay {{penalty fine//imposed/KZT 126000|a fine of 126,000 tenge}} for taking part in an {{charge unauthorised_assembly|unauthorised gathering}}.',
    ),
    footnote(
      'The reporting period covers the weeks between {{date 2021-02-08/2021-03-12|8 February and 12 March 2021}}.',
    ),
    heading('WHAT YOU CAN DO'),
    item('Call for the immediate release of {{person per:zhumatayev|Aidos Zhumatayev}};'),
    item('Ask that the charge against him be dropped;'),
    item(
      'Remind the authorities of the findings of the {{org org:un_human_rights_committee|UN Human Rights Committee}}.',
    ),
    heading('ADDITIONAL INFORMATION'),
    paragraph(
      '{{org org:steppe_watch|Steppe Watch}} was founded in {{date 2016|2016}} by {{person per:zhumatayev|Aidos Zhumatayev}} and a retired hydrologist, {{person per:omarkhanov|Saken Omarkhanov}}. Its readers sent in more than 4,000 samples over five years. {{person per:omarkhanov|Omarkhanov}} was questioned as a witness on {{date 2021-03-09|9 March}} and released on the same day. {{person per:brennan|Moira Brennan}}, a researcher at {{org org:amnesty_international|Amnesty International}}, said that the case was meant as a warning to every laboratory in the country.',
    ),
  ],
  facts: [
    {
      type: 'arrest',
      person: 'per:zhumatayev',
      date: '2021-03-02',
      place: 'loc:karaganda',
      evidence: 'was arrested in Karaganda',
    },
    {
      type: 'detention',
      person: 'per:zhumatayev',
      date: '2021-03-04',
      court: 'court:karaganda_city',
      penalties: ['pretrial_detention/P2M/imposed'],
      evidence: 'ordered that he be held',
    },
    {
      type: 'charge',
      person: 'per:zhumatayev',
      date: null,
      articles: ['KZ/criminal_code/274/2'],
      charges: ['false_information'],
      evidence: 'He is charged with',
    },
    {
      type: 'sentence',
      person: 'per:zhumatayev',
      date: '2019-11',
      charges: ['unauthorised_assembly'],
      penalties: ['fine//imposed/KZT 126000'],
      evidence: 'he was ordered to pay',
    },
  ],
};
