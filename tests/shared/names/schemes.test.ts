/** Every scheme below resources/romanisation: as its standard prints names, and that it is read back. */

import { describe, expect, it } from 'vitest';
import { isRomanisation } from '#shared/names/scheme.ts';
import { writeUnder } from '#shared/names/write-name.ts';
import { nameEngine, nameTables } from '#tests/support/name-engine.ts';

const { schemes } = nameTables.readings;

/** Scheme → a name in its alphabet and as the scheme writes it. */
const WRITTEN: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'bgn-pcgn-russian-1947': [
    ['Жуматаев Ельцин', 'Zhumatayev Yel’tsin'],
    ['Щукин', 'Shchukin'],
    ['Объезд', 'Ob”yezd'],
  ],
  'english-press-russian': [['Жуматаев Подгорный', 'Zhumatayev Podgorny']],
  'gost-r-52535-2006': [['Цветкова Юлия', 'Tcvetkova Iuliia']],
  'icao-9303-russian': [['Подъячев Юлия', 'Podieiachev Iuliia']],
  'ala-lc-russian-2012': [['Хрущёв Цой', 'Khrushchëv Tsoĭ']],
  'gost-7-79-b': [['Цыганков Хорь', 'Cygankov Xorʹ']],
  'gost-16876-71': [['Щербаков Эхо', 'Shherbakov Ehkho']],
  'iso-9-1995': [['Щукин Юлия', 'Ŝukin Ûliâ']],
  'scientific-russian': [['Хрущёв', 'Chruščëv']],
  'french-press-russian': [
    ['Сергей Жуматаев', 'Sergueï Joumataïev'],
    ['Щукина', 'Chtchoukina'],
    ['Яшин', 'Iachine'],
  ],
  'mvd-310-french-1997': [['Чусов Яшин', 'Tchoussov Iachine']],
  'duden-russian': [
    ['Жуматаев', 'Schumatajew'],
    ['Щукин Есенин', 'Schtschukin Jessenin'],
  ],
  'polish-russian': [['Щукин Жуков', 'Szczukin Żukow']],
  'czech-russian': [['Щукин Ельцов', 'Ščukin Jelcov']],
  'hungarian-russian': [['Жуков Щусев', 'Zsukov Scsuszev']],
  'dutch-russian': [['Жуков Щукин', 'Zjoekov Sjtsjoekin']],
  'swedish-russian': [['Жуков Чехов', 'Zjukov Tjechov']],
  'spanish-russian': [['Сергей Хорев', 'Serguei Jorev']],
  'italian-russian': [['Чехов', 'Čechov']],
  'turkish-russian': [['Чехов Шишкин', 'Çehov Şişkin']],
  'ukrainian-national-2010': [['Згурський Юрій', 'Zghurskyi Yurii']],
  'bgn-pcgn-ukrainian-1965': [['Гринькевич Юрій', 'Hryn’kevych Yuriy']],
  'english-press-ukrainian': [['Білецький', 'Biletsky']],
  'ala-lc-ukrainian': [['Гринь', 'Hrynʹ']],
  'scientific-ukrainian': [['Щербак Гай', 'Ščerbak Haj']],
  'french-press-ukrainian': [['Шульга Чумак', 'Choulha Tchoumak']],
  'duden-ukrainian': [['Гринькевич Чумак', 'Hrynkewytsch Tschumak']],
  'polish-ukrainian': [['Гринькевич Чумак', 'Hrynkewycz Czumak']],
  'bgn-pcgn-belarusian-1979': [['Быкаў', 'Bykaw']],
  'icao-9303-belarusian': [['Быкаў Юрась', 'Bykau Iuras']],
  'belarusian-national-2007': [['Шушкевіч Яўген', 'Šuškievič Jaŭhien']],
  'duden-belarusian': [['Шушкевіч', 'Schuschkewitsch']],
  'french-press-belarusian': [['Шушкевіч', 'Chouchkevitch']],
  'bgn-pcgn-kazakh-1979': [['Қасым Жұмағұл', 'Qasym Zhumaghul']],
  'english-press-kazakh': [
    ['Қасым Жұматаев', 'Kasym Zhumatayev'],
    ['Айдос Төлебаев', 'Aidos Tolebayev'],
    ['Бейбіт Йолдасов', 'Beibit Yoldasov'],
  ],
  'kazakh-latin-2021': [['Қасым Жұматай', 'Qasym Jūmatai']],
  'kazakh-latin-2018': [['Шоқан Ғабит', 'Shoqan Ǵabıt']],
  'kazakh-latin-2017': [['Шоқан', 'S’oqan']],
  'qazaqparat-2004': [['Қасым Ғабит', 'Qasım Ğabït']],
  'french-press-kazakh': [['Жұматаев', 'Joumataïev']],
  'duden-kazakh': [['Жұматаев', 'Dschumatajew']],
  'bgn-pcgn-kyrgyz-1979': [['Жээнбай Өмүр', 'Jeenbay Ömür']],
  'uzbek-latin-1995': [['Ўткир Ғани', 'O‘tkir G‘ani']],
  'bgn-pcgn-uzbek-1979': [['Ғани Жўра', 'Ghani Zhŭra']],
  'bgn-pcgn-tajik-1994': [['Ҷамшед', 'Jamshed']],
  'azerbaijani-latin-1991': [['Ҹәлил Ҝүл', 'Cəlil Gül']],
  'bulgarian-streamlined-2009': [['Щерев Мария', 'Shterev Maria']],
  'serbian-latin': [['Ђурић Љубица', 'Đurić Ljubica']],
};

const romanisations = [...schemes].filter(([, scheme]) => isRomanisation(scheme));

describe('romanisations', () => {
  it.each(romanisations)('%s writes as its standard does', (id, scheme) => {
    const rows = WRITTEN[id] ?? [];
    expect(rows.length).toBeGreaterThan(0);
    if (!isRomanisation(scheme)) return;
    for (const [name, written] of rows) expect(writeUnder(scheme)(name)).toBe(written);
  });

  it.each(romanisations)('what %s writes is read as the same name', (id) => {
    for (const [name, written] of WRITTEN[id] ?? []) {
      expect([written, nameEngine.compare(name, written).verdict]).toEqual([written, 'same']);
    }
  });

  it('knows no table that is tested but not there', () => {
    expect(Object.keys(WRITTEN).filter((id) => !schemes.has(id))).toEqual([]);
  });
});

/** Spelling or alphabet → what two ways to write one word meet under it, and what they do not. */
const READ: readonly (readonly [string, string, string, boolean])[] = [
  ['alphabet-russian', 'Щукин', 'Schukin', true],
  ['alphabet-ukrainian', 'Григорів', 'Hryhoriv', true],
  ['alphabet-belarusian', 'Быкаў', 'Bykau', true],
  ['alphabet-bulgarian', 'Щерев', 'Shterev', true],
  ['alphabet-serbian', 'Ђурић', 'Djuric', true],
  ['alphabet-turkic', 'Жұматай', 'Zhumatay', true],
  ['alphabet-tajik-uzbek', 'Ҷамшед', 'Djamshed', true],
  ['spelling-english', 'Мур', 'Moore', true],
  ['spelling-french', 'Бодо', 'Baudeau', true],
  ['spelling-german', 'Чудов', 'Tschudow', true],
  ['spelling-polish', 'Шидлов', 'Szydłow', true],
  ['spelling-czech-croatian', 'Чапек', 'Čapek', true],
  ['spelling-baltic', 'Шимонис', 'Šimonis', true],
  ['spelling-hungarian', 'Сабо', 'Szabó', true],
  ['spelling-dutch', 'Бур', 'Boer', true],
  ['spelling-nordic', 'Чехов', 'Tjechov', true],
  ['spelling-iberian', 'Хименес', 'Jiménez', true],
  ['spelling-italian', 'Кьеза', 'Chiesa', true],
  ['spelling-romanian', 'Цепеш', 'Țepeș', true],
  ['spelling-turkic', 'Чалышкан', 'Çalışkan', true],
  ['spelling-albanian', 'Ходжа', 'Hoxha', true],
  ['spelling-arabic', 'Kareem', 'Karim', true],
  ['spelling-chinese', 'Hsiaoping', 'Xiaoping', true],
  ['digits-for-letters', 'M4rt1n', 'Martin', true],
  ['polivanov-japanese', 'Дзюнко', 'Junko', true],
  ['alphabet-russian', 'Щукин', 'Shubin', false],
  ['spelling-french', 'Бодо', 'Boudin', false],
  ['spelling-german', 'Чудов', 'Gusew', false],
  ['digits-for-letters', 'M4rt1n', 'Marlin', false],
];

describe('spellings', () => {
  it.each(READ)('%s: %s and %s: %s', (id, a, b, same) => {
    expect(schemes.has(id)).toBe(true);
    expect(nameEngine.compare(a, b).probability > 0.5).toBe(same);
  });

  it('each names its source', () => {
    for (const [, { name, source }] of schemes) expect(name && source).toBeTruthy();
  });
});
