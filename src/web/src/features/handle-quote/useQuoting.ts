import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LostReason, Quote } from '~/entities/quote';
import { api, ask } from '~/shared/api';

const at = (quoteNumber: string) => ({ params: { path: { quoteNumber } } });

function useStep<T>(step: (wish: T) => Promise<Quote>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: async (quote) => {
      client.setQueryData(['quotes', quote.number], quote);
      await Promise.all([['quotes', 'list'], ['quotes', quote.number, 'timeline'], ['tasks']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}

export function useSendQuote(number: string) {
  return useStep(() => ask(api.POST('/api/quotes/{quoteNumber}/sending', at(number))));
}

export function useRemindOfQuote(number: string) {
  return useStep(() => ask(api.POST('/api/quotes/{quoteNumber}/reminders', at(number))));
}

export function useReviseQuote(number: string) {
  return useStep(() => ask(api.POST('/api/quotes/{quoteNumber}/versions', at(number))));
}

export function useCopyQuote(number: string) {
  return useStep(() => ask(api.POST('/api/quotes/{quoteNumber}/copies', at(number))));
}

export function useWithdrawQuote(number: string) {
  return useStep((reason: string) => ask(api.POST('/api/quotes/{quoteNumber}/withdrawal', { ...at(number), body: { reason: reason || undefined } })));
}

export function useLoseQuote(number: string) {
  return useStep((body: { version: number; reason: LostReason; remark?: string }) => ask(api.POST('/api/quotes/{quoteNumber}/loss', { ...at(number), body })));
}

/** Makes it an order at the prices offered; pressed twice it stays one. */
export function useOrderQuote(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) => ask(api.POST('/api/quotes/{quoteNumber}/order', { ...at(number), body: { version } })),
    onSuccess: () => Promise.all(['quotes', 'orders'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}

/** The customer's link, to be read out or sent by other ways. */
export function useQuoteLink(number: string) {
  return useMutation({
    mutationFn: async () => {
      const { url } = await ask(api.POST('/api/quotes/{quoteNumber}/customer-link', at(number)));
      await navigator.clipboard?.writeText(url);
      return url;
    },
  });
}
