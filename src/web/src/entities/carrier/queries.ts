import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type Carrier = components['schemas']['Carrier'];
export type CarrierSheet = components['schemas']['CarrierSheet'];
export type Agreement = components['schemas']['CarrierAgreement'];
export type AgreementChange = components['schemas']['AgreementChange'];
export type Terms = components['schemas']['TariffTerms'];

/** Everybody we have an agreement with, also those who are not asked for offers any more. */
export function useAllCarriers() {
  return useQuery({ queryKey: ['carriers', 'all'], queryFn: () => ask(api.GET('/api/carriers', { params: { query: { all: true } } })) });
}

/** What was agreed with a carrier, with the version that a change has to name. */
export function useAgreement(code: string) {
  return useQuery({ queryKey: ['carriers', code, 'agreement'], staleTime: Infinity, queryFn: () => ask(api.GET('/api/carriers/{code}/agreement', { params: { path: { code } } })) });
}

/** Who changed the agreement, when and how. */
export function useAgreementHistory(code: string, enabled: boolean) {
  return useQuery({ queryKey: ['carriers', code, 'history'], enabled, queryFn: () => ask(api.GET('/api/carriers/{code}/agreement/history', { params: { path: { code } } })) });
}
