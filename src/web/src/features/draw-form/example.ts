import { useQuery } from '@tanstack/react-query';
import type { Task, TaskDetails } from '~/entities/task';
import { api, ask } from '~/shared/api';
import type { FormValues } from '~/shared/form';

export interface Example {
  subject: string;
  values: FormValues;
}

/** Values of an open task the reader may see that shows this form; nothing if there is none. */
export function useExample(form: string, wanted: boolean) {
  return useQuery({
    queryKey: ['tasks', 'example', form],
    enabled: wanted,
    retry: false,
    queryFn: async (): Promise<Example | null> => {
      const { items } = await ask(api.GET('/api/tasks', { params: { query: { limit: 100 } } }));
      for (const task of oneOfEach(items)) {
        const details: TaskDetails = await ask(api.GET('/api/tasks/{id}', { params: { path: { id: task.id } } }));
        if ((details.form as { id?: string } | null)?.id === form) {
          return { subject: task.subject ?? task.name, values: details.values };
        }
      }
      return null;
    },
  });
}

/** Tasks of one step show one form. */
function oneOfEach(tasks: readonly Task[]): Task[] {
  return [...new Map(tasks.map((task) => [task.task, task])).values()];
}
