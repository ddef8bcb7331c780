import { Text } from '@mantine/core';
import type { Colleague } from './queries';

/** A colleague among others: the name, and by what he is named. */
export function ColleagueName({ colleague }: { colleague: Colleague }) {
  return (
    <span>
      {colleague.displayName}{' '}
      <Text span size="xs">
        @{colleague.username}
      </Text>
    </span>
  );
}
