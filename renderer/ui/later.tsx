/**
 * Components that load when first seen. React's own `lazy` shows a fallback and then holds back
 * what has arrived for 300 ms, so that nothing flickers; a screen comes in a tenth of that.
 */

import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** `waiting` is shown until it is there; a failure goes to the nearest boundary for errors. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [Shown, setShown] = useState(() => loaded);
    useEffect(() => {
      if (Shown !== null) return;
      let left = false;
      const show = (component: ComponentType<Props>) => {
        loaded = component;
        if (!left) setShown(() => component);
      };
      const fail = (error: unknown) => {
        if (left) return;
        setShown(() => {
          throw error;
        });
      };
      load().then(show, fail);
      return () => {
        left = true;
      };
    }, [Shown]);
    return Shown === null ? waiting : <Shown {...props} />;
  };
}
