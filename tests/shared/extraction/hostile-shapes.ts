/** Shapes that make careless rules slow, each as a text of any length. */

const repeated =
  (shape: string) =>
  (length: number): string =>
    shape.repeat(Math.ceil(length / shape.length));

/** Sentences that differ from one another, as a long list of names does. */
function listed(sentence: (index: number) => string): (length: number) => string {
  return (length) => {
    let text = '';
    for (let index = 0; text.length < length; index += 1) text += sentence(index);
    return text;
  };
}

/** An invented name; another one for each number. */
function nameOf(number: number): string {
  let name = '';
  for (let rest = number + 7; rest > 0; rest = Math.floor(rest / 10)) {
    name += `${'bvdgklmnpr'[rest % 10]}${'aeiouaeiou'[(rest * 7 + 3) % 10]}`;
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const fullName = (index: number): string => `${nameOf(index)} ${nameOf(index * 3 + 1)}`;
const dayOf = (index: number): string => `${(index % 28) + 1} May ${1900 + (index % 120)}`;

const REPEATED: Readonly<Record<string, string>> = {
  digits: '1',
  'digits and stops': '1.',
  'digits and spaces': '1 ',
  'small words in capitals': 'Aa ',
  'a run of capitals': 'A',
  apostrophes: "a'",
  'nothing but apostrophes': "'",
  'small hyphens': 'a-',
  brackets: '(1',
  'open brackets': '(',
  'open quotation marks': '« ',
  'open quotations': '“a ',
  'straight quotation marks': '"',
  articles: 'article 1, ',
  'articles with laws': 'article 1 Criminal Code, ',
  parts: 'part 4 ',
  days: '4 and ',
  months: '4 May ',
  years: '2020-',
  'half references': 'EUR 57/',
  'half addresses': 'a.',
  'at signs': 'a@',
  stops: '. ',
  'half phrases': 'the following ',
  laws: 'Law on ',
  'one name': 'Marat Dosanov ',
  'one name in quotation marks': '« Marat Dosanov », ',
  'one name told of': 'Marat Dosanov was here. He was arrested. ',
  initials: 'A. B. ',
  'initials before names': 'A. B. Petrov ',
  'initials after names': 'Иванов И.И. ',
  'Cyrillic initials': 'И. ',
  titles: 'Mr Petrov ',
  'names and joins': 'Petrov, Ivanov and ',
  'name particles': 'de la ',
  'half organisations': 'Ministry of ',
  'one court': 'the District Court ',
  'half courts': 'Court of ',
  'Russian provisions': 'ч. 1 ст. 2 УК РФ, ',
  'German provisions': '§ 1 Abs. 2 StGB, ',
  'parts without an article': 'parts 1, 2 and 3, ',
  'ordinal parts': 'second part of the first part, ',
  'numbers in words': 'Article six of ',
  'Roman figures': '§ 1 I 2 II, ',
  'French codes': 'articles L. 1-1, R. 2, ',
  'dated laws': 'article 5 de la loi du 3 mai 2010 ',
  'years before laws': 'the 2005 Act ',
  'judges before courts': 'Judge Ada Bork Danor ',
  'ordinal courts': '13. Große ',
  'sections of laws': 'sections 1(a), (b) of Law No. 1 of 2001 and 2, ',
  'notes on provisions': 'articles 1 (a b c ',
  'law numbers': 'Law No. 1-2/',
  'capitals and hyphens': 'Aa-',
  'lone accents': 'e\u0301',
  'zero width': 'a\u200b',
  'verbs of sentencing': 'sentenced to ',
  'terms without a stop': 'sentenced to five years in prison and ',
  'terms told again': 'He was sentenced to five years in prison. ',
  'acts without a stop': 'Marat Dosanov was arrested and ',
  'acts denied': 'Marat Dosanov denied that he was arrested. ',
  'charges without a stop': 'charged with spreading false information and ',
  lengths: 'one year and ',
  fines: 'fined ',
  bans: 'banned from ',
  'sums of money': '1 000 ',
  'menu lines': 'Home\n\nNews\n\nContact us\n\n',
  'press contacts': 'Press office: press@example.org\n\n+44 20 7946 0000\n\n',
  'letters to copy': 'Dear Minister,\n\nI urge you to free Marat Dosanov.\n\nYours,\n\n',
  'one block again': 'The same block of text stands here again and again, as it did before.\n\n',
  'short lines': 'Marat\n',
  'Russian verbs of sentencing': 'приговорён к ',
  'German small words': 'von der ',
  'French verbs of sentencing': 'condamné à ',
};

const LISTED: Readonly<Record<string, (index: number) => string>> = {
  'persons arrested': (index) => `${fullName(index)} was arrested. `,
  'persons in a row': (index) => `${fullName(index)}, `,
  'persons of one given name': (index) => `Marat ${nameOf(index)} spoke of Marat. `,
  'persons of one family': (index) => `${nameOf(index)} Dosanov was arrested. `,
  'family names': (index) => `Mr ${nameOf(index)} was arrested. `,
  'acts planned': (index) => `${fullName(index)} will go on trial. `,
  'acts denied of many': (index) => `${fullName(index)} was not arrested. `,
  'trials with their day': (index) => `${fullName(index)} went on trial on ${dayOf(index)}. `,
  acquittals: (index) => `${fullName(index)} was acquitted on ${dayOf(index)}. `,
  sentences: (index) => `${fullName(index)} was sentenced to three years on ${dayOf(index)}. `,
  'sentences of one person': (index) =>
    `Marat Dosanov was sentenced to three years on ${dayOf(index)}. `,
  bodies: (index) => `The ${fullName(index)} Foundation said so. `,
  courts: (index) => `The ${nameOf(index)} District Court sat. `,
  'short paragraphs': (index) => `${nameOf(index)} line ${index}\n\n`,
};

/** By what it is a long row of: a text of about so many units. */
export const HOSTILE_SHAPES: Readonly<Record<string, (length: number) => string>> =
  Object.fromEntries([
    ...Object.entries(REPEATED).map(([name, shape]) => [name, repeated(shape)]),
    ...Object.entries(LISTED).map(([name, sentence]) => [name, listed(sentence)]),
  ]);
