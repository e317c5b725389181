import { heading, item, paragraph, type Sample } from '../samples/sample.ts';

/** An urgent action in French. */
export const iranFr: Sample = {
  fileName: 'action-urgente-moradi-fr.txt',
  kind: 'txt',
  language: 'fr',
  documentDate: '2022-06-15',
  blocks: [
    heading('ACTION URGENTE'),
    heading('UNE MILITANTE RISQUE LA FLAGELLATION'),
    paragraph(
      'La défenseure des droits des femmes {{person per:moradi|Shirin Moradi}} a été condamnée le {{date 2022-05-24|24 mai 2022}} par la {{court court:tehran_revolutionary_15|15e chambre du tribunal révolutionnaire de {{place? loc:tehran|Téhéran}}}} à {{penalty imprisonment/P6Y/imposed|six ans d’emprisonnement}} et à {{penalty corporal_punishment//imposed/74 lashes|74 coups de fouet}} pour « {{charge propaganda_against_state|propagande contre le régime}} » et « {{charge conspiracy|rassemblement et collusion}} ». Elle est détenue à la {{place loc:evin|prison d’Evin}} depuis le {{date 2022-03-08|8 mars}}.',
    ),
    paragraph(
      'Des agents en civil ont arrêté {{person per:moradi|Shirin Moradi}} à son domicile, à {{place loc:shiraz|Chiraz}}, le {{date 2022-03-08|8 mars 2022}}, lors de la Journée internationale des droits des femmes. Son avocat, {{person per:hosseinpour|Davoud Hosseinpour}}, a annoncé le {{date 2022-05-28|28 mai}} qu’elle ferait appel. Les autorités nient l’avoir torturée.',
    ),
    paragraph(
      'Selon l’agence {{org org:hrana|HRANA}}, l’{{article IR/criminal_code/500/|article 500 du Code pénal}} prévoit {{penalty imprisonment/P3M%2FP1Y/threatened|de trois mois à un an de prison}}. En {{date 2018-08|août 2018}}, la militante avait déjà été condamnée à {{penalty suspended_sentence/P1Y/imposed|un an de prison avec sursis}} pour avoir retiré son voile en public.',
    ),
    heading('PASSEZ À L’ACTION : ENVOYEZ UN APPEL'),
    paragraph('Monsieur le Responsable du pouvoir judiciaire,'),
    paragraph(
      'Je vous prie instamment de libérer {{person per:moradi|Shirin Moradi}} immédiatement et sans condition et d’annuler sa peine de flagellation.',
    ),
    paragraph('Veuillez agréer, Monsieur, l’expression de ma haute considération.'),
    heading('COMPLÉMENT D’INFORMATION'),
    paragraph(
      'Au moins 40 personnes ont été arrêtées en {{place loc:iran|Iran}} entre {{date 2022-03/2022-05|mars et mai 2022}}. La {{court court:iran_supreme|Cour suprême}} a confirmé le {{date 2022-04-10|10 avril}} plusieurs condamnations à mort. {{org org:rsf|Reporters sans frontières}} ({{org org:rsf|RSF}}) demande la libération des journalistes détenus.',
    ),
    item('MERCI D’AGIR AVANT LE : {{date 2022-08-10|10 août 2022}}'),
    item('PRÉNOM, NOM ET PRONOM À UTILISER : {{person per:moradi|Shirin Moradi}} (elle)'),
    item(
      'LIEN VERS L’AU PRÉCÉDENTE : {{ref UA 031/22|AU 31/22}}, index {{ref MDE 13/5406/2022|MDE 13/5406/2022}}',
    ),
  ],
  facts: [
    {
      type: 'sentence',
      person: 'per:moradi',
      date: '2022-05-24',
      charges: ['propaganda_against_state', 'conspiracy'],
      penalties: ['imprisonment/P6Y/imposed', 'corporal_punishment//imposed/74 lashes'],
      court: 'court:tehran_revolutionary_15',
      evidence: 'a été condamnée le 24 mai 2022',
    },
    {
      type: 'arrest',
      person: 'per:moradi',
      date: '2022-03-08',
      place: 'loc:shiraz',
      evidence: 'ont arrêté Shirin Moradi',
    },
    {
      type: 'appeal',
      person: 'per:moradi',
      date: null,
      modality: 'planned',
      evidence: 'qu’elle ferait appel',
    },
    {
      type: 'sentence',
      person: 'per:moradi',
      date: '2018-08',
      penalties: ['suspended_sentence/P1Y/imposed'],
      evidence: 'avait déjà été condamnée',
    },
  ],
};
