/** The keys of the registry, as a list to read. */

import { Kbd } from './kbd.tsx';
import { mergedScopes, useKeyScopes } from './keys.ts';
import styles from './keys-list.module.css';

export function KeysList() {
  const scopes = mergedScopes(useKeyScopes());
  return (
    <div className={styles['scopes']}>
      {scopes.map(({ scope, title, bindings }) => (
        <section key={scope}>
          <h3>{title}</h3>
          <dl className={styles['keys']}>
            {bindings
              .filter(({ hidden }) => !hidden)
              .map(({ id, keys, label }) => (
                <div key={id} className={styles['row']}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.slice(0, 2).map((key) => (
                      <Kbd key={key} keys={key} />
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
