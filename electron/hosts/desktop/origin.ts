/** The app's own scheme: the only address that the desktop session knows. */

export const SCHEME = 'casebook';
export const ORIGIN = `${SCHEME}://app`;
export const START_PAGE = `${ORIGIN}/`;

/** Whether an address is the app's page, wherever in it. */
export const isOurPage = (address: string): boolean => {
  try {
    const { protocol, host, pathname } = new URL(address);
    return `${protocol}//${host}` === ORIGIN && pathname === '/';
  } catch {
    return false;
  }
};

/** What the page may ask for: its own files and what it made itself. Everything else leaves. */
export const mayRequest = (address: string): boolean => {
  try {
    const { protocol, host } = new URL(address);
    if (protocol === `${SCHEME}:`) return host === 'app';
    if (protocol === 'blob:') return address.startsWith(`blob:${ORIGIN}/`);
    return protocol === 'data:' && address.startsWith('data:image/');
  } catch {
    return false;
  }
};
