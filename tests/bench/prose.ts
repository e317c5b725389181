/** Made-up action-file prose in four languages, the same for the same seed. */

export type BenchLanguage = 'en' | 'fr' | 'de' | 'ru';

/** Mulberry32: small, quick, the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Words {
  given: readonly string[];
  family: readonly string[];
  cities: readonly string[];
  months: readonly string[];
  /** Sentences with {person}, {city}, {day}, {month}, {year}, {article}, {years}. */
  telling: readonly string[];
  /** Sentences in which nothing is to be found. */
  filling: readonly string[];
}

const latinFamilies = [
  'Orazov',
  'Belikova',
  'Sadykov',
  'Marchenko',
  'Tulegen',
  'Vasko',
  'Ermolin',
  'Kadyrbek',
];
const latinGivens = [
  'Daniyar',
  'Olena',
  'Timur',
  'Svetlana',
  'Arman',
  'Polina',
  'Ruslan',
  'Zarina',
];
const latinCities = ['Almaty', 'Minsk', 'Bishkek', 'Perm', 'Astana', 'Baku'];

const words: Record<BenchLanguage, Words> = {
  en: {
    given: latinGivens,
    family: latinFamilies,
    cities: latinCities,
    months: ['January', 'March', 'April', 'June', 'September', 'November'],
    telling: [
      'On {day} {month} {year} the activist {person} was arrested in {city}.',
      'The {city} City Court sentenced {person} to {years} years in prison under Article {article} of the Criminal Code.',
      '{person} was charged with “dissemination of false information” and faces up to {years} years in prison.',
      'The lawyer {person} said that the hearing would take place on {day} {month}.',
    ],
    filling: [
      'The family had little news during the first weeks and was told to wait for a letter.',
      'Water dripped from the ceiling of the corridor, and the guards changed every four hours.',
      'Neighbours brought bread and warm clothes, although nobody had asked them to do so.',
      'The building has two entrances; the smaller one is used by the staff and by couriers.',
    ],
  },
  fr: {
    given: latinGivens,
    family: latinFamilies,
    cities: latinCities,
    months: ['janvier', 'mars', 'avril', 'juin', 'septembre', 'novembre'],
    telling: [
      'Le {day} {month} {year}, la militante {person} a été arrêtée à {city}.',
      'Le tribunal de {city} a condamné {person} à {years} ans de prison au titre de l’article {article} du Code pénal.',
      '{person} est accusé de « diffusion de fausses informations » et encourt jusqu’à {years} ans de prison.',
      'L’avocat {person} a déclaré que l’audience se tiendrait le {day} {month}.',
    ],
    filling: [
      'Les proches ont attendu longtemps devant la porte sans recevoir la moindre explication.',
      'Le couloir sentait la peinture fraîche et les bancs étaient encore humides.',
      'Personne ne savait dire combien de temps durerait encore cette attente.',
      'Une voisine gardait les enfants, une autre préparait les repas de la semaine.',
    ],
  },
  de: {
    given: latinGivens,
    family: latinFamilies,
    cities: ['Almaty', 'Minsk', 'Bischkek', 'Perm', 'Astana', 'Baku'],
    months: ['Januar', 'März', 'April', 'Juni', 'September', 'November'],
    telling: [
      'Am {day}. {month} {year} wurde die Aktivistin {person} in {city} festgenommen.',
      'Das Bezirksgericht in {city} verurteilte {person} nach Artikel {article} des Strafgesetzbuches zu {years} Jahren Haft.',
      '{person} wird die „Verbreitung falscher Informationen“ vorgeworfen; es drohen bis zu {years} Jahre Haft.',
      'Der Anwalt {person} sagte, die Verhandlung beginne am {day}. {month}.',
    ],
    filling: [
      'Die Angehörigen warteten lange vor dem Tor und bekamen keine Auskunft.',
      'Im Flur roch es nach frischer Farbe, und die Bänke waren noch feucht.',
      'Niemand wusste zu sagen, wie lange das Warten noch dauern würde.',
      'Eine Nachbarin hütete die Kinder, eine andere kochte für die ganze Woche.',
    ],
  },
  ru: {
    given: ['Данияр', 'Олена', 'Тимур', 'Светлана', 'Арман', 'Полина', 'Руслан', 'Зарина'],
    family: [
      'Оразов',
      'Беликова',
      'Садыков',
      'Марченко',
      'Тулеген',
      'Васько',
      'Ермолин',
      'Кадырбек',
    ],
    cities: ['Алматы', 'Минске', 'Бишкеке', 'Перми', 'Астане', 'Баку'],
    months: ['января', 'марта', 'апреля', 'июня', 'сентября', 'ноября'],
    telling: [
      '{day} {month} {year} года в {city} задержали активиста по имени {person}.',
      'Городской суд в {city} вынес приговор: {person}, {years} года лишения свободы по статье {article} УК.',
      '{person} обвиняется в «распространении ложной информации», ему грозит до {years} лет лишения свободы.',
      'Адвокат {person} сообщил, что заседание пройдёт {day} {month}.',
    ],
    filling: [
      'Родные долго ждали у ворот и не получили никаких объяснений.',
      'В коридоре пахло свежей краской, а скамейки были ещё сырыми.',
      'Никто не мог сказать, сколько ещё продлится это ожидание.',
      'Соседка присматривала за детьми, другая готовила еду на неделю.',
    ],
  },
};

/** A paragraph of `sentences` sentences; about one in three tells a fact. */
function paragraphOf(language: BenchLanguage, sentences: number, random: () => number): string {
  const of = words[language];
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const number = (low: number, high: number) => String(low + Math.floor(random() * (high - low)));
  const fill = (sentence: string) =>
    sentence
      .replace('{person}', () => `${pick(of.given)} ${pick(of.family)}`)
      .replace('{city}', () => pick(of.cities))
      .replace('{day}', () => number(1, 28))
      .replace('{month}', () => pick(of.months))
      .replace('{year}', () => number(2012, 2024))
      .replace('{article}', () => number(100, 400))
      .replace('{years}', () => number(2, 9));
  return Array.from({ length: sentences }, () =>
    fill(pick(random() < 0.35 ? of.telling : of.filling)),
  ).join(' ');
}

/** A document of about `characters` characters, as paragraphs. */
export function documentOf(language: BenchLanguage, characters: number, seed: number): string[] {
  const random = randomFrom(seed);
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    const paragraph = paragraphOf(language, 3 + Math.floor(random() * 4), random);
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs;
}
