import { describe, expect, test } from 'vitest';
import { loadResources } from '#electron/workers/load-resources.ts';
import { Declension } from '#shared/names/declension.ts';
import { declineBy } from '#shared/names/decline-name.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const decline = declineBy(
  [...loadResources(`${projectRoot}/resources`)]
    .filter(([path]) => path.startsWith('declension/'))
    .map(([, file]) => Declension.parse(JSON.parse(file))),
);

const formsIn = (name: string, language: string) =>
  decline(name).filter((form) => form.language === language);

describe('a name in other cases', () => {
  test.each([
    ['ru', 'Марат Ильянов', 'Марата Ильянова', ['genitive', 'accusative']],
    ['ru', 'Марат Ильянов', 'Марату Ильянову', ['dative']],
    ['ru', 'Марат Ильянов', 'Маратом Ильяновым', ['instrumental']],
    ['ru', 'Оксана Величко', 'Оксаны Величко', ['genitive']],
    ['ru', 'Анна Ильянова', 'Анне Ильяновой', ['dative', 'prepositional']],
    ['ru', 'Анна Ильянова', 'Анну Ильянову', ['accusative']],
    ['ru', 'Мария Клаус', 'Марии Клаус', ['genitive', 'dative', 'prepositional']],
    ['ru', 'Дмитрий Орловский', 'Дмитрием Орловским', ['instrumental']],
    ['ru', 'Никита Ильянов', 'Никиты Ильянова', ['genitive']],
    ['ru', 'Павел Сергеевич Гордеев', 'Павла Сергеевича Гордеева', ['genitive', 'accusative']],
    ['ru', 'Ильянов', 'Ильяновым', ['instrumental']],
    ['ru', 'Комитет свободной воды', 'Комитета свободной воды', ['genitive', 'accusative']],
    ['uk', 'Тарас Ковальчук', 'Тарасові Ковальчукові', ['dative']],
    ['de', 'Marat Iljanow', 'Marat Iljanows', ['genitive']],
    ['de', 'Oksana', 'Oksanas', ['genitive']],
  ])('%s: %s is written %s', (language, name, text, cases) => {
    expect(formsIn(name, language).find((form) => form.text === text)?.cases).toEqual(cases);
  });

  test.each([
    ['in agreement only', 'ru', 'Марат Ильянов', 'Марата Ильянову'],
    ['whole or not at all', 'ru', 'Марат Ильянов', 'Марата Ильянов'],
    ['no words that are written small', 'ru', 'Комитет свободной воды', 'Комитета свободной воде'],
    ['in German the last word alone', 'de', 'Marat Iljanow', 'Marats Iljanows'],
    ['no German name on a hiss', 'de', 'Oksana Weiss', 'Oksana Weisss'],
    ['no initials', 'ru', 'М. Ильянов', 'Ма. Ильянова'],
  ])('%s', (_, language, name, text) => {
    expect(formsIn(name, language).map((form) => form.text)).not.toContain(text);
  });

  test.each([
    ['that no language of ours declines', 'Марат Ильянов', 'de'],
    ['in other letters', 'Marat Iljanow', 'ru'],
    ['of capitals', 'МАРАТ ИЛЬЯНОВ', 'ru'],
    ['that never change', 'Гюго Дидро', 'ru'],
    ['of nothing', '', 'ru'],
  ])('has none %s', (_, name, language) => {
    expect(formsIn(name, language)).toEqual([]);
  });
});
