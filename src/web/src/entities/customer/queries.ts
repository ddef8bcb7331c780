import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type CustomerCard = components['schemas']['CustomerCard'];

/** A customer with his addresses and habits. */
export function useCustomer(number: string | undefined) {
  return useQuery({
    queryKey: ['customers', number],
    queryFn: () => ask(api.GET('/api/customers/{number}', { params: { path: { number: number! } } })),
    enabled: number !== undefined,
    staleTime: 60_000,
  });
}

/** Customers by a few letters, each with what one wants to know before taking an order. */
export function useCustomerCards(text: string) {
  const q = text.trim();
  return useQuery({
    queryKey: ['new-order', 'customers', q],
    queryFn: ({ signal }) => ask(api.GET('/api/new-order/customers', { params: { query: { q } }, signal })),
    enabled: q !== '',
    placeholderData: q === '' ? undefined : keepPreviousData,
  });
}
