import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '~/shared/api';
import type { OrderRequest, QuotationRequest, QuoteDraft } from './draft';

/** What the order would come to if it were placed now, asked again with each change. */
export function useQuotation(request: QuotationRequest | undefined) {
  return useQuery({
    queryKey: ['new-order', 'quotation', request],
    queryFn: ({ signal }) => ask(api.POST('/api/new-order/quotation', { body: request!, signal })),
    enabled: request !== undefined,
    placeholderData: request === undefined ? undefined : keepPreviousData,
    refetchInterval: 30_000,
  });
}

/** Makes lines of pasted rows; what cannot be read is told by row. */
export function usePastedLines() {
  return useMutation({ mutationFn: (text: string) => ask(api.POST('/api/new-order/pasted-lines', { body: { text } })) });
}

/** Places the order; the same key again places nothing more. */
export function usePlaceOrder() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, request }: { key: string; request: OrderRequest }) =>
      ask(api.POST('/api/orders', { params: { header: { 'Idempotency-Key': key } }, body: request })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['orders'] }),
  });
}

/** Writes a quote, or writes the draft of one anew; the same key again writes nothing more. */
export function useWriteQuote(number: string | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, quote }: { key: string; quote: QuoteDraft }) =>
      number
        ? ask(api.PUT('/api/quotes/{quoteNumber}', { params: { path: { quoteNumber: number } }, body: quote }))
        : ask(api.POST('/api/quotes', { params: { header: { 'Idempotency-Key': key } }, body: quote })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['quotes'] }),
  });
}
