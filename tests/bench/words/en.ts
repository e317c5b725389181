import { list, orNone, type Vocabulary } from './vocabulary.ts';

export const en: Vocabulary = {
  core: list(`the of and to in a that is was for it with as on be at by had not are but from or have
    an they which one you were all her she there would their we him been has when who will no more if
    out so up said what its about than into them can only other time new some could these two may
    first then do any like my now over such our man me even most made after also did many off before
    must well back through years where much your way down should because long each just state those
    people how too little good world very year still see own work men day get here old life both
    between being under three never know same last another while us might great go come since against
    right came take used himself few house use during without again place around however home small
    found thought went say part once general high upon school every does got united left number course
    war until always away something fact water though less public put think almost hand enough far took
    yet better set told nothing night end why called did eyes find going look asked later knew`),
  families: [
    {
      prefixes: orNone('re un in de dis over under fore out mis non sub inter'),
      stems: list(`act port form press sign view move read hold turn pass charge order side stand
        train count call work claim guard watch draft trust light match quest rank scale share store
        track trade water wind wood yield bridge cell chain coast court cover cross fence field floor
        force frame front glass grain grant ground guide harbour heat hill horse judge labour land
        lead letter line loan lock mark market mill mine model mount nurse office page paint paper
        park patrol pipe plant plate point pool post power prison quarter rail rain range record
        rent report road roof room rope round rule salt sand scene school script seal search seat
        sense serve shade shape shelf shelter ship shop shore sound spring staff stage steam step
        stone storm stream street strike study supply table task tax term test title tool touch
        tower town treat union value vault village voice vote wage wall ward waste weight wheel wire`),
      endings: orNone(`s ed ing er ers able ful less ment ments ness ly ive ively or ors al ally
        ship ward age ages ism ist ists y ies`),
    },
    {
      prefixes: orNone('re con de in pro trans ex'),
      stems:
        list(`struct duct spect scrib vert tract ject miss cess clus vis press tens fus vers duc
        solut volut cept rupt sect dict vent form`),
      endings: list('ion ions ional ive ively ivity or ors ed ing s able ability'),
    },
  ],
  forms: 24_000,
  givens: list(`Daniyar Olena Timur Svetlana Arman Polina Ruslan Zarina Adil Marta Erlan Dina Pavel
    Irina Murat Aliya Viktor Nadia Samir Leyla Anton Vera Kamil Yana Oleg Sofia Bakhyt Lidia Farid
    Katya Marek Rosa`),
  surnames: {
    stems: list(`Oraz Belik Sadyk March Tuleg Vask Ermol Kadyrb Zhald Korbut Dasht Lemesh Nurg Pashk
      Rezn Sultanb Tokarch Umarb Varon Yakub Abdur Bogdash Chumak Dorosh Esenb Galush`),
    endings: list('ov ova enko ian ev eva in ina ski uk bayev bayeva'),
  },
  cities:
    list(`Almaty Minsk Bishkek Perm Astana Baku Yerevan Tashkent Kazan Omsk Tomsk Samara Vitebsk
    Gomel Osh Dushanbe Moscow Cairo Ankara Tehran`),
  months: list(`January February March April May June July August September October November
    December`),
  organisations: [
    'the Human Rights Committee',
    'Amnesty International',
    'the Ministry of the Interior',
    'the Prosecutor General’s Office',
    'the Bar Association',
    'Human Rights Watch',
  ],
  telling: [
    'On {day} {month} {year} the activist {person} was arrested in {city} by officers who showed no warrant.',
    'The {city} City Court sentenced {person} to {years} years in prison under Article {article} of the Criminal Code.',
    '{person} was charged with “dissemination of false information” and faces up to {years} years in prison.',
    'The lawyer {person} said that the hearing would take place on {day} {month}.',
    'According to {org}, {family} had been questioned without a lawyer on {day} {month} {year}.',
    'In {month} {year} the Supreme Court upheld the sentence against {family}.',
    '{person}, {years} others and a journalist were taken from a flat in {city} to a pre-trial detention centre.',
    'She was charged under Article {article}, part {part}, of the Criminal Code with “participation in an unauthorised assembly”.',
    '{org} asked on {day} {month} why {person} had been held for {years} months.',
    'His mother, {person}, was allowed to see him once, on {day} {month}.',
    'The {city} Regional Court rejected the appeal of {family} on {day} {month} {year}.',
    'The researcher {person} was released on {day} {month} after {years} days in detention; see {ref}.',
  ],
  running: 'Update Index: {ref} Date: {date}',
  headings: ['Background', 'The arrest', 'The trial', 'Conditions of detention', 'What is asked'],
  columns: ['Date', 'Name', 'Place'],
};
