/** One field that is wrong, by JSON pointer. */
export interface Violation {
  pointer: string;
  code: string;
  message: string;
}

/** A refusal (RFC 9457): the sentence for people, and the code for those who help them. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string | undefined,
    readonly violations: Violation[],
    readonly facts: Record<string, unknown>,
  ) {
    super(detail ?? title);
    this.name = 'Problem';
  }

  static of(response: Response, body: unknown): Problem {
    const facts = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
    const text = (key: string) => (typeof facts[key] === 'string' ? (facts[key] as string) : undefined);
    return new Problem(
      response.status,
      text('code') ?? `http.${response.status}`,
      text('title') ?? response.statusText,
      text('detail'),
      Array.isArray(facts.violations) ? (facts.violations as Violation[]) : [],
      facts,
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
