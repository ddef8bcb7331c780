import { hasRole, type Role, useUser } from '~/shared/api';
import { Number, TextLink } from '~/shared/ui';

const ORDERS = 'order-fulfilment';
const RETURNS = 'return-handling';
const READERS: Record<string, readonly Role[]> = {
  [ORDERS]: ['order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'purchasing', 'administrator'],
  [RETURNS]: ['order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'administrator'],
};

const KEEPERS: readonly Role[] = ['process-admin', 'administrator'];

/** What an instance of a process is about, by its number: a link for who may open it, or at least see its road. */
export function SubjectLink({ process, number }: { process: string; number: string }) {
  const user = useUser();
  const shown = <Number>{number}</Number>;
  if (hasRole(user, READERS[process] ?? [])) {
    return process === ORDERS ? (
      <TextLink to="/orders/$orderNumber" params={{ orderNumber: number }}>
        {shown}
      </TextLink>
    ) : (
      <TextLink to="/returns/$returnNumber" params={{ returnNumber: number }}>
        {shown}
      </TextLink>
    );
  }
  return hasRole(user, KEEPERS) ? (
    <TextLink to="/processes/$key/roads/$number" params={{ key: process, number }}>
      {shown}
    </TextLink>
  ) : (
    shown
  );
}
