import { CHANNELS, FULFILMENTS, HOLDS, LIFECYCLES, type OrderConditions, PAYMENTS, SUPPLIES } from '~/entities/order';

export type ConditionName = keyof OrderConditions;

interface Condition {
  name: ConditionName;
  /** How it is entered. */
  kind: 'choice' | 'text' | 'day' | 'amount';
  choices?: readonly string[];
  /** Text of the verb between field and value; "is" unless named. */
  verb?: 'before' | 'since' | 'until' | 'from' | 'upTo' | 'contains';
}

/** What the list can be narrowed by, in the order in which it is offered. */
export const CONDITIONS: readonly Condition[] = [
  { name: 'payment', kind: 'choice', choices: PAYMENTS },
  { name: 'supply', kind: 'choice', choices: SUPPLIES },
  { name: 'fulfilment', kind: 'choice', choices: FULFILMENTS },
  { name: 'hold', kind: 'choice', choices: HOLDS },
  { name: 'lifecycle', kind: 'choice', choices: LIFECYCLES },
  { name: 'promisedBefore', kind: 'day', verb: 'before' },
  { name: 'from', kind: 'day', verb: 'since' },
  { name: 'to', kind: 'day', verb: 'until' },
  { name: 'totalFrom', kind: 'amount', verb: 'from' },
  { name: 'totalTo', kind: 'amount', verb: 'upTo' },
  { name: 'warehouseCode', kind: 'text' },
  { name: 'customerNumber', kind: 'text' },
  { name: 'agentCode', kind: 'text' },
  { name: 'channel', kind: 'choice', choices: CHANNELS },
];

export function conditionsOf(search: OrderConditions): OrderConditions {
  const names: ConditionName[] = ['text', ...CONDITIONS.map(({ name }) => name)];
  return Object.fromEntries(names.filter((name) => search[name] !== undefined).map((name) => [name, search[name]]));
}
