import { Text } from '@mantine/core';
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DateTime } from './Values';
import classes from './waiting.module.css';

/** For what something waits, since when, and what makes it go on; plain where a frame is around it already. */
export function Waiting({ meaning, since, plain, actions, children }: { meaning: 'info' | 'attention' | 'bad'; since?: string | null; plain?: boolean; actions?: ReactNode; children: ReactNode }) {
  const Shape = meaning === 'bad' ? IconAlertTriangle : IconHourglass;
  return (
    <div className={classes.waiting} data-meaning={meaning} data-plain={plain || undefined} role="status">
      <Shape size={18} aria-hidden="true" />
      <Text flex={1} miw={200}>
        {children}
        {since && (
          <Text span c="dimmed">
            {' · '}
            <DateTime value={since} as="distance" />
          </Text>
        )}
      </Text>
      {actions}
    </div>
  );
}
