import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '~/shared/api';

const AT_ONCE = 200;

/** All tasks of a person, some hundred at a time; ends where nothing more can be moved. */
export function useReassign() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: { from: string; to: string | null }) => {
      let done = 0;
      for (;;) {
        const answer = await ask(api.POST('/api/tasks/bulk/reassignments', { body }));
        done += answer.done;
        if (answer.results.length < AT_ONCE || answer.done === 0) {
          return { done, failed: answer.failed };
        }
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
