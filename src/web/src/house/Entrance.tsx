import { Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { houseQuery } from '~/shared/api';
import classes from './house.module.css';
import { Mark } from './Mark';

interface Props {
  title: string;
  children: ReactNode;
  /** What stands below the one thing to do. */
  below?: ReactNode;
}

/** A page before the login: whose house this is, and one thing to do. */
export function Entrance({ title, children, below }: Props) {
  const { data: house } = useQuery(houseQuery);
  useEffect(() => {
    document.title = `${title} · Comanda`;
  }, [title]);
  return (
    <main className={classes.login}>
      <Stack gap="lg" w="min(440px, 100%)">
        <div className={classes.brand}>
          <Mark />
          <div>
            <Text fw={600}>Comanda</Text>
            <Text size="sm" c="dimmed">
              {house?.company}
            </Text>
          </div>
        </div>
        <Paper withBorder p="xl">
          <Title order={1} mb="md">
            {title}
          </Title>
          {children}
        </Paper>
        {below}
      </Stack>
    </main>
  );
}

/** The secret of a one-time link stands behind the hash sign, so that no server's log has it. */
export function secretOf(hash: string): string {
  return decodeURIComponent(hash.replace(/^#/, ''));
}
