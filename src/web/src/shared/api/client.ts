import createClient from 'openapi-fetch';
import { i18n } from '~/shared/i18n';
import { connection } from './connection';
import type { paths } from './generated/schema';
import { Problem, unreachable } from './problem';
import { loginAgain } from './relogin';

const READING = new Set(['GET', 'HEAD']);

function csrfToken(): string | undefined {
  return document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith('XSRF-TOKEN='))
    ?.slice('XSRF-TOKEN='.length);
}

async function attempt(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', i18n.language);
  const token = csrfToken();
  if (token && !READING.has(request.method)) {
    request.headers.set('X-XSRF-TOKEN', decodeURIComponent(token));
  }
  try {
    const response = await fetch(request);
    connection.report(response.status === 502 || response.status === 503 ? 'lost' : 'there');
    return response;
  } catch (cause) {
    if (request.signal.aborted) {
      throw cause;
    }
    connection.report('lost');
    throw unreachable(cause);
  }
}

/** Sends a request; when the session has ended meanwhile, the person logs in on a dialog and it is sent again. */
export async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await attempt(request);
  if (response.status === 401 && !new URL(request.url).pathname.endsWith('/api/session')) {
    return (await loginAgain()) ? attempt(again) : response;
  }
  return response;
}

/** The API, typed by its description. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: send });

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** What the call answered; a refusal is thrown as a {@link Problem}. */
export async function ask<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) {
    throw Problem.of(response, error);
  }
  return data as T;
}
