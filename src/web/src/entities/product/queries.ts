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

const NO_RETRY = { retry: false, staleTime: 30_000 };

/** What is known of a product; there is none while somebody is still typing its number. */
export function useProduct(number: string) {
  return useQuery({
    queryKey: ['products', number],
    queryFn: ({ signal }) => ask(api.GET('/api/products/{number}', { params: { path: { number } }, signal })),
    enabled: number !== '',
    ...NO_RETRY,
  });
}

export type Packaging = components['schemas']['Packaging'];

/** Boxes and pallets a product comes in, the smallest first. */
export function usePackagings(number: string, enabled = true) {
  return useQuery({
    queryKey: ['products', number, 'packagings'],
    queryFn: ({ signal }) => ask(api.GET('/api/products/{number}/packagings', { params: { path: { number } }, signal })),
    select: ({ packagings }) => packagings,
    enabled: enabled && number !== '',
    ...NO_RETRY,
  });
}

/** What may be delivered instead of a product, the best first. */
export function useSubstitutes(number: string, enabled = true) {
  return useQuery({
    queryKey: ['products', number, 'substitutes'],
    queryFn: ({ signal }) => ask(api.GET('/api/products/{number}/substitutes', { params: { path: { number } }, signal })),
    select: ({ substitutes }) => substitutes,
    enabled: enabled && number !== '',
    ...NO_RETRY,
  });
}
