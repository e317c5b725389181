import { heading, paragraph, type Sample } from '../samples/sample.ts';

/** An encyclopedic text on a trial and its appeals, in French. */
export const franceFr: Sample = {
  fileName: 'encyclopedie-affaire-vasseur-fr.txt',
  kind: 'txt',
  language: 'fr',
  documentDate: '2021-05',
  blocks: [
    heading('Affaire {{person per:vasseur|Vasseur}}'),
    paragraph(
      'L’affaire {{person per:vasseur|Vasseur}} est une affaire judiciaire française portant sur des soupçons d’{{charge fictitious_employment|emplois fictifs}} au {{org org:senate_france|Sénat}} et révélée par {{org org:mediapart|Mediapart}} le {{date 2015-02-17|mardi 17 février 2015}}. Elle met en cause l’ancien sénateur {{person per:vasseur|Bertrand Vasseur}}, son épouse {{person per:vasseur_odile|Odile Vasseur}} et son suppléant {{person per:grandin|Yves Grandin}}.',
    ),
    heading('Enquête'),
    paragraph(
      'Le {{org org:pnf|Parquet national financier}} ouvre {{date 2015-02-18|le lendemain}} une enquête préliminaire pour {{charge embezzlement|détournement de fonds publics}}, {{charge abuse_of_office|abus de biens sociaux}} et recel de ces délits. Entendu sous le régime de la {{penalty? pretrial_detention//imposed|garde à vue}} les {{date 2015-03-09/2015-03-10|9 et 10 mars 2015}}, {{person per:vasseur|Bertrand Vasseur}} est mis en examen le {{date 2015-06-12|12 juin}} et placé sous {{penalty judicial_control//imposed|contrôle judiciaire}}, avec {{penalty travel_ban//imposed|interdiction de quitter le territoire}}. Son épouse l’est à son tour en {{date 2016-01|janvier 2016}} pour {{charge corruption_complicity|complicité}}.',
    ),
    heading('Procès'),
    paragraph(
      'Initialement prévu du {{date 2018-11-05/2018-11-23|5 au 23 novembre 2018}}, le procès s’ouvre finalement le {{date 2019-02-25|25 février 2019}} devant la {{court court:paris_correctional_32|32e chambre du tribunal correctionnel de {{place? loc:paris|Paris}}}}. Le {{date 2019-03-11|11 mars}}, les procureurs requièrent {{penalty imprisonment/P4Y/requested|quatre ans de prison}} dont {{penalty? suspended_sentence/P2Y/requested|deux avec sursis}} et {{penalty fine//requested/EUR 300000|300 000 euros d’amende}} à l’encontre de l’ancien sénateur. Le {{date 2019-06-28|28 juin}}, le tribunal le reconnaît coupable de {{charge embezzlement|détournement de fonds publics}} et le condamne à {{penalty imprisonment/P4Y/imposed|quatre ans d’emprisonnement}}, dont {{penalty? suspended_sentence/P30M/imposed|trente mois avec sursis}}, à une {{penalty fine//imposed/EUR 250000|amende de 250 000 €}} et à {{penalty deprivation_of_rights/P8Y/imposed|huit ans d’inéligibilité}}. {{person per:vasseur_odile|Odile Vasseur}} se voit infliger {{penalty suspended_sentence/P18M/imposed|dix-huit mois de prison avec sursis}}. {{person per:grandin|Yves Grandin}}, qui encourait {{penalty imprisonment/P10Y/threatened|dix ans d’emprisonnement}} et {{penalty fine//threatened/EUR 1000000|un million d’euros d’amende}}, est relaxé.',
    ),
    heading('Appel et cassation'),
    paragraph(
      'Les époux {{person? per:vasseur|Vasseur}} font appel. Dans son arrêt du {{date 2020-09-30|30 septembre 2020}}, la {{court court:paris_appeal|cour d’appel de {{place? loc:paris|Paris}}}} ramène la peine de l’ancien élu à {{penalty suspended_sentence/P3Y/imposed|trois ans de prison avec sursis}} et porte son {{penalty deprivation_of_rights/P10Y/imposed|inéligibilité à dix ans}}. Le pourvoi formé le {{date 2020-10-02|2 octobre}} est rejeté par la {{court court:cassation_france|Cour de cassation}} au printemps {{date? 2021|2021}}.',
    ),
    paragraph(
      'L’{{article FR/criminal_code/432-15/|article 432-15 du Code pénal}} punit le {{charge embezzlement|détournement de fonds publics}} de {{penalty imprisonment/P10Y/threatened|dix ans d’emprisonnement}}.',
    ),
  ],
  facts: [
    {
      type: 'charge',
      person: 'per:vasseur',
      date: '2015-06-12',
      evidence: 'est mis en examen le 12 juin',
    },
    {
      type: 'trial',
      person: 'per:vasseur',
      date: '2019-02-25',
      court: 'court:paris_correctional_32',
      evidence: 'le procès s’ouvre',
    },
    {
      type: 'conviction',
      person: 'per:vasseur',
      date: '2019-06-28',
      charges: ['embezzlement'],
      evidence: 'le reconnaît coupable',
    },
    {
      type: 'sentence',
      person: 'per:vasseur',
      date: '2019-06-28',
      penalties: [
        'imprisonment/P4Y/imposed',
        'fine//imposed/EUR 250000',
        'deprivation_of_rights/P8Y/imposed',
      ],
      evidence: 'le condamne à',
    },
    {
      type: 'sentence',
      person: 'per:vasseur_odile',
      date: '2019-06-28',
      penalties: ['suspended_sentence/P18M/imposed'],
      evidence: 'se voit infliger',
    },
    {
      type: 'acquittal',
      person: 'per:grandin',
      date: '2019-06-28',
      evidence: 'est relaxé',
    },
  ],
};
