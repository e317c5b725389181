import { describe, expect, test } from 'vitest';
import { type Bearer, mentionBearer, nameBearer } from '#shared/case/bearer.ts';
import { type IdentityLink, ordered } from '#shared/case/identity.ts';
import { type NamedPlace, subjectsByIdentity } from '#shared/case/subjects-by-identity.ts';

const place = (mentionId: string, name: string, key = name): NamedPlace => ({
  mentionId,
  kind: 'person',
  name,
  subject: `person:${key}`,
});
const name = (of: string): Bearer => nameBearer('person', of);

function said(one: Bearer, judgement: IdentityLink['judgement'], other: Bearer): IdentityLink {
  const [a, b] = ordered(one, other);
  return { id: `${a} ${b}`, a, b, judgement };
}

/** The mentions in groups of one subject each, in their order. */
function groups(places: readonly NamedPlace[], links: readonly IdentityLink[]): string[] {
  const subjects = subjectsByIdentity(places, links);
  const ids = Map.groupBy(places, ({ mentionId }) => subjects.get(mentionId));
  return [...ids.values()].map((group) => group.map(({ mentionId }) => mentionId).join(' '));
}

const PLACES = [
  place('1', 'Vera Belova', 'belova'),
  place('2', 'Véra Bélova', 'belova'),
  place('3', 'Wera Below', 'below'),
  place('4', 'Ada Lind', 'lind'),
];

describe('subjects by identity', () => {
  test('nobody spoke: everything keeps the subject of its key', () => {
    expect([...subjectsByIdentity(PLACES, []).values()]).toEqual(
      PLACES.map(({ subject }) => subject),
    );
  });

  test.each<[string, IdentityLink[], string[]]>([
    ['keys decide', [], ['1 2', '3', '4']],
    [
      'a "same" joins every spelling of both keys',
      [said(name('Véra Bélova'), 'same', name('Wera Below'))],
      ['1 2 3', '4'],
    ],
    [
      'a "not the same" parts spellings of one key',
      [said(name('Vera Belova'), 'not_same', name('Véra Bélova'))],
      ['1', '2', '3', '4'],
    ],
    [
      '"unsure" changes nothing',
      [said(name('Vera Belova'), 'unsure', name('Wera Below'))],
      ['1 2', '3', '4'],
    ],
    [
      'one mention is split off its spelling',
      [said(mentionBearer('3'), 'not_same', name('Wera Below'))],
      ['1 2', '3', '4'],
    ],
    [
      'one mention is split off and joined to another',
      [
        said(mentionBearer('2'), 'not_same', name('Véra Bélova')),
        said(mentionBearer('2'), 'same', name('Ada Lind')),
      ],
      ['1', '2 4', '3'],
    ],
    [
      'a link to what is not confirmed here joins through it',
      [
        said(name('Vera Belova'), 'same', name('Elsewhere')),
        said(name('Elsewhere'), 'same', name('Wera Below')),
      ],
      ['1 2 3', '4'],
    ],
  ])('%s', (_, links, expected) => {
    expect(groups(PLACES, links)).toEqual(expected);
  });

  test('what is parted keeps subjects of its own', () => {
    const links = [said(name('Vera Belova'), 'not_same', name('Véra Bélova'))];
    expect(new Set(subjectsByIdentity(PLACES, links).values()).size).toBe(4);
  });
});
