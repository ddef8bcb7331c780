import { QueryClient } from '@tanstack/react-query';
import { connection } from './connection';
import { isProblem } from './problem';

const TRIES = 3;

/** What was read stays on the screen while it is read again; refusals are final, silence is not. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      networkMode: 'always',
      retry: (count, error) => !(isProblem(error) && error.status > 0) && count < TRIES,
      retryDelay: (count) => 500 * 2 ** count,
    },
    mutations: { networkMode: 'always' },
  },
});

// Whatever went stale while the server was away is read again when it is back.
let before = connection.state.get();
connection.state.watch(() => {
  const now = connection.state.get();
  if (before === 'lost' && now === 'there') {
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  }
  before = now;
});
