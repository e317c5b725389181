/** The frame of a screen: a bar with its name and actions, and the main region below. */

import { type ReactNode, useEffect, useRef } from 'react';
import { dialogIsOpen } from './keys.ts';
import styles from './screen.module.css';

interface ScreenProps {
  title: ReactNode;
  /** Right side of the bar. */
  actions?: ReactNode;
  /** A panel at the right, such as details of what is selected. */
  aside?: ReactNode;
  children: ReactNode;
}

export function Screen({ title, actions, aside, children }: ScreenProps) {
  const main = useRef<HTMLElement>(null);
  // Whoever comes from a link or a key starts to read here, unless a field already has the focus or
  // the palette was opened while the screen was on its way.
  useEffect(() => {
    if (!dialogIsOpen() && !main.current?.contains(document.activeElement)) main.current?.focus();
  }, []);
  return (
    <main className={styles['screen']} id="main" tabIndex={-1} ref={main}>
      <header className={styles['bar']}>
        <div className={styles['title']}>
          {typeof title === 'string' ? <h1>{title}</h1> : title}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      <div className={styles['body']}>
        <div className={styles['content']}>{children}</div>
        {aside}
      </div>
    </main>
  );
}
