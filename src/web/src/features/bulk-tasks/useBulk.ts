import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '~/shared/api';
import type { FormValues } from '~/shared/form';

export type BulkStep =
  | { do: 'claim' | 'release'; ids: string[] }
  | { do: 'assign'; ids: string[]; assignee: string }
  | { do: 'complete'; ids: string[]; variables: FormValues };

const MOST = 200;

function call(step: BulkStep, ids: string[]) {
  switch (step.do) {
    case 'claim':
      return ask(api.POST('/api/tasks/bulk/claims', { body: { ids } }));
    case 'release':
      return ask(api.POST('/api/tasks/bulk/releases', { body: { ids } }));
    case 'assign':
      return ask(api.POST('/api/tasks/bulk/assignments', { body: { ids, assignee: step.assignee } }));
    case 'complete':
      return ask(api.POST('/api/tasks/bulk/completions', { body: { ids, variables: step.variables } as never }));
  }
}

export interface BulkOutcome {
  step: BulkStep;
  done: string[];
  failed: { id: string; text: string }[];
}

function reason(problem: unknown): string {
  const { detail, title } = (problem ?? {}) as { detail?: string; title?: string };
  return detail ?? title ?? '';
}

/** One step for many tasks; what is refused for one does not hinder the others. */
export function useBulk() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (step: BulkStep): Promise<BulkOutcome> => {
      const outcome: BulkOutcome = { step, done: [], failed: [] };
      for (let from = 0; from < step.ids.length; from += MOST) {
        const { results } = await call(step, step.ids.slice(from, from + MOST));
        for (const { id, status, problem } of results) {
          if (status < 300) {
            outcome.done.push(id);
          } else {
            outcome.failed.push({ id, text: reason(problem) });
          }
        }
      }
      return outcome;
    },
    onSettled: () => void client.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
