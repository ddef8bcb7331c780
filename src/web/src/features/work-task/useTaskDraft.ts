import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, ask, isProblem, useUser } from '~/shared/api';
import { dropDraft, findDraft, type FormValues, keepDraft } from '~/shared/form';

const SEND_MS = 1_500;

type Kept = { at: string; values: FormValues };

/**
 * What was typed into a task's form and not sent. It is kept on this device with each keystroke, and with the server a
 * moment later, so that somebody goes on at another screen.
 */
export function useTaskDraft(id: string) {
  const { username } = useUser();
  const key = `task.${id}`;
  const params = { params: { path: { id } } };
  const server = useQuery({
    queryKey: ['draft', id],
    staleTime: Infinity,
    gcTime: 0,
    // Read once: what comes back later is what is being typed here.
    enabled: (query) => query.state.data === undefined,
    queryFn: async (): Promise<Kept | null> => {
      try {
        const draft = await ask(api.GET('/api/tasks/{id}/draft', params));
        return { at: draft.savedAt, values: draft.variables as FormValues };
      } catch (error) {
        if (isProblem(error) && error.status > 0) {
          return null;
        }
        throw error;
      }
    },
  });
  const local = useMemo(() => findDraft<FormValues>(username, key), [username, key]);
  const draft = [local, server.data].filter((kept): kept is Kept => Boolean(kept)).sort((a, b) => b.at.localeCompare(a.at))[0];
  const send = useDebouncedCallback((variables: FormValues) => {
    // What cannot be sent is still on this device; saying so would only disturb who is typing.
    ask(api.PUT('/api/tasks/{id}/draft', { ...params, body: { variables } as never })).catch(() => undefined);
  }, SEND_MS);
  return {
    draft,
    ready: !server.isPending || local !== undefined,
    latest: () => findDraft<FormValues>(username, key)?.values,
    keep: (values: FormValues) => {
      keepDraft(username, key, values);
      send(values);
    },
    /** After it was sent, or when somebody starts afresh. */
    drop: (alsoAtServer: boolean) => {
      send.cancel();
      dropDraft(username, key);
      if (alsoAtServer) {
        ask(api.DELETE('/api/tasks/{id}/draft', params)).catch(() => undefined);
      }
    },
  };
}
