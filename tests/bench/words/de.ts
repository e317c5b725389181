import { list, orNone, type Vocabulary } from './vocabulary.ts';

const nouns =
  list(`Arbeit Haus Land Stadt Recht Staat Zeit Weg Wasser Straße Schul Bild Buch Amt Geld
  Kraft Markt Nacht Tag Raum Rat Schiff Stein Tür Wald Wand Wort Zahl Zug Berg Boden Brief Dienst
  Druck Feld Fluss Frage Grund Gruppe Hand Herz Hof Holz Kind Kirche Kopf Licht Macht Mann Meer Mensch
  Mittel Ort Platz Punkt Reise Schloss Schrift Schutz See Spiel Sport Sprache Stelle Stimme Teil Tisch
  Ufer Volk Wagen Wert Wind Woche Wohn Ziel Zimmer Bahn Bau Bauer Brot Dorf Eisen Ernte Fach Fenster
  Feuer Garten Gast Gericht Glas Hafen Handel Heim Himmel Jahr Kamm Kauf Korn Kosten Krank Kreis Lager
  Last Leder Lehr Leit Linie Luft Maschine Mehl Metall Milch Mühle Papier Pferd Post Presse Quell Rand
  Regen Rohr Salz Sand Schatten Schnee Sommer Stoff Sturm Technik Tier Turm Verkehr Vieh Wache Ware
  Winter Wirtschaft`);

export const de: Vocabulary = {
  core: list(`die der und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es
    an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war
    haben nur oder aber vor zur bis mehr durch man sein wurde wenn hatte kann gegen vom schon seine
    unter können ihre ihr dieser wir soll ich eines ohne beim dies diese seit waren alle zwei sehr
    seiner wieder keine ihrer ihren unser immer jedoch muss damit anderen was etwa dann wo weil heute
    sei da will dort zwischen drei selbst nun mir andere hier gibt erst neue denn ihm würde während
    worden jetzt dieses ab viele ganz rund fast gut wollen einmal weiter allerdings müssen weniger
    uns davon rund sollen weit schließlich jeder bereits deren lange dabei sowie beiden dazu jedes
    bisher sondern neben danach jene kein trotz zwar darauf oft darin darum deshalb manche`),
  families: [
    {
      prefixes: orNone('Haupt Vor Nach Ober Unter Neben Außen Innen Sonder Ver'),
      stems: nouns.map((noun) => noun.toLowerCase()),
      endings: orNone('s er en ung ungen heit keit schaft e es ern lich'),
      capitalised: true,
    },
    {
      prefixes: nouns,
      stems: nouns.slice(0, 60).map((noun) => noun.toLowerCase()),
      endings: orNone('s en er'),
      capitalised: true,
    },
    {
      prefixes: orNone('ver be ge ent er zer auf an ab aus ein vor nach zu über unter mit'),
      stems: list(`arbeit stell halt führ trag leg zieh brech geb nehm komm seh sprech schreib les
        hör lauf fall fang find folg form frag füg greif grab hand heb heiz kauf kehr klag kleb koch
        lad lass lehr leit lieb lös mach mahn mal mess misch nutz ordn pack pass prüf rat rechn red
        reich reis rett richt ruf sag schaff schau scheid schick schieb schlag schließ schneid schütz
        setz sich sorg spiel stärk steh steig stimm streit such teil treff treib tret wachs wähl warn
        wart wechsel weis wend werb werf wirk wohn wünsch zahl zeig`),
      endings: list('en t te ten et end ende enden er bar bare baren lich liche lichen sam ung'),
    },
  ],
  forms: 42_000,
  givens: list(`Daniyar Olena Timur Swetlana Arman Polina Ruslan Sarina Adil Marta Erlan Dina Pawel
    Irina Murat Alija Viktor Nadja Samir Leyla Anton Wera Kamil Jana Oleg Sofia Bakyt Lidia Farid Katja
    Marek Rosa`),
  surnames: {
    stems: list(`Oras Belik Sadyk Martsch Tuleg Wask Jermol Kadyrb Schald Korbut Dascht Lemesch Nurg
      Paschk Resn Sultanb Tokartsch Umarb Waron Jakub Abdur Bogdasch Tschumak Dorosch Esenb Galusch`),
    endings: list('ow owa enko jan ew ewa in ina ski uk bajew bajewa'),
  },
  cities:
    list(`Almaty Minsk Bischkek Perm Astana Baku Eriwan Taschkent Kasan Omsk Tomsk Samara Witebsk
    Homel Osch Duschanbe Moskau Kairo Ankara Teheran`),
  months: list(
    `Januar Februar März April Mai Juni Juli August September Oktober November Dezember`,
  ),
  organisations: [
    'der Menschenrechtsausschuss',
    'Amnesty International',
    'das Innenministerium',
    'die Generalstaatsanwaltschaft',
    'die Anwaltskammer',
    'Human Rights Watch',
  ],
  telling: [
    'Am {day}. {month} {year} wurde die Aktivistin {person} in {city} ohne Haftbefehl festgenommen.',
    'Das Bezirksgericht in {city} verurteilte {person} nach Artikel {article} des Strafgesetzbuches zu {years} Jahren Haft.',
    '{person} wird die „Verbreitung falscher Informationen“ vorgeworfen; es drohen bis zu {years} Jahre Haft.',
    'Der Anwalt {person} sagte, die Verhandlung beginne am {day}. {month}.',
    'Nach Angaben der Familie, so {org}, wurde {family} am {day}. {month} {year} ohne Anwalt verhört.',
    'Im {month} {year} bestätigte der Oberste Gerichtshof das Urteil gegen {family}.',
    '{person} und eine Journalistin wurden aus einer Wohnung in {city} in die Untersuchungshaft gebracht.',
    'Sie wurde nach Artikel {article} Absatz {part} des Strafgesetzbuches wegen „Teilnahme an einer nicht genehmigten Versammlung“ angeklagt.',
    'Am {day}. {month} fragte {org}, weshalb {person} seit {years} Monaten in Haft sei.',
    'Seine Mutter, {person}, durfte ihn nur einmal sehen, am {day}. {month}.',
    'Das Stadtgericht in {city} wies die Berufung von {family} am {day}. {month} {year} zurück.',
    'Die Forscherin {person} kam am {day}. {month} nach {years} Tagen Haft frei; siehe {ref}.',
  ],
  running: 'Aktualisierung Index: {ref} Datum: {date}',
  headings: ['Hintergrund', 'Die Festnahme', 'Der Prozess', 'Haftbedingungen', 'Was zu tun ist'],
  columns: ['Datum', 'Name', 'Ort'],
};
