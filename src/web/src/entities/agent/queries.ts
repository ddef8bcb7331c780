import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';

export type Agent = components['schemas']['Agent'];
export type CommissionFact = components['schemas']['CommissionFact'];
export type CommissionRule = components['schemas']['CommissionRule'];
export type CommissionStep = components['schemas']['CommissionStory']['steps'][number];
export type Settlement = components['schemas']['SettlementView'];

const MOST = 200;

/** Those who earn commission; an agent finds himself alone. */
export function useAgents() {
  return useKeyset<Agent>(['agents'], (cursor, signal) => ask(api.GET('/api/agents', { params: { query: { cursor, limit: MOST } }, signal })) as Promise<KeysetPage<Agent>>);
}

export function useBalances(code: string) {
  return useQuery({
    queryKey: ['agents', code, 'balances'],
    queryFn: () => ask(api.GET('/api/agents/{code}/balances', { params: { path: { code } } })),
  });
}

export function useCommissions(code: string) {
  return useKeyset<CommissionFact>(
    ['agents', code, 'commissions'],
    (cursor, signal) => ask(api.GET('/api/agents/{code}/commissions', { params: { path: { code }, query: { cursor, limit: 50 } }, signal })) as Promise<KeysetPage<CommissionFact>>,
  );
}

/** Where the figure of an invoice or credit note comes from. */
export function useCommissionStory(code: string, document: string) {
  return useQuery({
    queryKey: ['agents', code, 'commissions', document],
    queryFn: () => ask(api.GET('/api/agents/{code}/commissions/{document}', { params: { path: { code, document } } })),
  });
}

/** The rules of an agent, or without one those of the house, newest first. */
export function useCommissionRules(agent?: string) {
  return useKeyset<CommissionRule>(
    ['commission-rules', agent ?? ''],
    (cursor, signal) => ask(api.GET('/api/commission/rules', { params: { query: { agent, cursor, limit: 50 } }, signal })) as Promise<KeysetPage<CommissionRule>>,
  );
}

/** Newest first; an agent finds his own alone. */
export function useSettlements(options: { refetchInterval?: number } = {}) {
  return useKeyset<Settlement>(
    ['settlements'],
    (cursor, signal) => ask(api.GET('/api/settlements', { params: { query: { cursor, limit: 100 } }, signal })) as Promise<KeysetPage<Settlement>>,
    options,
  );
}

/** What a run proposes or has settled; asked again while its process works. */
export function useRun(run: string) {
  return useQuery({
    queryKey: ['settlements', 'run', run],
    queryFn: () => ask(api.GET('/api/settlements/runs/{run}', { params: { path: { run } } })),
    refetchInterval: ({ state }) => (state.data?.settlements.every((each) => each.state !== 'PROPOSED' && (each.state === 'REJECTED' || each.documentId)) && state.data.settlements.length > 0 ? false : 2_000),
  });
}

export function statementOf({ number }: Settlement): string {
  return `/api/settlements/${encodeURIComponent(number)}/statement`;
}
