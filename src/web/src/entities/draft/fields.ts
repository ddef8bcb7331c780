import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, ask } from '~/shared/api';
import { readFile } from './queries';

/** Something people fill in on a form; it is a variable of this name then. */
export interface FormField {
  form: string;
  name: string;
  label: string;
  kind: 'NUMBER' | 'TEXT' | 'FLAG';
  /** All it can be, where the form lists them. */
  values: readonly { value: string; label: string }[];
}

interface Component {
  type: string;
  key?: string;
  label?: string;
  disabled?: boolean;
  values?: { value: string; label?: string }[];
  components?: Component[];
}

const KINDS: Record<string, FormField['kind']> = { checkbox: 'FLAG', number: 'NUMBER' };

/** What people fill in on these forms, as the draft has them or as they are live. */
export function useFormFields(draft: string, held: readonly string[], forms: readonly string[]): FormField[] {
  const schemas = useQueries({
    queries: forms.map((key) => ({
      queryKey: ['models', 'fields', draft, key, held.includes(`${key}.form`)],
      queryFn: async () => ({ key, schema: await schema(draft, held, key) }),
      retry: false,
    })),
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(() => schemas.flatMap((form) => (form ? fields(form.key, form.schema.components ?? []) : [])), [schemas]);
}

async function schema(draft: string, held: readonly string[], key: string): Promise<{ components?: Component[] }> {
  if (held.includes(`${key}.form`)) {
    return JSON.parse((await readFile(draft, `${key}.form`)).content) as { components?: Component[] };
  }
  const form = await ask(api.GET('/api/forms/{key}', { params: { path: { key } } }));
  return form.schema as { components?: Component[] };
}

function fields(form: string, components: readonly Component[]): FormField[] {
  return components.flatMap(({ key, label, type, disabled, values, components: inner }) => [
    ...(key && !disabled
      ? [{ form, name: key, label: label || key, kind: KINDS[type] ?? ('TEXT' as const), values: (values ?? []).map((each) => ({ value: each.value, label: each.label || each.value })) }]
      : []),
    ...fields(form, inner ?? []),
  ]);
}
