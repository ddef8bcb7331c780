import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type BankEntry = components['schemas']['BankEntry'];
export type BankStatement = components['schemas']['BankStatement'];
export type BankAssignment = components['schemas']['BankAssignment'];
export type BankProposal = components['schemas']['BankProposal'];
export type BankTarget = components['schemas']['BankTarget'];
export const ENTRY_STATES = ['OPEN', 'SETTLED', 'ASIDE'] as const;
export const DIRECTIONS = ['IN', 'OUT'] as const;

export interface EntryFilter {
  state?: (typeof ENTRY_STATES)[number];
  direction?: (typeof DIRECTIONS)[number];
  statement?: number;
  text?: string;
}

export function useBankEntries(filter: EntryFilter) {
  return useKeyset<BankEntry>(
    ['bank', 'entries', filter],
    (cursor, signal) => ask(api.GET('/api/bank-entries', { params: { query: { ...filter, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<BankEntry>>,
  );
}

export function useBankStatements() {
  return useKeyset<BankStatement>(
    ['bank', 'statements'],
    (cursor, signal) => ask(api.GET('/api/bank-statements', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<BankStatement>>,
  );
}

export const entryQuery = (id: number) =>
  queryOptions({
    queryKey: ['bank', 'entry', id],
    queryFn: () => ask(api.GET('/api/bank-entries/{id}', { params: { path: { id } } })),
  });

/** What an entry may be for, the likeliest first. */
export function useProposals({ id, state }: BankEntry) {
  return useQuery({
    queryKey: ['bank', 'proposals', id],
    queryFn: () => ask(api.GET('/api/bank-entries/{id}/proposals', { params: { path: { id } } })),
    enabled: state === 'OPEN',
  });
}

/** What somebody may assign an entry to. */
export function useTargets(id: number, text: string) {
  return useQuery({
    queryKey: ['bank', 'targets', id, text],
    queryFn: () => ask(api.GET('/api/bank-entries/{id}/targets', { params: { path: { id }, query: { text } } })),
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
  });
}
