import { describe, expect, test } from 'vitest';
import { Identities, type IdentityLink } from '#shared/case/identity.ts';
import { formsOfConfirmed } from '#shared/case/taught-forms.ts';
import type { TaughtName } from '#shared/extraction/taught/lesson.ts';

const person = (text: string, name = text): TaughtName => ({
  type: 'person',
  text,
  value: { name },
});

const link = (
  a: string,
  b: string,
  judgement: IdentityLink['judgement'] = 'same',
): IdentityLink => ({
  id: `${a} ${b}`,
  a,
  b,
  judgement,
});

const forms = (
  confirmed: TaughtName[],
  links: IdentityLink[],
  stated: { agentId: string; name: string }[] = [],
) =>
  formsOfConfirmed(confirmed, new Identities(links, () => null), stated).map(
    ({ text, value, formOf }) => `${text} = ${value['name']}, of ${formOf}`,
  );

const [AIDAR, JOUMANOV, AGENT] = [
  'name:person:Aidar Zhumanov',
  'name:person:Aïdar Joumanov',
  'agent:1',
];

describe('the forms of a confirmed name', () => {
  test('are the spellings joined to it', () => {
    const found = forms([person('Aidar Zhumanov')], [link(AIDAR, JOUMANOV)]);
    expect(found).toContain('Aïdar Joumanov = Aïdar Joumanov, of Aidar Zhumanov');
  });

  test('are those of its authority record, whichever words were confirmed', () => {
    const stated = [
      { agentId: '1', name: 'Aiko' },
      { agentId: '2', name: 'Stranger' },
    ];
    const found = forms([person('Zhumanov', 'Aidar Zhumanov')], [link(AGENT, AIDAR)], stated);
    expect(found).toContain('Aiko = Aidar Zhumanov, of Aidar Zhumanov');
    expect(found.join()).not.toContain('Stranger');
  });

  test.each<[string, IdentityLink[]]>([
    ['nobody joined anything', []],
    ['somebody said that they are not the same', [link(AIDAR, JOUMANOV, 'not_same')]],
    ['nobody could tell', [link(AIDAR, JOUMANOV, 'unsure')]],
    ['only others were joined', [link(JOUMANOV, 'name:person:Other')]],
    ['the other is no person', [link(AIDAR, 'name:org:Aïdar Joumanov')]],
  ])('are none where %s', (_, links) => {
    const found = forms([person('Aidar Zhumanov')], links);
    expect(found.filter((one) => !one.startsWith('Aidar'))).toEqual([]);
  });

  test('are none that two identities would have', () => {
    const links = [link(AGENT, AIDAR), link('agent:2', JOUMANOV)];
    const stated = [
      { agentId: '1', name: 'Aiko' },
      { agentId: '2', name: 'Aiko' },
    ];
    const confirmed = [person('Aidar Zhumanov'), person('Aïdar Joumanov')];
    expect(forms(confirmed, links, stated).join()).not.toContain('Aiko');
  });

  test('are none of two letters, or that begin small', () => {
    const stated = ['Ai', 'the aiko'].map((name) => ({ agentId: '1', name }));
    const found = forms([person('Aidar Zhumanov')], [link(AGENT, AIDAR)], stated);
    expect(found.filter((one) => !one.startsWith('Aidar'))).toEqual([]);
  });
});
