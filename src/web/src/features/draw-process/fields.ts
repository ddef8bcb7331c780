import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readFile } from '~/entities/draft';
import { api, ask } from '~/shared/api';
import type { ValueKind } from './condition';
import type { Word } from './words';

interface Component {
  type: string;
  key?: string;
  label?: string;
  disabled?: boolean;
  components?: Component[];
}

const KINDS: Record<string, ValueKind> = { checkbox: 'FLAG', number: 'NUMBER' };

/** What people fill in on the forms of a process, as words for its conditions. */
export function useFields(draft: string, held: readonly string[], forms: readonly string[]): Word[] {
  const schemas = useQueries({
    queries: forms.map((key) => ({
      queryKey: ['models', 'fields', draft, key, held.includes(`${key}.form`)],
      queryFn: () => schema(draft, held, key),
      retry: false,
    })),
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(() => schemas.flatMap((form) => words(form?.components ?? [])), [schemas]);
}

async function schema(draft: string, held: readonly string[], key: string): Promise<{ components?: Component[] }> {
  if (held.includes(`${key}.form`)) {
    return JSON.parse((await readFile(draft, `${key}.form`)).content) as { components?: Component[] };
  }
  const form = await ask(api.GET('/api/forms/{key}', { params: { path: { key } } }));
  return form.schema as { components?: Component[] };
}

function words(components: readonly Component[]): Word[] {
  return components.flatMap(({ key, label, type, disabled, components: inner }) => [
    ...(key && !disabled ? [{ name: key, label: label || key, kind: KINDS[type] ?? ('TEXT' as const) }] : []),
    ...words(inner ?? []),
  ]);
}
