import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type Quote = components['schemas']['QuoteView'];
export type QuoteVersion = Quote['versions'][number];
export type QuoteRow = components['schemas']['QuoteRow'];
export type QuoteState = Quote['state'];
export type LostReason = NonNullable<Quote['lostReason']>;

export const LOST_REASONS = ['PRICE', 'DELIVERY_TIME', 'COMPETITOR', 'NOT_NEEDED', 'OTHER'] as const satisfies readonly LostReason[];

export interface QuoteConditions {
  state?: QuoteState[];
  text?: string;
  customerNumber?: string;
  owner?: string;
  validBefore?: string;
}

/** Quotes, the newest first. */
export function useQuotes(conditions: QuoteConditions) {
  return useKeyset<QuoteRow>(
    ['quotes', 'list', conditions],
    (cursor, signal) => ask(api.GET('/api/quotes', { params: { query: { ...conditions, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<QuoteRow>>,
  );
}

/** One of them; looked at again soon while it is on its way to the customer. */
export function useQuote(number: string) {
  return useQuery({
    queryKey: ['quotes', number],
    queryFn: () => ask(api.GET('/api/quotes/{quoteNumber}', { params: { path: { quoteNumber: number } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'IN_APPROVAL' ? 2_000 : 30_000),
  });
}

export function useQuoteEvents(number: string) {
  return useQuery({
    queryKey: ['quotes', number, 'timeline'],
    queryFn: () => ask(api.GET('/api/quotes/{quoteNumber}/timeline', { params: { path: { quoteNumber: number }, query: { limit: 100 } } })),
    refetchInterval: 30_000,
  });
}
