import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type Invoice = components['schemas']['InvoiceView'];
export type InvoiceLine = components['schemas']['InvoiceLine'];
export type CreditNote = components['schemas']['CreditNoteView'];
export const STANDINGS = ['OPEN', 'OVERDUE', 'PAID'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface InvoiceFilter {
  standing?: Standing;
  customer?: string;
  text?: string;
  dueFrom?: string;
  dueTo?: string;
}

export function useInvoices(filter: InvoiceFilter) {
  return useKeyset<Invoice>(
    ['invoices', filter],
    (cursor, signal) => ask(api.GET('/api/invoices', { params: { query: { ...filter, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Invoice>>,
  );
}

export function useInvoice(number: string) {
  return useQuery({
    queryKey: ['invoices', 'one', number],
    queryFn: () => ask(api.GET('/api/invoices/{invoiceNumber}', { params: { path: { invoiceNumber: number } } })),
  });
}

/** Its lines, with what was credited of each. */
export function useInvoiceLines(number: string) {
  return useQuery({
    queryKey: ['invoices', 'lines', number],
    queryFn: () => ask(api.GET('/api/invoices/{invoiceNumber}/lines', { params: { path: { invoiceNumber: number } } })),
  });
}

/** Oldest first. */
export function useCreditNotes(number: string) {
  return useQuery({
    queryKey: ['invoices', 'credit-notes', number],
    queryFn: () => ask(api.GET('/api/invoices/{invoiceNumber}/credit-notes', { params: { path: { invoiceNumber: number } } })),
  });
}

/** What is owed by currency, by one customer or by all. */
export function useOpenItems(customer?: string) {
  return useQuery({
    queryKey: ['invoices', 'open-items', customer],
    queryFn: () => ask(api.GET('/api/invoices/open-items', { params: { query: { customer } } })),
  });
}

/** Where its PDF is; undefined while there is none. */
export function paperOf({ orderNumber, documentId }: Pick<Invoice, 'orderNumber' | 'documentId'>): string | undefined {
  return documentId ? `/api/orders/${encodeURIComponent(orderNumber)}/documents/${documentId}` : undefined;
}

/** The order it is about, or the first of them and how many there are beside it. */
export function ordersOf({ orderNumber, orders }: Invoice): string {
  return orders > 1 ? `${orderNumber} +${orders - 1}` : orderNumber;
}

export function isOverdue({ open, dueOn }: Invoice, today: string): boolean {
  return open.amount > 0 && dueOn < today;
}
