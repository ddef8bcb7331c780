import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type JournalEntry = components['schemas']['JournalEntryView'];
export type Account = components['schemas']['AccountView'];
export type AccountLine = components['schemas']['AccountLine'];
export type Period = components['schemas']['PeriodView'];
export type Statement = components['schemas']['AccountStatement'];
export type FactKind = JournalEntry['kind'];

export const FACT_KINDS = ['INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'BANK_ENTRY', 'RECEIPT', 'ACCOUNT_MONEY', 'COMMISSION', 'STOCK', 'DUNNING_FEE', 'EXCHANGE'] as const satisfies readonly FactKind[];

export interface EntryFilter {
  from?: string;
  to?: string;
  kind?: FactKind;
  text?: string;
}

/** Days from the first to the last, both included. */
export interface Days {
  from: string;
  to: string;
}

export const useEntries = (filter: EntryFilter) =>
  useKeyset<JournalEntry>(
    ['books', 'entries', filter],
    (cursor, signal) => ask(api.GET('/api/accounting/entries', { params: { query: { ...filter, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<JournalEntry>>,
  );

export const useAccounts = () => useQuery({ queryKey: ['books', 'accounts'], queryFn: () => ask(api.GET('/api/accounting/accounts')) });

export const useAccount = (id: number) =>
  useQuery({ queryKey: ['books', 'accounts', id], queryFn: () => ask(api.GET('/api/accounting/accounts/{id}', { params: { path: { id } } })) });

export const useSheet = (id: number, days: Days) =>
  useKeyset<AccountLine>(
    ['books', 'sheet', id, days],
    (cursor, signal) => ask(api.GET('/api/accounting/accounts/{id}/lines', { params: { path: { id }, query: { ...days, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<AccountLine>>,
  );

export const useTrialBalance = (days: Days) =>
  useQuery({ queryKey: ['books', 'balance', days], queryFn: () => ask(api.GET('/api/accounting/trial-balance', { params: { query: days } })) });

export const usePeriods = () => useQuery({ queryKey: ['books', 'periods'], queryFn: () => ask(api.GET('/api/accounting/periods')) });

export const useStatements = (customerNumber: string, days: Days) =>
  useQuery({
    queryKey: ['books', 'statements', customerNumber, days],
    queryFn: () => ask(api.GET('/api/accounting/statements/{customerNumber}', { params: { path: { customerNumber }, query: days } })),
    retry: false,
  });
