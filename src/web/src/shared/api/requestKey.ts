import { useState } from 'react';

/** Keys for requests that must happen once: the same content has the same key until it is told to have worked. */
export class RequestKeys {
  private readonly keys = new Map<string, string>();

  of(body: unknown): string {
    const content = JSON.stringify(body);
    const key = this.keys.get(content) ?? crypto.randomUUID();
    this.keys.set(content, key);
    return key;
  }

  /** What was asked for is done: the same again is meant as a further one. */
  renew(): void {
    this.keys.clear();
  }
}

/** Of a form whose request may be mended after a refusal, or after an answer that got lost. */
export function useRequestKeys(): RequestKeys {
  const [keys] = useState(() => new RequestKeys());
  return keys;
}
