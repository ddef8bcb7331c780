import { Group, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './ui.module.css';

/** Title, the facts that matter most, and at the right what can be done. */
export function PageHeader({ title, facts, actions }: { title: string; facts?: ReactNode; actions?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Comanda`;
  }, [title]);
  return (
    <header className={classes.pageHeader}>
      <Group gap="md" wrap="wrap" flex="1 1 260px">
        <Title order={1}>{title}</Title>
        {facts}
      </Group>
      {actions && (
        <Group gap="sm" className={classes.pageActions}>
          {actions}
        </Group>
      )}
    </header>
  );
}
