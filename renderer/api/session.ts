/**
 * The secret of this run, for a page in a browser: the host asks for it with every upload and when
 * the socket opens, beside its cookie. It lives in memory only.
 */

let token: Promise<string> | null = null;

async function askToken(): Promise<string> {
  const answer = await fetch('session');
  if (!answer.ok) throw new Error(`no session: ${answer.status}`);
  const session: { token: string } = await answer.json();
  return session.token;
}

/** Asked once; after a failure the next call asks again. */
export function sessionToken(): Promise<string> {
  token ??= askToken().catch((error: unknown) => {
    token = null;
    throw error;
  });
  return token;
}
