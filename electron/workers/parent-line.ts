/** The line from a worker to its parent: Electron's port where there is one, else Node's channel. */

import type { Answer, Task } from './messages.ts';

export interface ParentLine {
  /** Resolves when the answer is out of this process, however busy it is afterwards. */
  readonly post: (answer: Answer) => Promise<void>;
  readonly onTask: (listener: (task: Task) => void) => void;
}

/** The part of Electron's `process.parentPort` that is used; importing its types is the desktop's. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

const portOf = (owner: object): ParentPort | null =>
  'parentPort' in owner && owner.parentPort ? (owner.parentPort as ParentPort) : null;

// The parent is this very program: its tasks need no check, only a type.
export const parentLine = (): ParentLine => {
  const port = portOf(process);
  if (port) {
    return {
      post: async (answer) => port.postMessage(answer),
      onTask: (listener) => port.on('message', ({ data }) => listener(data as Task)),
    };
  }
  process.on('disconnect', () => process.exit());
  return {
    post: (answer) =>
      new Promise((resolve) => {
        process.send?.(answer, undefined, {}, () => resolve());
      }),
    onTask: (listener) => process.on('message', (data) => listener(data as Task)),
  };
};
