import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Number } from '~/shared/ui';

/** An order's number, which leads to its page. */
export function OrderLink({ number }: { number: string }) {
  return (
    <Anchor component={Link} to={`/orders/${number}` as '/'} inherit>
      <Number>{number}</Number>
    </Anchor>
  );
}
