import { PurchaseSummary } from '~/entities/purchase-order';
import { QuoteSummary } from '~/entities/quote';
import { ReturnSummary, wishOf } from '~/entities/return';
import { OrderSummary } from '~/entities/subject';
import type { Task } from '~/entities/task';
import { hasRole, type User } from '~/shared/api';

const SUBJECTS = ['order', 'purchase-order', 'return', 'quote'] as const;
type SubjectType = (typeof SUBJECTS)[number];

const BUYERS = ['purchasing', 'supervisor', 'finance', 'administrator'] as const;
const SELLERS = ['order-desk', 'supervisor', 'finance', 'agent', 'administrator'] as const;

/** What the task is about, if that is a thing this user may see. */
export function subjectOf(task: Task, user: User): SubjectType | undefined {
  const type = task.subject ? SUBJECTS.find((each) => each === task.subjectType) : undefined;
  const hidden = (type === 'purchase-order' && !hasRole(user, BUYERS)) || (type === 'quote' && !hasRole(user, SELLERS));
  return hidden ? undefined : type;
}

/** The thing a task is about; what is being typed into its form may say more about it. */
export function SubjectSummary({ type, number, typed = {} }: { type: SubjectType; number: string; typed?: Readonly<Record<string, unknown>> }) {
  switch (type) {
    case 'order':
      return <OrderSummary number={number} />;
    case 'purchase-order':
      return <PurchaseSummary number={number} />;
    case 'return':
      return <ReturnSummary number={number} wish={wishOf(typed)} />;
    case 'quote':
      return <QuoteSummary number={number} />;
  }
}
