import { list, orNone, type Vocabulary } from './vocabulary.ts';

export const fr: Vocabulary = {
  core: list(`de la le et les des à en un du une que est dans pour qui a par plus pas au sur ne se son
    avec il aux ce ont sont elle mais ou cette leur comme été sa ses même deux entre sans ces fait
    tout tous nous être après avant aussi bien encore où peut dont très lui ans moins depuis contre
    sous autres autre si ils avait étaient était faire jour temps chez toujours lors selon trois
    pendant jusque car donc non ainsi alors vers avoir quand quelques chaque part fois cela toute
    toutes celui ceux grand grande point aujourd pays état monde vie droit homme femme année années
    mois semaine heure maison ville rue porte eau main tête enfant père mère école nuit matin soir
    travail nombre partie place cours suite fin lieu chose cas groupe exemple question raison effet
    premier première dernier seul nouveau nouvelle petit petite autant déjà ici là rien personne
    jamais souvent presque plutôt loin près hors afin parce doit doivent peuvent veut disait dit
    répondu donné pris mis venu vu resté parti entré sorti passé`),
  families: [
    {
      prefixes: orNone('re dé sur sous in entre contre pré co mal'),
      stems: list(`port form pass march plac tourn mont gard command parl trouv lanc jet cherch ferm
        sign class chang lou cri aid am appel arriv attach avanc bless boug brul cach calcul cass chant
        charg chass coll compt conseil constat coup coût cré creus crois dans demand dess dict dirig
        discut distribu dout dur éclair écout élev emmen emploi engag enseign envoi estim étudi évit
        exig expliqu fabriqu fouill frapp gagn gliss goût grav guid habit hésit impos indiqu install
        interrog jou jug laiss lav lev livr log manqu mél mesur mont not nourr observ occup oubli
        pay pêch pein pens pes plant plong pos pouss pratiqu pres prêt prépar prolong propos protég
        prouv publi quitt racont ralent ramen ranç rapport refus regard rempl rencontr rentr répar
        repos respect rest roul saut sauv sécur sembl serr signal soign soulev surveill tard tent
        tir touch tomb tourn traîn travers tremp trich troubl tu us vers vid vis viv vol vot`),
      endings:
        list(`er é ée és ées ait aient ant ante e es ent era eront erait ation ations eur eurs
        euse ement ements age ages able ables if ive ivement`),
    },
    {
      prefixes: orNone('re in ir anti inter sous'),
      stems: list(`région nation tradition fonction commun natur form norm loc mond roy centr génér
        spéci soci origin profession internation sais manu annu parti essenti offici matéri judici
        pén mor ment`),
      endings: list(
        'al ale aux ales alement alité alités aliste alistes el elle els elles ellement',
      ),
    },
  ],
  forms: 26_000,
  givens:
    list(`Daniyar Olena Timour Svetlana Arman Polina Rouslan Zarina Adil Marta Erlan Dina Pavel
    Irina Mourad Aliya Viktor Nadia Samir Leïla Anton Véra Kamil Yana Oleg Sofia Karim Lydia Farid
    Katia Marek Rosa`),
  surnames: {
    stems: list(`Oraz Bélik Sadyk March Touleg Vask Ermol Kadyrb Jald Korbout Dacht Lemech Nourg
      Pachk Rezn Soultanb Tokartch Oumarb Varon Yakoub Abdour Bogdach Tchoumak Doroch Essenb Galouch`),
    endings: list('ov ova enko ian ev eva ine ina ski ouk baïev baïeva'),
  },
  cities:
    list(`Almaty Minsk Bichkek Perm Astana Bakou Erevan Tachkent Kazan Omsk Tomsk Samara Vitebsk
    Gomel Och Douchanbé Moscou Alger Ankara Téhéran`),
  months: list(`janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre`),
  organisations: [
    'le Comité des droits de l’homme',
    'Amnesty International',
    'le ministère de l’Intérieur',
    'le parquet général',
    'l’ordre des avocats',
    'Human Rights Watch',
  ],
  telling: [
    'Le {day} {month} {year}, la militante {person} a été arrêtée à {city} par des agents sans mandat.',
    'Le tribunal de {city} a condamné {person} à {years} ans de prison au titre de l’article {article} du Code pénal.',
    '{person} est accusé de « diffusion de fausses informations » et encourt jusqu’à {years} ans de prison.',
    'L’avocat {person} a déclaré que l’audience se tiendrait le {day} {month}.',
    'Selon {org}, {family} avait été interrogé sans avocat le {day} {month} {year}.',
    'En {month} {year}, la Cour suprême a confirmé la peine prononcée contre {family}.',
    '{person} et une journaliste ont été conduits d’un appartement de {city} à un centre de détention provisoire.',
    'Elle a été inculpée au titre de l’article {article}-{part} du Code pénal pour « participation à un attroupement ».',
    'Le {day} {month}, {org} a demandé pourquoi {person} était détenu depuis {years} mois.',
    'Sa mère, {person}, n’a pu le voir qu’une fois, le {day} {month}.',
    'La cour d’appel de {city} a rejeté le recours de {family} le {day} {month} {year}.',
    'La chercheuse {person} a été libérée le {day} {month} après {years} jours de détention ; voir {ref}.',
  ],
  running: 'Mise à jour Index : {ref} Date : {date}',
  headings: ['Contexte', 'L’arrestation', 'Le procès', 'Conditions de détention', 'Que demander'],
  columns: ['Date', 'Nom', 'Lieu'],
};
