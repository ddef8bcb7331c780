import type { Difference } from '~/shared/bpmn';
import { keyed } from './decisions';

type Field = Record<string, unknown> & { id?: string; key?: string; label?: string; type?: string; components?: Field[] };

const QUIET = ['id', 'layout', 'components'];

/** Fields of two forms that are not the same. */
export function compareForms(before: string, after: string): Difference[] {
  return keyed(fields(before), fields(after), (id, old, now) => {
    const shown = (now ?? old)!;
    const names = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].filter((name) => !QUIET.includes(name));
    return {
      name: shown.label || shown.key || id,
      type: shown.type ?? 'field',
      turns: names.map((what) => ({ what, before: words(old?.[what]), after: words(now?.[what]) })).filter((turn) => turn.before !== turn.after),
    };
  });
}

function fields(text: string): Map<string, Field> {
  const found = new Map<string, Field>();
  const walk = (components: readonly Field[]) =>
    components.forEach((field) => {
      found.set(field.key ?? field.id ?? '', field);
      walk(field.components ?? []);
    });
  try {
    walk((JSON.parse(text || '{}') as Field).components ?? []);
  } catch {
    // What is no form has no fields; the check says so.
  }
  return found;
}

function words(value: unknown): string {
  return value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}
