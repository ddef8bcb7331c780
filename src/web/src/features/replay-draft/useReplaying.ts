import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Replay, ReplayWish } from '~/entities/replay';
import { api, ask } from '~/shared/api';

/** Asks for a replay of a draft, and stops one. */
export function useReplaying(draft: string, onAsked: (replay: Replay) => void) {
  const client = useQueryClient();
  const read = () => client.invalidateQueries({ queryKey: ['replays', draft] });
  const asking = useMutation({
    mutationFn: (body: ReplayWish) => ask(api.POST('/api/drafts/{number}/replays', { params: { path: { number: draft } }, body })),
    onSuccess: async (asked) => {
      await read();
      onAsked(asked);
    },
  });
  const stopping = useMutation({
    mutationFn: (id: number) => ask(api.DELETE('/api/replays/{id}', { params: { path: { id } } })),
    onSuccess: read,
  });
  return { asking, stopping };
}
