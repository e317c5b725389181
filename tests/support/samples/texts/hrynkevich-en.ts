import { footnote, heading, paragraph, type Sample } from '../sample.ts';

/** A trial report in English: a table of hearings, footnotes, a comment-free clean page. */
export const hrynkevichEn: Sample = {
  fileName: 'trial-report-hrynkevich-en.docx',
  kind: 'docx',
  language: 'en',
  documentDate: '2022-09',
  header: 'Trial monitoring, {{place loc:belarus|Belarus}}',
  footer: 'Prepared for the family and for counsel',
  blocks: [
    heading('The trial of {{person per:hrynkevich|Alesia Hrynkevich}}'),
    paragraph(
      'On {{date 2022-09-14|14 September 2022}} the {{court court:hrodna_leninsky|Leninsky District Court of {{place? loc:hrodna|Hrodna}}}} sentenced the librarian {{person per:hrynkevich|Alesia Hrynkevich}} to {{penalty imprisonment/P2Y6M/imposed|two and a half years in prison}}. She was found guilty of “{{charge public_order_offence|organising actions that grossly violate public order}}” under {{article BY/criminal_code/342/1|Article 342, part 1, of the Criminal Code}}. The prosecution had requested {{penalty imprisonment/P3Y/requested|three years}}.',
    ),
    footnote(
      'The offence carries {{penalty imprisonment/..%2FP4Y/threatened|up to four years of imprisonment}}.',
    ),
    paragraph(
      '{{person per:hrynkevich|Hrynkevich}}, who is 29, had been in custody since {{date 2022-05-18|18 May}}, when officers detained her at her workplace. The case rests on eleven photographs from a march in {{place loc:hrodna|Hrodna}} in {{date 2020-08|August 2020}}. Ms {{person per:hrynkevich|Hrynkevich}} denied that she had organised anything; she had walked home from work, she told the court.',
    ),
    {
      kind: 'table',
      rows: [
        ['Hearing', 'Date', 'What happened'],
        [
          'First',
          '{{date 2022-08-29|29 August 2022}}',
          'Indictment read; counsel asked for the case to be returned',
        ],
        [
          'Second',
          '{{date 2022-09-05|5 September 2022}}',
          'Witness {{person per:lipatnikov|Viktar Lipatnikau}} heard by video',
        ],
        ['Third', '{{date 2022-09-14|14 September 2022}}', 'Verdict'],
      ],
    },
    paragraph(
      'The human rights centre {{org org:viasna|Viasna}} recognised her as a political prisoner on {{date 2022-06-02|2 June 2022}}. In {{date 2021-12|December 2021}} she had already served {{penalty administrative_detention/P15D/served|15 days of administrative detention}} for {{charge disobeying_police|disobeying a police officer}} ({{article BY/code_of_administrative_offences/24.3/|Article 24.3 of the Code of Administrative Offences}}).',
    ),
    paragraph(
      'Counsel lodged an appeal with the {{court court:hrodna_regional|{{place? loc:hrodna|Hrodna}} Regional Court}} on {{date 2022-09-21|21 September}}. No date has been set.',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:hrynkevich',
      date: '2022-09-14',
      articles: ['BY/criminal_code/342/1'],
      charges: ['public_order_offence'],
      penalties: ['imprisonment/P2Y6M/imposed'],
      court: 'court:hrodna_leninsky',
      evidence: 'sentenced the librarian',
    },
    {
      type: 'conviction',
      person: 'per:hrynkevich',
      date: '2022-09-14',
      articles: ['BY/criminal_code/342/1'],
      charges: ['public_order_offence'],
      court: 'court:hrodna_leninsky',
      evidence: 'She was found guilty',
    },
    {
      type: 'arrest',
      person: 'per:hrynkevich',
      date: '2022-05-18',
      evidence: 'officers detained her',
    },
    {
      type: 'appeal',
      person: 'per:hrynkevich',
      date: '2022-09-21',
      court: 'court:hrodna_regional',
      evidence: 'Counsel lodged an appeal',
    },
  ],
};
