/** What documents tell beside a name of somebody's years. */

import { describe, expect, it } from 'vitest';
import { found } from '#tests/shared/extraction/found.ts';

/** Of the first person, as far as it is told. */
const lifeIn = (text: string): object | null => {
  const [person] = found(text, 'person');
  if (person?.reason.life === undefined) return null;
  const { cues, ...life } = person.reason.life;
  return Object.fromEntries(Object.entries(life).filter(([, told]) => told !== null));
};

describe('an age', () => {
  it.each([
    ['Maria Petrenko, 34, was arrested on 5 May 2019.', 34],
    ['Maria Petrenko (34) was arrested on 5 May 2019.', 34],
    ['Maria Petrenko, aged 34, was arrested on 5 May 2019.', 34],
    ['Maria Petrenko, 34 years old, was arrested on 5 May 2019.', 34],
    ['Maria Petrenko, a 34-year-old teacher, was arrested on 5 May 2019.', 34],
    ['The 34-year-old activist Maria Petrenko was arrested on 5 May 2019.', 34],
    ['La militante Anne Morel, 41 ans, a été arrêtée le 5 mai 2019.', 41],
    ['La militante Anne Morel, âgée de 41 ans, a été arrêtée le 5 mai 2019.', 41],
    ['Die 52-jährige Aktivistin Anna Lutz wurde am 5. Mai 2019 verhaftet.', 52],
    ['Der Aktivist Karl Brenner (52) wurde am 5. Mai 2019 verhaftet.', 52],
    ['Der Aktivist Karl Brenner, 52 Jahre alt, wurde verhaftet.', 52],
    ['Her 34-year-old son Mark Petrenko was arrested on 5 May 2019.', 34],
    ['Ihr 14-jähriger Sohn Mark Brenner wurde verhaftet.', 14],
    ['Её 14-летняя дочь Анна Горина была задержана.', 14],
    ['34-летний активист Алексей Горин был задержан.', 34],
    ['Активист Алексей Горин, 34 года, был задержан.', 34],
    ['Активист Алексей Горин в возрасте 34 лет был задержан.', 34],
  ])('%s', (text, age) => {
    expect(lifeIn(text)).toEqual({ age });
  });

  it.each([
    'Maria Petrenko, 12 March 2021.',
    'Maria Petrenko was sentenced to 15 years in prison.',
    'Maria Petrenko, 5 years in prison behind her, was released.',
    'Maria Petrenko (2) was arrested on 5 May 2019.',
    'Maria Petrenko, mother of a 5-year-old boy, was arrested.',
    'Maria Petrenko, 205, was the number of the cell.',
    'Maria Petrenko and the 34-year-old Anna Lind were arrested.',
    'The 34-year-old brother of Maria Petrenko was arrested.',
    'The 14-year-old son of Maria Petrenko was arrested.',
    'Der 14-jährige Sohn von Anna Lutz wurde verhaftet.',
    'Полиция задержала 14-летнего сына Анны Гориной.',
    'Был задержан 14-летний сын Анны Гориной.',
    'Anne Morel, condamnée à 5 ans de prison, a été libérée.',
    'Алексей Горин получил 7 лет лишения свободы.',
    'Алексей Горин, 30 марта задержанный, дома.',
  ])('is none: %s', (text) => {
    expect(lifeIn(text)).toBeNull();
  });
});

describe('a birth and a death', () => {
  it.each([
    ['Maria Petrenko, born in 1986, was arrested on 5 May 2019.', { born: '1986' }],
    ['Maria Petrenko was born on 12 May 1986 in Almaty.', { born: '1986-05-12' }],
    ['Maria Petrenko (born 12 May 1986) was arrested.', { born: '1986-05-12' }],
    ['Maria Petrenko (1950–2019) was a teacher.', { born: '1950', died: '2019' }],
    ['Maria Petrenko died on 3 June 2021 in prison.', { died: '2021-06-03' }],
    ['La militante Anne Morel, née le 12 mai 1986, a été arrêtée.', { born: '1986-05-12' }],
    ['Die Aktivistin Anna Lutz, geboren am 12. Mai 1986, wurde verhaftet.', { born: '1986-05-12' }],
    ['Активист Алексей Горин, 1986 года рождения, был задержан.', { born: '1986' }],
    ['Активист Алексей Горин родился 12 мая 1986 года в Алматы.', { born: '1986-05-12' }],
  ])('%s', (text, life) => {
    expect(lifeIn(text)).toEqual(life);
  });

  it.each([
    'Maria Petrenko, whose father died in 2015, was arrested.',
    'Maria Petrenko gave birth in 2015.',
    'Maria Petrenko was arrested on 5 May 2019.',
    'Maria Petrenko was born in Almaty. In 1990 she left.',
    'Maria Petrenko met Anna Lind, born in 1986.',
    'Мать Алексея Горина умерла.',
  ])('is none: %s', (text) => {
    expect(lifeIn(text)).toBeNull();
  });

  it('says which words tell it', () => {
    const text = 'Maria Petrenko, aged 34, was arrested on 5 May 2019.';
    const [cue] = found(text, 'person')[0]?.reason.life?.cues ?? [];
    expect(text.slice(cue?.start, cue?.end)).toBe('aged 34');
  });
});
