import { useEffect, useRef } from 'react';

/** A scanner types faster than anybody: characters come within this many milliseconds. */
const BETWEEN_MS = 50;
const SHORTEST = 3;

export interface Burst {
  text: string;
  last: number;
}

/** What has been typed so far as one burst; a pause begins a new one. */
export function extended(burst: Burst, key: string, at: number): Burst {
  return at - burst.last > BETWEEN_MS ? { text: key, last: at } : { text: burst.text + key, last: at };
}

/** Whether Enter at this moment ends the burst of a scanner, and not the typing of a person. */
export function isScan(burst: Burst, at: number): boolean {
  return burst.text.length >= SHORTEST && at - burst.last <= BETWEEN_MS;
}

/** Hears a keyboard-wedge scanner wherever the focus is; what is typed into a field stays the field's. */
export function useWedge(onScan: (code: string) => void): void {
  const latest = useRef(onScan);
  useEffect(() => {
    latest.current = onScan;
  });
  useEffect(() => {
    let burst: Burst = { text: '', last: 0 };
    const pressed = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) {
        return;
      }
      if (event.key === 'Enter' && isScan(burst, event.timeStamp)) {
        event.preventDefault();
        event.stopPropagation();
        latest.current(burst.text);
        burst = { text: '', last: 0 };
      } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
        burst = extended(burst, event.key, event.timeStamp);
      }
    };
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, []);
}
