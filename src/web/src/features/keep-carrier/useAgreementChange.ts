import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Agreement, CarrierSheet } from '~/entities/carrier';
import { api, ask } from '~/shared/api';

const onVersion = ({ agreement, version }: CarrierSheet) => ({ path: { code: agreement.code }, header: { 'If-Match': `"${version}"` } });

/** What the server made of a change is shown at once; lists and history are read anew. */
function useKept() {
  const client = useQueryClient();
  return async (kept: CarrierSheet) => {
    client.setQueryData(['carriers', kept.agreement.code, 'agreement'], kept);
    await Promise.all([
      client.invalidateQueries({ queryKey: ['carriers'], exact: true }),
      client.invalidateQueries({ queryKey: ['carriers', 'all'] }),
      client.invalidateQueries({ queryKey: ['carriers', kept.agreement.code, 'history'] }),
    ]);
  };
}

export function useAgreementChange(sheet: CarrierSheet) {
  const kept = useKept();
  return useMutation({
    mutationFn: (body: Agreement) => ask(api.PUT('/api/carriers/{code}/agreement', { params: onVersion(sheet), body })),
    onSuccess: kept,
  });
}

export function useRetirement(sheet: CarrierSheet) {
  const kept = useKept();
  return useMutation({ mutationFn: () => ask(api.DELETE('/api/carriers/{code}/agreement', { params: onVersion(sheet) })), onSuccess: kept });
}

export function useNewAgreement() {
  const kept = useKept();
  return useMutation({ mutationFn: (body: Agreement) => ask(api.POST('/api/carriers/agreements', { body })), onSuccess: kept });
}
