import type { components } from './generated/schema';

/** What the server sends, as its own description says it. */
type Told = components['schemas']['Problem'];

/** One field that is wrong, by JSON pointer. */
export type Violation = components['schemas']['Violation'];

/** The name of the field a JSON pointer leads to, and its place if it belongs to a list: `/lines/0/quantity` is the first quantity. */
export function fieldOf(pointer: string): { name: string; place?: number } {
  const steps = pointer.split('/').filter((step) => step !== '');
  const name = steps.filter((step) => !isPlace(step)).at(-1) ?? '';
  const place = steps.filter(isPlace).at(-1);
  return place === undefined ? { name } : { name, place: Number(place) + 1 };
}

function isPlace(step: string): boolean {
  return /^\d+$/.test(step);
}

/** A refusal (RFC 9457): the sentence for people, and the code for those who help them. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string | undefined,
    readonly errors: Violation[],
    readonly facts: Record<string, unknown>,
  ) {
    super(detail ?? title);
    this.name = 'Problem';
  }

  static of(response: Response, body: unknown): Problem {
    const told: Partial<Told> = typeof body === 'object' && body !== null ? body : {};
    return new Problem(
      response.status,
      told.code ?? `http.${response.status}`,
      told.title ?? response.statusText,
      told.detail,
      told.errors ?? [],
      told,
    );
  }
}

export const UNREACHABLE = 'web.Unreachable';

/** The server did not answer at all. */
export function unreachable(cause: unknown): Problem {
  const problem = new Problem(0, UNREACHABLE, 'The server does not answer', undefined, [], {});
  problem.cause = cause;
  return problem;
}

export function isProblem(error: unknown): error is Problem {
  return error instanceof Problem;
}
