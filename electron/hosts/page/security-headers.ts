/** The headers under which the page lives, the same in the desktop app and in a browser. */

/**
 * Nothing but the app itself: no other origin, no inline script, no eval. Styles of the component
 * library carry a nonce; `wasm-unsafe-eval` lets pdf.js decode images and allows no script text.
 * Trusted Types: the page's own policies, one that refuses markup, one that knows one worker.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default casebook-worker',
  ].join('; ');

/** A script that runs as a worker lives under the policy of its own answer. */
export const WORKER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

/** Bytes of a document: whatever they are, shown on their own they may do nothing. */
export const DOCUMENT_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** For every answer that is no page: it may be shown, but it can do nothing. */
export const CLOSED_POLICY = "default-src 'none'; frame-ancestors 'none'";

export const securityHeaders = (policy: string = CLOSED_POLICY): Record<string, string> => ({
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), hid=(), serial=(), clipboard-read=(), payment=()',
});
