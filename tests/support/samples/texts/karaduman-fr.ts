import { heading, letterSpaced, type Sample } from '../sample.ts';

/** A press article in French set in two columns, with hyphenated lines. */
export const karadumanFr: Sample = {
  fileName: 'bulletin-karaduman-fr.pdf',
  kind: 'pdf',
  language: 'fr',
  documentDate: '2023-02',
  header: 'Bulletin des libertés, février 2023',
  footer: 'Reproduction libre avec mention de la source',
  blocks: [
    letterSpaced('BULLETIN'),
    heading('{{place loc:turkey|TURQUIE}} : UNE RÉDACTRICE DEVANT SES JUGES'),
    {
      kind: 'columns',
      paragraphs: [
        'La rédactrice en chef de l’agence {{org org:kuzey_haber|Kuzey Haber}}, {{person per:karaduman|Selin Karaduman}}, comparaîtra le {{date 2023-03-07|7 mars 2023}} devant la {{court court:diyarbakir_assize_9|9e cour d’assises de {{place? loc:diyarbakir|Diyarbakır}}}}. Elle est accusée de « {{charge propaganda_against_state|propagande pour une organisation terroriste}} » en vertu de l’{{article TR/anti_terrorism_law/7/2|article 7/2 de la loi antiterroriste}} et encourt {{penalty imprisonment/P1Y%2FP5Y/threatened|entre un et cinq ans de prison}}.',
        'La police l’a interpellée à son domicile le {{date 2022-10-25|25 octobre 2022}}, en même temps que huit confrères. Un juge a ordonné son {{penalty judicial_control//imposed|placement sous contrôle judiciaire}} le {{date 2022-10-29|29 octobre}}, assorti d’une {{penalty travel_ban//imposed|interdiction de quitter le territoire}}. Depuis, Mme {{person per:karaduman|Karaduman}} travaille depuis {{place loc:ankara|Ankara}}.',
        'L’acte d’accusation, long de quarante-deux pages, cite des articles parus entre {{date 2015/2017|2015 et 2017}}. « On juge des archives », résume son avocat, {{person per:oztekinli|Baran Öztekinli}}. Selon lui, aucun des textes n’appelle à la violence.',
        '{{person per:karaduman|Selin Karaduman}} avait été acquittée en {{date 2018-06|juin 2018}} dans une première affaire, où le parquet lui reprochait une {{charge insulting_head_of_state|insulte au chef de l’État}} ({{article TR/criminal_code/299/|article 299 du Code pénal}}). Me {{person per:oztekinli|Öztekinli}} rappelle que la {{place loc:turkey|Turquie}} a plusieurs fois été condamnée pour l’usage de cette disposition.',
      ],
    },
  ],
  facts: [
    {
      type: 'trial',
      person: 'per:karaduman',
      date: '2023-03-07',
      articles: ['TR/anti_terrorism_law/7/2'],
      charges: ['propaganda_against_state'],
      court: 'court:diyarbakir_assize_9',
      modality: 'planned',
      evidence: 'comparaîtra le 7 mars 2023',
    },
    {
      type: 'arrest',
      person: 'per:karaduman',
      date: '2022-10-25',
      evidence: 'La police l’a interpellée',
    },
    {
      type: 'release',
      person: 'per:karaduman',
      date: '2022-10-29',
      penalties: ['judicial_control//imposed', 'travel_ban//imposed'],
      evidence: 'Un juge a ordonné',
    },
    {
      type: 'acquittal',
      person: 'per:karaduman',
      date: '2018-06',
      articles: ['TR/criminal_code/299/'],
      charges: ['insulting_head_of_state'],
      evidence: 'avait été acquittée',
    },
  ],
};
