import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask, type components } from '~/shared/api';
import { type Keyset, useKeyset } from '~/shared/list';

type Schemas = components['schemas'];
export type Migration = Schemas['MigrationView'];
export type MigrationPreview = Schemas['MigrationPreview'];
export type PreviewStep = Schemas['MigrationPreviewStep'];
export type MigrationTrial = Schemas['MigrationTrial'];
export type MigratedInstance = Schemas['MigratedInstance'];
export type MigratedState = Schemas['MigratedState'];

/** From which version to which, and for some steps where to; an empty target lets the orders there stay. */
export interface Wish {
  from: number;
  to: number;
  targets: Record<string, string>;
}

const SOON_MS = 1_000;
const PAGE = 50;

/** What a migration would do, asked anew for each other choice; the last answer stays until the next is there. */
export function usePreview(process: string, wish: Wish | undefined) {
  return useQuery({
    queryKey: ['migrations', 'preview', process, wish],
    queryFn: () => ask(api.POST('/api/processes/{key}/migration-previews', { params: { path: { key: process } }, body: wish! })),
    enabled: wish !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** Those of a process, newest first. */
export function useMigrations(process: string) {
  return useQuery({
    queryKey: ['migrations', 'of', process],
    queryFn: () => ask(api.GET('/api/processes/{key}/migrations', { params: { path: { key: process } } })),
  });
}

/** How far a migration has come; asked again while it is at work. */
export function useMigration(number: string) {
  return useQuery({
    queryKey: ['migrations', number],
    queryFn: () => ask(api.GET('/api/migrations/{number}', { params: { path: { number } } })),
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'READY' ? SOON_MS : false),
  });
}

/** What became of each order of a migration, as of this standing of it. */
export function useMigrated(migration: Migration, state: MigratedState | undefined): Keyset<MigratedInstance> {
  const { number, counts } = migration;
  return useKeyset(['migrations', number, 'instances', state, counts], (cursor, signal) =>
    ask(api.GET('/api/migrations/{number}/instances', { params: { path: { number }, query: { state, cursor, limit: PAGE } }, signal })),
  );
}

/** A step of a migration, after which what is shown of it, and of where orders stand, is read anew. */
export function useMigrationChange<T>(change: (input: T) => Promise<Migration>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (migration) => {
      client.setQueryData(['migrations', migration.number], migration);
      await Promise.all([['migrations', 'of', migration.process], ['models']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}
