import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Opening, openingKey, openingQuery } from '~/entities/opening';
import { isProblem } from '~/shared/api';

/** What the server says when of two windows this was the slower one. */
const CHANGED = 'intake.OpeningChanged';
/** It is booked, or gone, by now. */
const OVER = ['intake.OpeningOver', 'intake.OpeningUnknown'];

export function isChangedMeanwhile(error: unknown): boolean {
  return isProblem(error) && error.code === CHANGED;
}

/** Which version of a draft somebody sees, as the server wants to be told it. */
export interface Seen {
  path: { number: string };
  header: { 'If-Match': string };
}

function seen(client: QueryClient, number: string): Seen {
  const version = client.getQueryData(openingQuery(number).queryKey)?.version ?? 0;
  return { path: { number }, header: { 'If-Match': `"${version}"` } };
}

/** Everything about a draft is read again. */
export function readAgain(client: QueryClient, number: string) {
  return client.invalidateQueries({ queryKey: openingKey(number) });
}

interface Hears<T> {
  /** The server has it; what is on the screen may still be older. */
  stored?: (input: T) => void;
  /** It is on the screen. */
  done?: (input: T) => void;
  failed?: (error: Error) => void;
  settled?: (input: T) => void;
}

/** A change of a draft. Changes go one after the other, each from the version the one before has made. */
export function useDraftChange<T>(number: string, call: (params: Seen, input: T) => Promise<Opening>, on: Hears<T> = {}) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `opening ${number}` },
    mutationFn: (input: T) => call(seen(client, number), input),
    onSuccess: async (next, input) => {
      on.stored?.(input);
      client.setQueryData(openingQuery(number).queryKey, next);
      void client.invalidateQueries({ queryKey: ['openings', 'list'] });
      await Promise.all(['rows', 'totals'].map((part) => client.invalidateQueries({ queryKey: [...openingKey(number), part] })));
      on.done?.(input);
    },
    onSettled: (_next, _error, input) => on.settled?.(input),
    onError: (error) => {
      on.failed?.(error);
      if (isProblem(error) && OVER.includes(error.code)) {
        void readAgain(client, number);
      }
    },
  });
}
