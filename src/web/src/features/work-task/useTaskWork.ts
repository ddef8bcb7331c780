import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TaskDetails } from '~/entities/task';
import { taskQuery } from '~/entities/task';
import { api, ask, isProblem, useUser } from '~/shared/api';
import type { FormValues } from '~/shared/form';

/** Taking a task, giving it back, and completing it. */
export function useTaskWork(id: string) {
  const client = useQueryClient();
  const user = useUser();
  const settled = () => client.invalidateQueries({ queryKey: ['tasks'] });
  const params = { params: { path: { id } } };
  const show = (task: TaskDetails['task']) =>
    client.setQueryData(taskQuery(id).queryKey, (now) => (now ? { ...now, task } : now));
  const claim = useMutation({ mutationFn: () => ask(api.POST('/api/tasks/{id}/claim', params)), onSuccess: show, onSettled: settled });
  const release = useMutation({ mutationFn: () => ask(api.POST('/api/tasks/{id}/unclaim', params)), onSuccess: show, onSettled: settled });
  const takeOver = useMutation({
    mutationFn: () => ask(api.POST('/api/tasks/{id}/assignment', { ...params, body: { assignee: user.username } })),
    onSuccess: show,
    onSettled: settled,
  });
  const complete = useMutation({
    mutationFn: async (variables: FormValues) => {
      try {
        await ask(api.POST('/api/tasks/{id}/completion', { ...params, body: { variables } as never }));
      } catch (error) {
        // The answer to an earlier try was lost on its way: it is done, and by this person.
        if (!(isProblem(error) && error.code === 'worklist.TaskAlreadyCompleted' && error.facts.by === user.username)) {
          throw error;
        }
      }
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['tasks', 'list'] });
      void client.invalidateQueries({ queryKey: ['tasks', 'counts'] });
    },
  });
  return { claim, release, takeOver, complete };
}
