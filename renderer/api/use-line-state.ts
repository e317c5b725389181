/** The state of the line to the workbench, for whoever shows it. */

import { useSyncExternalStore } from 'react';
import { type LineState, lineState, onLineState } from './connection.ts';

export const useLineState = (): LineState => useSyncExternalStore(onLineState, lineState);
