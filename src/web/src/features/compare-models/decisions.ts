import type { Difference, Turn } from '~/shared/bpmn';

interface Row {
  id: string;
  number: number;
  cells: Record<string, string>;
}

interface Table {
  hitPolicy: string;
  columns: Map<string, string>;
  rows: Map<string, Row>;
}

const children = (node: Element, name: string) => [...node.children].filter((child) => child.localName === name);
const words = (node: Element | undefined) => node?.textContent?.trim() ?? '';

/** Rows and columns of two tables that are not the same. */
export function compareDecisions(before: string, after: string): Difference[] {
  const [left, right] = [read(before), read(after)];
  const differences: Difference[] = [];
  if (left.hitPolicy !== right.hitPolicy) {
    differences.push({ kind: 'changed', element: 'hitPolicy', name: 'hitPolicy', type: 'hitPolicy', turns: [{ what: 'hitPolicy', before: left.hitPolicy, after: right.hitPolicy }] });
  }
  differences.push(...keyed(left.columns, right.columns, (id, old, now) => ({ name: now ?? old ?? id, type: 'column', turns: turn('name', old, now) })));
  differences.push(
    ...keyed(left.rows, right.rows, (_, old, now) => ({
      name: String((now ?? old)!.number),
      type: 'row',
      turns: [...new Set([...Object.keys(old?.cells ?? {}), ...Object.keys(now?.cells ?? {})])].flatMap((column) => turn(right.columns.get(column) ?? left.columns.get(column) ?? column, old?.cells[column], now?.cells[column])),
    })),
  );
  return differences;
}

function turn(what: string, before = '', after = ''): Turn[] {
  return before === after ? [] : [{ what, before, after }];
}

/** Goes through two maps: what is only in one of them, and what is in both and differs. */
export function keyed<T>(left: ReadonlyMap<string, T>, right: ReadonlyMap<string, T>, tell: (id: string, old?: T, now?: T) => Pick<Difference, 'name' | 'type' | 'turns'>): Difference[] {
  return [...new Set([...right.keys(), ...left.keys()])].flatMap((id) => {
    const [old, now] = [left.get(id), right.get(id)];
    const told = tell(id, old, now);
    const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    return kind === 'changed' && told.turns.length === 0 ? [] : [{ kind, element: id, ...told }];
  });
}

function read(xml: string): Table {
  const table = [...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('*')].find((node) => node.localName === 'decisionTable');
  if (!table) {
    return { hitPolicy: '', columns: new Map(), rows: new Map() };
  }
  const inputs = children(table, 'input');
  const outputs = children(table, 'output');
  const columns = [...inputs, ...outputs].map((column) => [column.getAttribute('id')!, column.getAttribute('label') || column.getAttribute('name') || column.getAttribute('id')!] as const);
  const ids = columns.map(([id]) => id);
  const rows = children(table, 'rule').map((rule, index) => {
    const entries = [...children(rule, 'inputEntry'), ...children(rule, 'outputEntry')];
    const cells = Object.fromEntries(entries.map((entry, at) => [ids[at] ?? String(at), words(children(entry, 'text')[0])]));
    return [rule.getAttribute('id')!, { id: rule.getAttribute('id')!, number: index + 1, cells: { ...cells, description: words(children(rule, 'description')[0]) } }] as const;
  });
  return { hitPolicy: table.getAttribute('hitPolicy') ?? 'UNIQUE', columns: new Map(columns), rows: new Map(rows) };
}
