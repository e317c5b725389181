/** The keys of the registry, as a list to read. */

import { Kbd } from './kbd.tsx';
import { type KeyScope, useKeyScopes } from './keys.ts';
import styles from './keys-list.module.css';

/** Scopes of one name belong under one heading. */
function merged(scopes: readonly KeyScope[]): KeyScope[] {
  const byName = new Map<string, KeyScope>();
  for (const { scope, title, bindings } of [...scopes].reverse()) {
    const known = byName.get(scope)?.bindings ?? [];
    byName.set(scope, { scope, title, bindings: [...known, ...bindings] });
  }
  return [...byName.values()];
}

export function KeysList() {
  const scopes = merged(useKeyScopes());
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
