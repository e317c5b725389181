import { describe, expect, it } from 'vitest';
import {
  declaredName,
  findBinding,
  type KeyBinding,
  mergedScopes,
  pressName,
} from '#renderer/ui/keys.ts';

const press = (
  key: string,
  code = '',
  held: Partial<Record<'ctrl' | 'shift' | 'alt', true>> = {},
) =>
  pressName({
    key,
    code,
    ctrlKey: held.ctrl ?? false,
    shiftKey: held.shift ?? false,
    altKey: held.alt ?? false,
    metaKey: false,
  });

describe('the name of a press', () => {
  it.each([
    [press('j', 'KeyJ'), 'j'],
    [press('J', 'KeyJ', { shift: true }), 'Shift+j'],
    [press('?', 'Slash', { shift: true }), '?'],
    [press('k', 'KeyK', { ctrl: true }), 'Mod+k'],
    [press('Z', 'KeyZ', { ctrl: true, shift: true }), 'Mod+Shift+z'],
    [press(' ', 'Space'), 'Space'],
    [press('ArrowDown', 'ArrowDown', { shift: true }), 'Shift+ArrowDown'],
    [press('Enter', 'Enter'), 'Enter'],
    // The same key under a Cyrillic and a Greek layout.
    [press('о', 'KeyJ'), 'j'],
    [press('О', 'KeyJ', { shift: true }), 'Shift+j'],
    [press('ξ', 'KeyJ'), 'j'],
    // An accented letter is a key of its own.
    [press('é', 'Digit2'), 'é'],
  ])('%s is %s', (name, expected) => expect(name).toBe(expected));

  it.each([
    ['Shift+J', 'Shift+j'],
    ['Mod+Shift+F', 'Mod+Shift+f'],
    ['?', '?'],
    ['Enter', 'Enter'],
    ['Mod++', 'Mod++'],
  ])('a declared %s is %s', (declared, name) => expect(declaredName(declared)).toBe(name));
});

const binding = (id: string, keys: string[], more: Partial<KeyBinding> = {}): KeyBinding => ({
  id,
  keys,
  label: id,
  run: () => undefined,
  ...more,
});

const quiet = { typing: false, onPressable: false, ownsArrows: false, inDialog: false };
const scope = (name: string, ...bindings: KeyBinding[]) => ({ scope: name, title: name, bindings });
const found = (scopes: ReturnType<typeof scope>[], name: string, moment = {}) =>
  findBinding(scopes, name, { ...quiet, name: name.split(' ').at(-1) ?? '', ...moment })?.id ??
  null;

describe('which binding a press means', () => {
  const scopes = [
    scope('global', binding('search', ['/']), binding('library', ['g l']), binding('one', ['1'])),
    scope('library', binding('next', ['j', 'ArrowDown']), binding('open', ['Enter'])),
  ];

  it.each([
    ['j', 'next'],
    ['ArrowDown', 'next'],
    ['/', 'search'],
    ['g l', 'library'],
    ['g', null],
    ['l', null],
    ['Shift+j', null],
    ['Mod+j', null],
  ])('%s means %s', (name, id) => expect(found(scopes, name)).toBe(id));

  it('prefers the scope that came later', () => {
    const later = [...scopes, scope('review', binding('own', ['j']))];
    expect(found(later, 'j')).toBe('own');
    expect(found(later, 'ArrowDown')).toBe('next');
  });

  it('keeps still while a person types, unless a binding asks for it', () => {
    const typing = { typing: true };
    expect(found(scopes, 'j', typing)).toBeNull();
    const eager = [scope('global', binding('palette', ['Mod+k'], { whileTyping: true }))];
    expect(found(eager, 'Mod+k', typing)).toBe('palette');
    const list = [scope('global', binding('keys', ['F1', '?'], { whileTyping: true }))];
    expect(found(list, 'F1', typing)).toBe('keys');
    expect(found(list, '?', typing)).toBeNull();
    expect(found(list, '?')).toBe('keys');
  });

  it('keeps still behind a dialog, unless a binding asks for it', () => {
    expect(found(scopes, 'j', { inDialog: true })).toBeNull();
    const own = [scope('dialog', binding('yes', ['y'], { inDialog: true }))];
    expect(found(own, 'y', { inDialog: true })).toBe('yes');
  });

  it('leaves Enter and Space to what has the focus, and arrows to what moves by them', () => {
    expect(found(scopes, 'Enter', { onPressable: true })).toBeNull();
    expect(found(scopes, 'j', { onPressable: true })).toBe('next');
    expect(found(scopes, 'ArrowDown', { ownsArrows: true })).toBeNull();
    expect(found(scopes, 'j', { ownsArrows: true })).toBe('next');
  });
});

describe('the list of keys', () => {
  const listed = (...scopes: Parameters<typeof mergedScopes>[0]) =>
    mergedScopes(scopes).map((each) => [
      each.scope,
      each.bindings.map(({ id, keys }) => `${id}: ${keys.join(' or ')}`),
    ]);

  it('puts the screen first and tells no key twice', () => {
    expect(
      listed(
        scope('global', binding('keys', ['F1', '?']), binding('undo', ['Mod+z'])),
        scope('review', binding('why', ['?']), binding('undo', ['Mod+z'])),
        scope('review', binding('caret', ['i'])),
      ),
    ).toEqual([
      ['review', ['caret: i', 'why: ?', 'undo: Mod+z']],
      ['global', ['keys: F1']],
    ]);
  });
});
