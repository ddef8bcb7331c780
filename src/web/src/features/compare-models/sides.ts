import { useQuery } from '@tanstack/react-query';
import { keyOf, readFile } from '~/entities/draft';
import { api, ask } from '~/shared/api';

/** One of two versions: a number of what is deployed, what is live, the draft, or what the draft began with. */
export type Side = string;

/** The text of one version of a file; what was not there is empty. */
export function useText(file: string, side: Side, draft: string | undefined) {
  return useQuery({
    queryKey: ['models', 'text', file, side, draft],
    queryFn: () => read(file, side, draft),
  });
}

async function read(file: string, side: Side, draft: string | undefined): Promise<string> {
  if (draft && (side === 'draft' || side === 'base')) {
    const held = await readFile(draft, file);
    return side === 'draft' ? held.content : (held.base ?? '');
  }
  const key = keyOf(file);
  const params = { path: { key }, query: { version: side === 'live' ? undefined : Number(side) } };
  if (file.endsWith('.bpmn')) {
    return (await ask(api.GET('/api/processes/{key}', { params }))).xml;
  }
  if (file.endsWith('.dmn')) {
    return (await ask(api.GET('/api/decisions/{key}', { params }))).xml;
  }
  return JSON.stringify((await ask(api.GET('/api/forms/{key}', { params: { path: { key } } }))).schema);
}

/** Numbers of what is deployed, newest first; forms keep none, and what is new has none. */
export function useVersions(file: string) {
  const key = keyOf(file);
  return useQuery({
    queryKey: ['models', 'versions', file],
    retry: false,
    queryFn: async () => {
      const params = { path: { key } };
      if (file.endsWith('.bpmn')) {
        return (await ask(api.GET('/api/processes/{key}', { params }))).versions.map(({ version }) => version);
      }
      return file.endsWith('.dmn') ? (await ask(api.GET('/api/decisions/{key}', { params }))).versions : [];
    },
  });
}
