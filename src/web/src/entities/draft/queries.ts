import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type Keyset, useKeyset } from '~/shared/list';

type Schemas = components['schemas'];
export type Draft = Schemas['DraftView'];
export type DraftRow = Schemas['DraftRow'];
export type DraftFile = Schemas['DraftFile'];
export type DraftFileRow = Schemas['DraftFileRow'];
export type DraftFinding = Schemas['DraftFinding'];
export type DraftEvent = Schemas['DraftEvent'];
export type Release = Schemas['ModelRelease'];
export type Rollout = Schemas['RolloutView'];
export type VersionFigures = Schemas['VersionFigures'];
export type GoLive = Schemas['GoLiveRequest'];

const PAGE = 50;

export function useDrafts(openOnly: boolean): Keyset<DraftRow> {
  return useKeyset(['drafts', 'list', openOnly], (cursor, signal) => ask(api.GET('/api/drafts', { params: { query: { openOnly, cursor, limit: PAGE } }, signal })));
}

export function useDraft(number: string) {
  return useQuery({
    queryKey: ['drafts', number],
    queryFn: () => ask(api.GET('/api/drafts/{number}', { params: { path: { number } } })),
  });
}

export function useFindings(number: string) {
  return useQuery({
    queryKey: ['drafts', number, 'findings'],
    queryFn: () => ask(api.GET('/api/drafts/{number}/findings', { params: { path: { number } } })),
  });
}

/** Read once: what is drawn from then on is newer than what lies on the server. */
export function useDraftFile(number: string, name: string) {
  return useQuery({
    queryKey: ['draft-file', number, name],
    queryFn: () => readFile(number, name),
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function readFile(number: string, name: string): Promise<DraftFile> {
  return ask(api.GET('/api/drafts/{number}/files/{name}', { params: { path: { number, name } } }));
}

export function useDraftStory(number: string) {
  return useInfiniteQuery({
    queryKey: ['drafts', number, 'story'],
    queryFn: ({ pageParam }) => ask(api.GET('/api/drafts/{number}/timeline', { params: { path: { number }, query: { cursor: pageParam, limit: PAGE } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

/** What went live under a file's name, newest first. */
export function useReleases(file: string) {
  return useInfiniteQuery({
    queryKey: ['releases', file],
    queryFn: ({ pageParam }) => ask(api.GET('/api/releases', { params: { query: { file, cursor: pageParam, limit: 10 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export function useRollouts() {
  return useQuery({ queryKey: ['rollouts'], queryFn: () => ask(api.GET('/api/rollouts')) });
}

/** Read anew while one looks, since orders go on. */
export function useRolloutFigures(process: string) {
  return useQuery({
    queryKey: ['rollouts', process],
    queryFn: () => ask(api.GET('/api/rollouts/{process}/figures', { params: { path: { process } } })),
    refetchInterval: 30_000,
  });
}

/** Something done to drafts, releases or rollouts, after which all that is shown of them is read anew. */
export function useDraftChange<T, R>(change: (input: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => Promise.all([['drafts'], ['releases'], ['rollouts'], ['models']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** `order-fulfilment.bpmn` is the process `order-fulfilment`. */
export function keyOf(file: string): string {
  return file.slice(0, file.lastIndexOf('.'));
}
