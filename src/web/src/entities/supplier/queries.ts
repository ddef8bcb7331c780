import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type Supplier = components['schemas']['SupplierDraft'];
export type SupplierSummary = components['schemas']['SupplierSummary'];
export type SupplierOffer = components['schemas']['SupplierOffer'];

/** Those we buy from, by name. */
export function useSuppliers(q: string | undefined, active: boolean | undefined) {
  return useKeyset<SupplierSummary>(
    ['suppliers', 'list', q, active],
    (cursor, signal) => ask(api.GET('/api/suppliers', { params: { query: { q, active, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<SupplierSummary>>,
  );
}

/** A supplier with the version that a change has to name. */
export function useSupplier(number: string) {
  return useQuery({
    queryKey: ['suppliers', number],
    queryFn: async () => {
      const { data, error, response } = await api.GET('/api/suppliers/{number}', { params: { path: { number } } });
      const supplier = await ask(Promise.resolve({ data, error, response }));
      return { supplier, version: response.headers.get('ETag') ?? '' };
    },
  });
}

/** What he sells us, by product. */
export function useOffers(number: string) {
  return useKeyset<SupplierOffer>(
    ['suppliers', number, 'offers'],
    (cursor, signal) => ask(api.GET('/api/suppliers/{number}/offers', { params: { path: { number }, query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<SupplierOffer>>,
  );
}
