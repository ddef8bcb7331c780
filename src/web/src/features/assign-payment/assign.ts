import type { BankEntry, BankTarget } from '~/entities/bank';
import { api, ask } from '~/shared/api';
import { useBooking } from './useBooking';

export interface Piece {
  target: BankTarget;
  amount: number;
}

/** Books parts of an entry on what they are for. */
export function useAssigning({ id, amount: { currency } }: BankEntry) {
  return useBooking(id, (pieces: readonly Piece[]) =>
    ask(
      api.POST('/api/bank-entries/{id}/assignments', {
        params: { path: { id } },
        body: { pieces: pieces.map(({ target: { kind, number, detail }, amount }) => ({ kind, number, detail, amount, currency })) },
      }),
    ),
  );
}
