import { heading, item, paragraph, type Sample } from '../samples/sample.ts';

/** An urgent action in English. */
export const egyptEn: Sample = {
  fileName: 'urgent-action-shenouda-en.txt',
  kind: 'txt',
  language: 'en',
  documentDate: '2021-11-24',
  blocks: [
    heading('URGENT ACTION'),
    heading('STUDENT JAILED OVER ONLINE POSTS'),
    paragraph(
      'On {{date 2021-11-17|17 November}}, an {{court court:cairo_emergency|Emergency State Security Court}} sentenced {{person per:shenouda|Mariam Shenouda}}, a 26-year-old postgraduate student, to {{penalty imprisonment/P4Y/imposed|four years in prison}} and a {{penalty fine//imposed/EGP 500|fine of 500 Egyptian pounds}} for “{{charge false_information|spreading false news}}” under {{article EG/criminal_code/80/d|Article 80(d) of the Penal Code}}. {{person per:shenouda|Mariam Shenouda}} denied all the charges. She is a prisoner of conscience and must be released immediately.',
    ),
    paragraph(
      'Police arrested {{person per:shenouda|Mariam Shenouda}} at {{place? loc:cairo|Cairo International Airport}} on {{date 2021-02-01|1 February 2021}} upon her return from {{place loc:alexandria|Alexandria}}. The {{org org:ssspn|Supreme State Security Prosecution}} questioned her without a lawyer and ordered her {{penalty pretrial_detention/P15D/imposed|detention for 15 days}} pending investigations into “{{charge membership_banned_group|joining a terrorist group}}”. Her lawyer, {{person per:el_gamal|Karim El-Gamal}}, told {{org org:amnesty_international|Amnesty International}} on {{date 2021-11-20|20 November}} that verdicts of such courts cannot be appealed; only the president can quash them.',
    ),
    heading('TAKE ACTION: WRITE AN APPEAL'),
    paragraph('Dear President,'),
    paragraph(
      'I am writing to express my concern about {{person per:shenouda|Mariam Shenouda}}, who was sentenced to {{penalty imprisonment/P4Y/imposed|four years in prison}} on {{date 2021-11-17|17 November}} solely for her writing.',
    ),
    paragraph(
      'I urge you to quash her conviction and to order her immediate and unconditional release.',
    ),
    paragraph('Yours sincerely,'),
    heading('ADDITIONAL INFORMATION'),
    paragraph(
      'The state of emergency in {{place loc:egypt|Egypt}} was lifted on {{date 2021-10-25|25 October 2021}}, but trials already before emergency courts go on. In {{date 2020-07|July 2020}} the {{court court:cairo_criminal|Cairo Criminal Court}} acquitted the journalist {{person per:lutfi|Hoda Lutfi}} of {{charge terrorism|terrorism}} charges; she was released two days later. {{person per:lutfi|Lutfi}} writes for the news website {{org org:mada_masr|Mada Masr}}.',
    ),
    item('PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: {{date 2022-01-19|19 January 2022}}'),
    item('NAME AND PREFERRED PRONOUN: {{person per:shenouda|Mariam Shenouda}} (she/her)'),
    item('UA: {{ref UA 117/21|UA 117/21}} Index: {{ref MDE 12/5003/2021|MDE 12/5003/2021}}'),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:shenouda',
      date: '2021-11-17',
      articles: ['EG/criminal_code/80/d'],
      charges: ['false_information'],
      penalties: ['imprisonment/P4Y/imposed', 'fine//imposed/EGP 500'],
      court: 'court:cairo_emergency',
      evidence: 'sentenced Mariam Shenouda',
    },
    {
      type: 'arrest',
      person: 'per:shenouda',
      date: '2021-02-01',
      evidence: 'Police arrested Mariam Shenouda',
    },
    {
      type: 'detention',
      person: 'per:shenouda',
      date: null,
      charges: ['membership_banned_group'],
      penalties: ['pretrial_detention/P15D/imposed'],
      evidence: 'ordered her detention',
    },
    {
      type: 'acquittal',
      person: 'per:lutfi',
      date: '2020-07',
      charges: ['terrorism'],
      court: 'court:cairo_criminal',
      evidence: 'acquitted the journalist',
    },
    { type: 'release', person: 'per:lutfi', date: null, evidence: 'she was released' },
  ],
};
