import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type CustomerQuote = components['schemas']['CustomerQuote'];
export type QuoteAcceptance = components['schemas']['QuoteAcceptance'];
export type QuoteRefusal = components['schemas']['QuoteRefusal'];

const AGAIN_MS = 30_000;
const at = (token: string) => ({ params: { path: { token } } });

/** The offer behind a customer's link. */
export const customerQuoteQuery = (token: string) =>
  queryOptions({
    queryKey: ['customer-quote', token],
    queryFn: () => ask(api.GET('/api/customer-quotes/{token}', at(token))),
    refetchInterval: AGAIN_MS,
  });

function useAnswer<T>(token: string, answer: (wish: T) => Promise<CustomerQuote>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: answer,
    onSuccess: (quote) => client.setQueryData(customerQuoteQuery(token).queryKey, quote),
  });
}

export function useAcceptQuote(token: string) {
  return useAnswer(token, (body: QuoteAcceptance) => ask(api.POST('/api/customer-quotes/{token}/acceptance', { ...at(token), body })));
}

export function useRefuseQuote(token: string) {
  return useAnswer(token, (body: QuoteRefusal) => ask(api.POST('/api/customer-quotes/{token}/refusal', { ...at(token), body })));
}

export function useAskAboutQuote(token: string) {
  return useAnswer(token, (question: string) => ask(api.POST('/api/customer-quotes/{token}/questions', { ...at(token), body: { question } })));
}
