import { useEffect, useRef } from 'react';
import { connection } from './connection';
import { Store, useStore } from './store';

/** Something that happened elsewhere and that this page may show. */
export interface LiveEvent {
  type: string;
  data: Record<string, unknown>;
}

type Listener = (event: LiveEvent) => void;

const ADDRESS = '/api/live';
const AGAIN_MS = 15_000;
const state = new Store<'live' | 'polling'>('polling');
const listeners = new Map<string, Set<Listener>>();
let source: EventSource | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function tell(message: MessageEvent<string>): void {
  try {
    const event = { type: message.type, data: JSON.parse(message.data) as Record<string, unknown> };
    listeners.get(event.type)?.forEach((listener) => listener(event));
  } catch {
    // What is no JSON is meant for somebody else.
  }
}

function open(): void {
  clearTimeout(timer);
  source?.close();
  const stream = new EventSource(ADDRESS);
  source = stream;
  stream.onopen = () => state.set('live');
  stream.onerror = () => {
    state.set('polling');
    connection.doubt();
    // The browser tries again by itself unless the server refused.
    if (stream.readyState === EventSource.CLOSED) {
      timer = setTimeout(open, AGAIN_MS);
    }
  };
  listeners.forEach((_, type) => stream.addEventListener(type, tell));
}

function listen(type: string, listener: Listener): () => void {
  const known = listeners.get(type);
  if (known) {
    known.add(listener);
  } else {
    listeners.set(type, new Set([listener]));
    source?.addEventListener(type, tell);
  }
  if (!source) {
    open();
  }
  return () => void listeners.get(type)?.delete(listener);
}

/** Hears events of the given types; says whether they come at once or the page has to ask again by itself. */
export function useLive(types: readonly string[], onEvent: Listener): { live: boolean; poll: number | false } {
  const latest = useRef(onEvent);
  useEffect(() => {
    latest.current = onEvent;
  });
  const key = types.join(' ');
  useEffect(() => {
    const ends = key.split(' ').map((type) => listen(type, (event) => latest.current(event)));
    return () => ends.forEach((end) => end());
  }, [key]);
  const live = useStore(state) === 'live';
  return { live, poll: live ? false : AGAIN_MS };
}
