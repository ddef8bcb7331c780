import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';

export type ElectronicReport = components['schemas']['ElectronicReport'];
export type ElectronicFinding = components['schemas']['ElectronicFinding'];
export const FORMATS = ['FACTURX', 'UBL', 'CII'] as const;

/** How far the electronic invoice is; one that waits for its check is looked at again until it was checked. */
export function useElectronicInvoice(number: string) {
  return useQuery({
    queryKey: ['invoices', 'electronic', number],
    queryFn: () => ask(api.GET('/api/invoices/{invoiceNumber}/e-invoice/findings', { params: { path: { invoiceNumber: number } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'WAITING' ? 5_000 : false),
  });
}

/** Where a file of it is. */
export function fileOf(number: string, format: (typeof FORMATS)[number]): string {
  return `/api/invoices/${encodeURIComponent(number)}/e-invoice?format=${format}`;
}
