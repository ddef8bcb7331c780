import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IncidentProgress } from '~/entities/incident';
import { api, ask } from '~/shared/api';

const LOOK_MS = 1_000;
const NOTHING: IncidentProgress = { total: 0, waiting: 0, done: 0, failed: 0 };

const plus = (a: IncidentProgress, b: IncidentProgress): IncidentProgress => ({
  total: a.total + b.total,
  waiting: b.waiting,
  done: a.done + b.done,
  failed: a.failed + b.failed,
});

/** Tries all of one cause again, batch after batch, and tells how far that is. */
export function useRetryAll() {
  const client = useQueryClient();
  const [progress, setProgress] = useState<IncidentProgress>();
  const run = useMutation({
    mutationFn: async (cause: string) => {
      let before = NOTHING;
      let more = true;
      setProgress(before);
      while (more) {
        const batch = await ask(api.POST('/api/incidents/retries', { body: { cause } }));
        // What failed once more is of the same cause again: a batch without a cure ends the run.
        more = batch.more;
        let now: IncidentProgress = { ...NOTHING, total: batch.retried, waiting: batch.retried };
        while (batch.run && now.waiting > 0) {
          setProgress(plus(before, now));
          await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
          now = await ask(api.GET('/api/incidents/retries/{run}', { params: { path: { run: batch.run } } }));
        }
        more = more && now.done > 0;
        before = plus(before, now);
        setProgress(before);
      }
      return before;
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['incidents'] }),
  });
  return { progress, retryAll: run.mutate, running: run.isPending, error: run.error };
}
