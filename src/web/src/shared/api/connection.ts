import { Store, useStore } from './store';

export type Connection = 'there' | 'lost';

const state = new Store<Connection>('there');
const PROBE_MS = 3000;
let probing: ReturnType<typeof setTimeout> | undefined;

async function probe() {
  try {
    const response = await fetch('/actuator/health/liveness', { cache: 'no-store' });
    connection.report(response.ok ? 'there' : 'lost');
  } catch {
    connection.report('lost');
  }
}

/** Whether the server answers; while it does not, it is asked again every three seconds. */
export const connection = {
  state,
  report(next: Connection) {
    clearTimeout(probing);
    probing = next === 'lost' ? setTimeout(() => void probe(), PROBE_MS) : undefined;
    state.set(next);
  },
  /** Something that should stay open was closed: perhaps the server is gone. */
  doubt: () => void probe(),
};

export function useConnection(): Connection {
  return useStore(state);
}
