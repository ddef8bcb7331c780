import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type BankEntry, entryQuery } from '~/entities/bank';

/** Does something to an entry and shows what became of it, and of the invoices. */
export function useBooking<T>(id: number, work: (wish: T) => Promise<BankEntry>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: async (entry) => {
      client.setQueryData(entryQuery(id).queryKey, entry);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['bank', 'entries'] }),
        client.invalidateQueries({ queryKey: ['bank', 'statements'] }),
        client.invalidateQueries({ queryKey: ['bank', 'proposals', id] }),
        client.invalidateQueries({ queryKey: ['bank', 'targets', id] }),
        client.invalidateQueries({ queryKey: ['invoices'] }),
        client.invalidateQueries({ queryKey: ['payments'] }),
      ]);
    },
  });
}
