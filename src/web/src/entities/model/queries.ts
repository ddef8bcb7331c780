import { useQuery } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type Keyset, useKeyset } from '~/shared/list';

export type ProcessOverview = components['schemas']['ProcessOverview'];
export type DecisionOverview = components['schemas']['DecisionOverview'];
export type FormOverview = components['schemas']['FormOverview'];
export type StepDescription = components['schemas']['StepDescription'];
export type ElementCount = components['schemas']['ElementCount'];

const OFTEN_MS = 10_000;

export function useProcesses(): Keyset<ProcessOverview> {
  return useKeyset(['models', 'processes'], async (_, signal) => ({ items: await ask(api.GET('/api/processes', { signal })) }), { refetchInterval: OFTEN_MS });
}

/** As it is live, unless a version is asked for. */
export function readProcess(key: string, version?: number) {
  return ask(api.GET('/api/processes/{key}', { params: { path: { key }, query: { version } } }));
}

/** The diagram of a version and what waits in it. */
export function useProcess(key: string, version: number | undefined, enabled = true) {
  return useQuery({
    enabled,
    queryKey: ['models', 'process', key, version],
    queryFn: () => readProcess(key, version),
    refetchInterval: OFTEN_MS,
  });
}

export function useDecisions(): Keyset<DecisionOverview> {
  return useKeyset(['models', 'decisions'], async (_, signal) => ({ items: await ask(api.GET('/api/decisions', { signal })) }));
}

export function useDecision(key: string, version: number | undefined) {
  return useQuery({
    queryKey: ['models', 'decision', key, version],
    queryFn: () => ask(api.GET('/api/decisions/{key}', { params: { path: { key }, query: { version } } })),
  });
}

export function useForms(): Keyset<FormOverview> {
  return useKeyset(['models', 'forms'], async (_, signal) => ({ items: await ask(api.GET('/api/forms', { signal })) }));
}

export function useForm(key: string) {
  return useQuery({
    queryKey: ['models', 'form', key],
    queryFn: () => ask(api.GET('/api/forms/{key}', { params: { path: { key } } })),
  });
}

/** What diagrams may be made of, in the reader's language. */
export function useSteps() {
  return useQuery({
    queryKey: ['models', 'steps'],
    queryFn: () => ask(api.GET('/api/processes/steps')),
    staleTime: Infinity,
  });
}
