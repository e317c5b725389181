import { footnote, heading, paragraph, type Sample } from '../sample.ts';

/** An update in French: header, footnotes, a table, tracked changes; the same person, spelt the French way. */
export const zhumatayevFr: Sample = {
  fileName: 'mise-a-jour-joumataiev-fr.docx',
  kind: 'docx',
  language: 'fr',
  documentDate: '2021-06',
  header:
    'Action complémentaire sur l’{{ref UA 941/21|AU 941/21}} – {{ref EUR 57/9188/2021|EUR 57/9188/2021}}',
  blocks: [
    heading(
      'UN JOURNALISTE CONDAMNÉ À UNE {{penalty restriction_of_liberty//imposed|RESTRICTION DE LIBERTÉ}}',
    ),
    paragraph(
      'Le {{date 2021-06-11|11 juin}}, le {{court court:karaganda_city|tribunal municipal de {{place? loc:karaganda|Karaganda}}}} a reconnu {{person per:zhumatayev|Aïdos Joumataïev}} coupable de « {{charge false_information|propagation d’informations sciemment fausses}} » au titre de l’{{article KZ/criminal_code/274/2|article 274, partie 2, du Code pénal}}. Le juge l’a condamné à {{penalty restriction_of_liberty/P2Y/imposed|deux ans de restriction de liberté}}, assortis d’une {{penalty activity_ban/P3Y/imposed/publishing|interdiction de publier pendant trois ans}}. Le journaliste a quitté la salle d’audience libre, sous les applaudissements de ses proches.',
    ),
    footnote(
      'La peine se purge à domicile : {{person per:zhumatayev|Aïdos Joumataïev}} doit se présenter chaque semaine à la police.',
    ),
    paragraph(
      'Arrêté le {{date 2021-03-02|2 mars 2021}} à {{place loc:karaganda|Karaganda}}, il avait passé plus de trois mois en détention. Son avocate, {{person per:yermekova|Bota Ermekova}}, a annoncé qu’elle ferait appel devant le {{court court:karaganda_regional|tribunal régional de {{place? loc:karaganda|Karaganda}}}}. « Aucun expert n’a contredit les analyses », a déclaré {{person per:zhumatayeva|Goulnar Joumataïeva}}, la sœur du journaliste, qui a suivi les audiences des {{date 2021-06-08/2021-06-09|8 et 9 juin}} depuis le couloir.',
    ),
    {
      kind: 'table',
      rows: [
        ['Étape', 'Date', 'Décision'],
        [
          'Placement en détention',
          '{{date 2021-03-04|4 mars 2021}}',
          '{{penalty pretrial_detention/P2M/imposed|deux mois de détention provisoire}}',
        ],
        ['Prolongation', '{{date 2021-04-30|30 avril 2021}}', 'six semaines de plus'],
        [
          'Réquisitoire',
          '{{date 2021-06-08|8 juin 2021}}',
          '{{penalty imprisonment/P4Y/requested|quatre ans d’emprisonnement}}, requis par le parquet',
        ],
      ],
    },
    paragraph(
      '{{org org:amnesty_international|Amnesty International}} considère que les poursuites visaient à punir {{org org:steppe_watch|Steppe Watch}} pour ses enquêtes sur la rivière. L’organisation remercie les militant·e·s qui ont écrit aux autorités du {{place loc:kazakhstan|Kazakhstan}}.',
    ),
    { kind: 'deleted', text: 'Une audience est attendue à l’automne.' },
    { kind: 'inserted', text: 'La date de l’audience en appel n’est pas connue.' },
    paragraph('PRÉNOM, NOM ET PRONOM À UTILISER : {{person per:zhumatayev|Aïdos Joumataïev}} (il)'),
  ],
  facts: [
    {
      type: 'conviction',
      person: 'per:zhumatayev',
      date: '2021-06-11',
      articles: ['KZ/criminal_code/274/2'],
      charges: ['false_information'],
      court: 'court:karaganda_city',
      evidence: 'a reconnu Aïdos Joumataïev coupable',
    },
    {
      type: 'sentence',
      person: 'per:zhumatayev',
      date: '2021-06-11',
      articles: ['KZ/criminal_code/274/2'],
      charges: ['false_information'],
      penalties: ['restriction_of_liberty/P2Y/imposed', 'activity_ban/P3Y/imposed/publishing'],
      court: 'court:karaganda_city',
      evidence: 'Le juge l’a condamné',
    },
    {
      type: 'arrest',
      person: 'per:zhumatayev',
      date: '2021-03-02',
      place: 'loc:karaganda',
      evidence: 'Arrêté le 2 mars 2021',
    },
    {
      type: 'appeal',
      person: 'per:zhumatayev',
      date: null,
      court: 'court:karaganda_regional',
      modality: 'planned',
      evidence: 'a annoncé qu’elle ferait appel',
    },
  ],
};
