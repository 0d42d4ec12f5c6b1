// @ts-check
import { text } from '../texts.js';

/**
 * The journal's calls to the server. Each answers with JSON or throws a `Problem`, whose `kind` says what to do:
 * `unreachable` and `unavailable` and `full` (try again), `signed-out`, `other-person`, and whatever the server refuses.
 *
 * @typedef {{person: string, name: string, key: string, csrfHeader: string, csrfToken: string}} Session
 */
const PATIENCE_MS = 10_000;

export class Problem extends Error {
  /** @param {string} kind @param {string} message */
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }

  get passes() {
    return ['unreachable', 'unavailable', 'full', 'signed-out', 'other-person'].includes(this.kind);
  }
}

/** @type {Session | null} */
let known = null;

/** Who is signed in now. @returns {Promise<Session>} */
export async function session() {
  known = await answer(await send('session', { method: 'GET' }));
  return /** @type {Session} */ (known);
}

/** @param {string} path */
export async function get(path) {
  return answer(await send(path, { method: 'GET' }));
}

/**
 * Hands something over as this person, and as nobody else.
 * @param {string} person @param {string} path @param {unknown} body @param {{keepalive?: boolean}} [options]
 */
export async function post(person, path, body, options = {}) {
  const response = await attempt(person, path, body, options);
  if (response.type !== 'opaqueredirect' && response.status !== 403 && response.status !== 401) return answer(response);
  // the token belongs to a session that is over; perhaps there is a new one
  await session();
  return answer(await attempt(person, path, body, options));
}

/** @param {string} person @param {string} path @param {unknown} body @param {{keepalive?: boolean}} options */
async function attempt(person, path, body, { keepalive = false }) {
  const { person: signedIn, name, csrfHeader, csrfToken } = known ?? (await session());
  if (signedIn !== person)
    throw new Problem('other-person', text('page.not-theirs', name));
  return send(path, {
    method: 'POST',
    keepalive,
    headers: { 'Content-Type': 'application/json', [csrfHeader]: csrfToken },
    body: JSON.stringify(body),
  });
}

/** @param {string} path @param {RequestInit} init */
async function send(path, init) {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    return await fetch(`/journal/${path}`, { credentials: 'same-origin', redirect: 'manual', cache: 'no-store', signal, ...init });
  } catch {
    throw new Problem('unreachable', text('page.unreachable'));
  }
}

/** @param {Response} response */
async function answer(response) {
  try {
    const body = await response.json();
    if (response.ok) return body;
    throw new Problem(body.kind ?? 'unavailable', body.message ?? text('page.not-accepted'));
  } catch (problem) {
    if (problem instanceof Problem) throw problem;
    throw response.status === 401
      ? new Problem('signed-out', text('page.signed-out'))
      : new Problem('unavailable', text('page.odd-answer'));
  }
}
