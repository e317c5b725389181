/**
 * The one registry of key bindings. A binding belongs to a scope (`global` or a screen) and lives
 * as long as the component that registers it; of two that fit, the later one wins, and a screen's
 * always wins over `global`. Nothing fires while a person types, nor behind a dialog, unless a binding asks for it.
 */

import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';

export interface KeyBinding {
  /** Stable name, unique within its scope: `next`, `confirm`. */
  id: string;
  /** `j`, `Shift+J`, `?`, `Mod+k`, `Enter`, `ArrowDown`, or a sequence: `g l`. Several fit one act. */
  keys: readonly string[];
  /** Already translated; shown in the list of keys. */
  label: string;
  run: (event: KeyboardEvent) => void;
  whileTyping?: boolean;
  inDialog?: boolean;
  /** Kept out of the list of keys, such as a second way to do the same. */
  hidden?: boolean;
}

export interface KeyScope {
  /** `global`, `library`, `review`, … */
  scope: string;
  /** Heading in the list of keys, translated. */
  title: string;
  bindings: readonly KeyBinding[];
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export const isMac = (): boolean =>
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** The letter on the key, also where the keyboard is set to another script: Cyrillic о is J. */
function letterOf(event: Pressed): string {
  const { key, code } = event;
  if (key.length !== 1) return key === ' ' ? 'Space' : key;
  if (key === ' ') return 'Space';
  const onKey = /^Key([A-Z])$/.exec(code)?.[1];
  const foreign = (key.codePointAt(0) ?? 0) > 0x24f;
  return foreign && onKey ? onKey.toLowerCase() : key.toLowerCase();
}

/**
 * One name for a key press: `Mod+Shift+z`, `Shift+j`, `?`. Shift is named only where the key is a
 * letter or has a name of its own, because `?` already says how it was made.
 */
export function pressName(event: Pressed): string {
  const letter = letterOf(event);
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  const shift = event.shiftKey && (letter.length > 1 || /[a-z]/.test(letter));
  return [mod && 'Mod', event.altKey && 'Alt', shift && 'Shift', letter].filter(Boolean).join('+');
}

/** The same form for what a binding declares. */
export function declaredName(key: string): string {
  const parts = key.split('+');
  const last = parts.pop() ?? '';
  const letter = key.endsWith('+') ? '+' : last.length === 1 ? last.toLowerCase() : last;
  return ['Mod', 'Alt', 'Shift']
    .filter((name) => parts.includes(name))
    .concat(letter)
    .join('+');
}

const TYPING =
  'input:not([type=checkbox],[type=radio],[type=button]),textarea,select,[contenteditable=true],[role=textbox],[role=combobox],[role=menu]';
/** What moves with arrow keys by itself. */
const OWNS_ARROWS =
  'input[type=radio],[role=tablist],[role=radiogroup],[role=slider],[role=separator]';
const PRESSABLE =
  'button,a[href],summary,[role=button],[role=tab],[role=switch],[role=menuitem],[role=checkbox],[role=radio]';

const isWithin = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Whether a dialog, the palette among them, has the person's attention. */
export const dialogIsOpen = (): boolean => document.querySelector('[aria-modal=true]') !== null;

const scopes: KeyScope[] = [];
const listeners = new Set<() => void>();
let listed: readonly KeyScope[] = [];
let prefix = '';
let prefixTimer: ReturnType<typeof setTimeout> | undefined;

const SEQUENCE_MS = 1_200;

interface Moment {
  name: string;
  typing: boolean;
  onPressable: boolean;
  ownsArrows: boolean;
  inDialog: boolean;
}

function allowed(binding: KeyBinding, moment: Moment): boolean {
  // What is a character by itself is typed, whatever the binding asks for.
  if (moment.typing && (!binding.whileTyping || moment.name.length === 1)) return false;
  if (moment.inDialog && !binding.inDialog) return false;
  if (moment.ownsArrows && moment.name.includes('Arrow')) return false;
  return !(moment.onPressable && (moment.name === 'Enter' || moment.name === 'Space'));
}

/** The binding that a press means, of the scopes in order of registration; null for none. */
export function findBinding(
  within: readonly KeyScope[],
  sequence: string,
  moment: Moment,
): KeyBinding | null {
  for (const { bindings } of [...within].reverse()) {
    for (const binding of bindings) {
      const fits = binding.keys.some(
        (keys) => keys.split(' ').map(declaredName).join(' ') === sequence,
      );
      if (fits && allowed(binding, moment)) return binding;
    }
  }
  return null;
}

const startsSequence = (name: string): boolean =>
  scopes.some(({ bindings }) =>
    bindings.some(({ keys }) =>
      keys.some((key) => key.includes(' ') && declaredName(key.split(' ')[0] ?? '') === name),
    ),
  );

function setPrefix(name: string): void {
  prefix = name;
  clearTimeout(prefixTimer);
  if (name) {
    prefixTimer = setTimeout(() => {
      prefix = '';
    }, SEQUENCE_MS);
  }
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const name = pressName(event);
  if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
  const moment: Moment = {
    name,
    typing: isWithin(event.target, TYPING),
    onPressable: isWithin(event.target, PRESSABLE),
    ownsArrows: isWithin(event.target, OWNS_ARROWS),
    inDialog: dialogIsOpen(),
  };
  const before = prefix;
  setPrefix('');
  const binding =
    (before && findBinding(scopes, `${before} ${name}`, moment)) ||
    findBinding(scopes, name, moment);
  if (binding) {
    event.preventDefault();
    binding.run(event);
  } else if (!moment.typing && !moment.inDialog && startsSequence(name)) {
    setPrefix(name);
  }
}

function changed(): void {
  listed = [...scopes];
  for (const listener of listeners) listener();
}

function register(scope: KeyScope): () => void {
  if (scopes.length === 0) document.addEventListener('keydown', onKeyDown);
  if (scope.scope === 'global') scopes.unshift(scope);
  else scopes.push(scope);
  changed();
  return () => {
    scopes.splice(scopes.indexOf(scope), 1);
    if (scopes.length === 0) document.removeEventListener('keydown', onKeyDown);
    changed();
  };
}

/**
 * Registers bindings while the component lives. Handlers may close over fresh state: the latest
 * ones run, and the registry only changes when the keys or labels do. What is seen is heard: keys
 * are registered before the browser paints, so that none pressed at the first sight is lost.
 */
export function useKeys(scope: string, title: string, bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  const signature = useMemo(
    () => JSON.stringify(bindings.map(({ id, keys, label }) => [id, keys, label])),
    [bindings],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the bindings
  useLayoutEffect(() => {
    const live = latest.current.map((binding) => ({
      ...binding,
      run: (event: KeyboardEvent) => latest.current.find(({ id }) => id === binding.id)?.run(event),
    }));
    return register({ scope, title, bindings: live });
  }, [scope, title, signature]);
}

function onScopes(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** All that can be pressed now, in order of registration. */
export const useKeyScopes = (): readonly KeyScope[] => useSyncExternalStore(onScopes, () => listed);

/**
 * Scopes of one name belong under one heading; the latest comes first. A key that a later scope
 * has taken is not told again of an earlier one, for there it does nothing.
 */
export function mergedScopes(all: readonly KeyScope[]): KeyScope[] {
  const byName = new Map<string, KeyScope>();
  const taken = new Map<string, string>();
  for (const { scope, title, bindings } of [...all].reverse()) {
    const free = (key: string) => (taken.get(key) ?? scope) === scope;
    const own = bindings
      .map((binding) => ({ ...binding, keys: binding.keys.filter(free) }))
      .filter(({ keys }) => keys.length > 0);
    for (const key of own.flatMap(({ keys }) => keys)) taken.set(key, scope);
    const known = byName.get(scope)?.bindings ?? [];
    byName.set(scope, { scope, title, bindings: [...known, ...own] });
  }
  return [...byName.values()];
}
