import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** A newspaper report in French. */
export const turkeyFr: Sample = {
  fileName: 'journal-aydemir-fr.txt',
  kind: 'txt',
  language: 'fr',
  documentDate: '2020-12-22',
  blocks: [
    heading('{{place loc:turkey|Turquie}} : lourde peine pour une ancienne députée'),
    paragraph('Publié le {{date 2020-12-22|22 décembre 2020}} à 18h04'),
    paragraph(
      'La justice turque a condamné {{date 2020-12-21|lundi 21 décembre}} l’ancienne députée {{person per:aydemir|Leyla Aydemir}} à {{penalty imprisonment/P9Y3M/imposed|neuf ans et trois mois de prison}} pour « {{charge membership_banned_group|appartenance à une organisation terroriste}} ». La {{court court:istanbul_assize_14|14e cour d’assises d’{{place? loc:istanbul|Istanbul}}}} l’a en revanche acquittée du chef d’« {{charge insulting_head_of_state|insulte au président}} ».',
    ),
    paragraph(
      'Figure du {{org org:hdp|Parti démocratique des peuples}} ({{org org:hdp|HDP}}), Mme {{person per:aydemir|Aydemir}}, 47 ans, est incarcérée à la {{place loc:silivri|prison de Silivri}} depuis {{date 2019-10|octobre 2019}}. « Ce verdict est une honte », a réagi son mari, {{person per:tuncel|Cem Tuncel}}. Son avocat, Me {{person per:kaplan|Murat Kaplan}}, a indiqué qu’il saisirait la {{court court:constitutional_turkey|Cour constitutionnelle}}.',
    ),
    paragraph(
      'Le parquet avait requis {{penalty imprisonment/P15Y/requested|quinze ans de réclusion}} en vertu de l’{{article TR/criminal_code/314/2|article 314, alinéa 2, du Code pénal}}. Le quotidien {{org org:cumhuriyet|Cumhuriyet}} rappelle qu’elle avait été arrêtée une première fois à {{place loc:izmir|Izmir}} le {{date 2016-11-04|4 novembre 2016}}, puis remise en liberté le {{date 2017-02-17|17 février 2017}}.',
    ),
    paragraph(
      'L’ancienne élue a toujours nié tout lien avec le mouvement armé. {{person per:kaplan|Murat Kaplan}} est lui-même poursuivi pour {{charge insulting_head_of_state|insulte au chef de l’État}}, un délit passible {{penalty imprisonment/P1Y%2FP4Y/threatened|de un à quatre ans de prison}}.',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:aydemir',
      date: '2020-12-21',
      charges: ['membership_banned_group'],
      penalties: ['imprisonment/P9Y3M/imposed'],
      court: 'court:istanbul_assize_14',
      evidence: 'a condamné lundi',
    },
    {
      type: 'acquittal',
      person: 'per:aydemir',
      date: '2020-12-21',
      charges: ['insulting_head_of_state'],
      court: 'court:istanbul_assize_14',
      evidence: 'l’a en revanche acquittée',
    },
    {
      type: 'arrest',
      person: 'per:aydemir',
      date: '2016-11-04',
      place: 'loc:izmir',
      evidence: 'avait été arrêtée',
    },
    {
      type: 'release',
      person: 'per:aydemir',
      date: '2017-02-17',
      evidence: 'remise en liberté',
    },
    {
      type: 'appeal',
      person: 'per:aydemir',
      date: null,
      court: 'court:constitutional_turkey',
      modality: 'planned',
      evidence: 'saisirait la Cour constitutionnelle',
    },
    {
      type: 'charge',
      person: 'per:kaplan',
      date: null,
      charges: ['insulting_head_of_state'],
      evidence: 'est lui-même poursuivi',
    },
  ],
};
