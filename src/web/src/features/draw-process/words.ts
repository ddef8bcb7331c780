import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { StepDescription } from '~/entities/model';
import { api, ask, type components } from '~/shared/api';
import type { Drawing } from '~/shared/bpmn';
import { kindBySight, type ValueKind } from './condition';

type Fact = components['schemas']['FactDescription'];

/** Something a condition can read. */
export interface Word {
  name: string;
  label: string;
  kind: ValueKind;
  /** All it can be, where that is known. */
  values: readonly { value: string; label: string }[];
}

/** What is known of the thing a process carries. */
export function useFacts(process: string) {
  return useQuery({
    queryKey: ['models', 'facts', process],
    queryFn: () => ask(api.GET('/api/processes/{key}/facts', { params: { path: { key: process } } })),
    staleTime: Infinity,
  });
}

/** Facts first, then fields of the forms the process shows, then what its steps set, then what its conditions read already. */
export function useWords(drawing: Drawing, process: string, fields: readonly Word[], steps: readonly StepDescription[], count: number): Word[] {
  const { data: facts } = useFacts(process);
  return useMemo(() => {
    const words = new Map<string, Word>();
    (facts ?? []).forEach((fact: Fact) => words.set(fact.name, { name: fact.name, label: fact.label, kind: fact.kind, values: [] }));
    fields.forEach((field) => words.has(field.name) || words.set(field.name, field));
    set(drawing, steps).forEach((word) => words.has(word.name) || words.set(word.name, word));
    for (const condition of drawing.conditions()) {
      for (const [name] of condition.matchAll(/[A-Za-z_]\w*(?=\s*(==|!=|[<>]|}|&&|\band\b))/g)) {
        if (!words.has(name) && !['true', 'false', 'and', 'or', 'not', 'empty', 'null'].includes(name)) {
          words.set(name, { name, label: name, kind: kindBySight(condition, name), values: [] });
        }
      }
    }
    return [...words.values()];
    // The count grows with each change of the drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [drawing, facts, fields, steps, count]);
}

/** What the steps of the drawing set, with all that it can be. */
function set(drawing: Drawing, steps: readonly StepDescription[]): Word[] {
  const called = new Set(drawing.stepNames());
  return steps
    .filter(({ bean }) => called.has(bean))
    .flatMap((step) => step.writes.flatMap(({ name, kind, values }) => (kind === 'LIST' || kind === 'DURATION' || kind === 'MOMENT' ? [] : [{ name, kind, label: `${step.name}: ${name}`, values: values.map((value) => ({ value, label: value })) }])));
}
