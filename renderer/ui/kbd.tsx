/** Keys as they are printed on the keyboard at hand. */

import { Fragment } from 'react';
import styles from './kbd.module.css';
import { isMac } from './keys.ts';

const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const OTHER: Readonly<Record<string, string>> = { Mod: 'Ctrl' };
const SIGNS: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

function printed(key: string): string {
  const own = (isMac() ? MAC : OTHER)[key] ?? SIGNS[key];
  return own ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** `keys` as a binding declares them: `j`, `Mod+k`, `g l`. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles['keys']}>
      {keys.split(' ').map((press) => (
        <Fragment key={press}>
          {(press.endsWith('+') ? [press] : press.split('+')).map((key) => (
            <kbd key={key} className={styles['key']}>
              {printed(key)}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
