/** Hash routes: every screen and place has an address that back and forward know. */

import { useSyncExternalStore } from 'react';

export type Route =
  | { screen: 'library' }
  | {
      screen: 'review';
      documentId: string;
      /** Mention to begin at. */
      mention: string | null;
      /** A place to begin at, UTF-16 offsets into the text. */
      start: number | null;
      end: number | null;
    }
  | { screen: 'compare'; left: string | null; right: string | null }
  | {
      screen: 'names';
      tab: string | null;
      /** A bearer of the cluster to begin at. */
      name: string | null;
    }
  | { screen: 'cases' }
  | { screen: 'case'; id: string }
  | { screen: 'search'; query: string }
  | { screen: 'settings' }
  | { screen: 'rules'; list: string | null };

const offset = (value: string | null): number | null =>
  value !== null && /^\d{1,12}$/.test(value) ? Number(value) : null;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads `#/review/ID?mention=…`; whatever it does not know is the library. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [screen, first, second] = path.split('/').map(decoded);
  const params = new URLSearchParams(query);
  if (screen === 'review' && first) {
    return {
      screen,
      documentId: first,
      mention: params.get('mention'),
      start: offset(params.get('start')),
      end: offset(params.get('end')),
    };
  }
  if (screen === 'compare') return { screen, left: first || null, right: second || null };
  if (screen === 'names') return { screen, tab: first || null, name: params.get('name') };
  if (screen === 'cases') return first ? { screen: 'case', id: first } : { screen };
  if (screen === 'search') return { screen, query: params.get('q') ?? '' };
  if (screen === 'settings' && first === 'rules')
    return { screen: 'rules', list: params.get('list') };
  if (screen === 'settings') return { screen };
  return { screen: 'library' };
}

const enc = encodeURIComponent;

function withParams(path: string, params: Record<string, string | number | undefined>): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined);
  if (given.length === 0) return path;
  return `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
}

/** Addresses for links; `navigate` takes the same. */
export const to = {
  library: () => '#/library',
  review: (documentId: string, at: { mention?: string; start?: number; end?: number } = {}) =>
    withParams(`#/review/${enc(documentId)}`, {
      mention: at.mention,
      start: at.start,
      end: at.end,
    }),
  compare: (left?: string, right?: string) =>
    `#/compare/${left ? enc(left) : ''}${right ? `/${enc(right)}` : ''}`,
  names: (tab?: string, name?: string) =>
    withParams(tab ? `#/names/${enc(tab)}` : '#/names', { name }),
  cases: () => '#/cases',
  case: (id: string) => `#/cases/${enc(id)}`,
  search: (query?: string) => withParams('#/search', { q: query || undefined }),
  settings: () => '#/settings',
  rules: (list?: string) => withParams('#/settings/rules', { list }),
};

/**
 * Goes there at once: the page knows its new place before the next key is heard, which the browser
 * itself would tell a moment later.
 */
export function navigate(address: string, options: { replace?: boolean } = {}): void {
  if (new URL(address, location.href).href === location.href) return;
  if (options.replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

let known: { hash: string; route: Route } | null = null;

function currentRoute(): Route {
  if (known?.hash !== location.hash)
    known = { hash: location.hash, route: parseRoute(location.hash) };
  return known.route;
}

/** The route of the page; the component draws again when it changes. */
export const useRoute = (): Route => useSyncExternalStore(onHash, currentRoute);
