import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Saves one row of a price table and reads the tables again. */
export function useKeeping(save: () => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['prices'] });
      onDone();
    },
  });
}
