import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type ProductCard = components['schemas']['ProductCard'];

/** Goods by a few letters or a bar code, with what is free of them and what they cost the customer. */
export function useGoods(text: string, customer: string | undefined) {
  const q = text.trim();
  return useQuery({
    queryKey: ['new-order', 'products', q, customer],
    queryFn: ({ signal }) => ask(api.GET('/api/new-order/products', { params: { query: { q, customer } }, signal })),
    enabled: q !== '',
    placeholderData: q === '' ? undefined : keepPreviousData,
  });
}
