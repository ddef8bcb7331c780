import type { ReactNode } from 'react';
import type { components } from '~/shared/api';
import { Money } from '~/shared/ui';
import classes from './customer.module.css';

type Amount = components['schemas']['Money'];
type Address = components['schemas']['Address'];

/** Sums below goods, the total at their end, and what else is said of them. */
export function Sums({ sums, total, facts }: { sums: readonly (readonly [string, Amount])[]; total: readonly [string, Amount]; facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={classes.sums}>
      {sums.map(([label, value]) => (
        <Row key={label} label={label}>
          <Money value={value} />
        </Row>
      ))}
      <Row label={total[0]} className={classes.total}>
        <Money value={total[1]} />
      </Row>
      {facts.map(([label, value]) => (
        <Row key={label} label={label}>
          {value}
        </Row>
      ))}
    </dl>
  );
}

/** An address, a line each. */
export function AddressLines({ to }: { to: Address }) {
  return [to.name, to.street, to.street2, `${to.postalCode} ${to.city}`].filter(Boolean).map((part) => <div key={part}>{part}</div>);
}

function Row({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <div className={className}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
