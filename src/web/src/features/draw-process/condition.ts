/** One comparison of a condition. */
export interface Clause {
  name: string;
  operator: Operator;
  value: string;
}

export type Operator = 'yes' | 'no' | '==' | '!=' | '>' | '>=' | '<' | '<=';
export type ValueKind = 'NUMBER' | 'TEXT' | 'FLAG';

/** Operators that make sense for a kind of value. */
export const OPERATORS: Record<ValueKind, readonly Operator[]> = {
  NUMBER: ['>', '>=', '<', '<=', '==', '!='],
  TEXT: ['==', '!='],
  FLAG: ['yes', 'no'],
};

const CLAUSE = /^(!|not\s+)?\s*([A-Za-z_]\w*)\s*(?:(==|!=|>=|<=|>|<)\s*('[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|true|false))?$/;

/** A condition as it stands in the file, in parts; undefined when it says more than this knows. */
export function parse(text: string): Clause[] | undefined {
  const inner = /^\$\{(.*)}$/s.exec(text.trim())?.[1];
  const parts = inner?.split(/\s*(?:&&|\band\b)\s*/).map((part) => clause(part.trim()));
  return parts?.every((part) => part !== undefined) ? parts : undefined;
}

function clause(text: string): Clause | undefined {
  const [, not, name, operator, value] = CLAUSE.exec(text) ?? [];
  if (!name || (not && operator)) {
    return undefined;
  }
  return operator ? { name, operator: operator as Operator, value: bare(value!) } : { name, operator: not ? 'no' : 'yes', value: '' };
}

const bare = (value: string) => (/^['"]/.test(value) ? value.slice(1, -1) : value);

/** As it will stand in the file. */
export function write(clauses: readonly Clause[], kindOf: (name: string) => ValueKind): string {
  return `\${${clauses.map((each) => one(each, kindOf(each.name))).join(' and ')}}`;
}

function one({ name, operator, value }: Clause, kind: ValueKind): string {
  if (operator === 'yes' || operator === 'no') {
    return operator === 'yes' ? name : `!${name}`;
  }
  return `${name} ${operator} ${kind === 'TEXT' ? `'${value.replace(/'/g, '')}'` : value}`;
}

/** Whether something is still to be filled in. */
export function isComplete({ name, operator, value }: Clause, kind: ValueKind): boolean {
  return name !== '' && (operator === 'yes' || operator === 'no' || (kind === 'NUMBER' ? /^-?\d+(\.\d+)?$/.test(value) : value !== ''));
}

/** What a value looks like tells its kind, where nobody has said it. */
export function kindBySight(text: string, name: string): ValueKind {
  const found = parse(text)?.find((each) => each.name === name);
  if (!found || found.operator === 'yes' || found.operator === 'no') {
    return 'FLAG';
  }
  return /^-?\d+(\.\d+)?$/.test(found.value) ? 'NUMBER' : 'TEXT';
}
