import { Autocomplete, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '~/entities/incident';
import { useHandOver } from '~/features/mend-incident';
import { api, ask, hasRole, useUser } from '~/shared/api';
import { ErrorState } from '~/shared/ui';
import classes from './incidents.module.css';

/** Who looks after it: me, a colleague, nobody. */
export function Caretaker({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const user = useUser();
  const hand = useHandOver();
  const [to, setTo] = useState('');
  const colleagues = useQuery({
    queryKey: ['tasks', 'workload'],
    queryFn: () => ask(api.GET('/api/tasks/workload')),
    enabled: hasRole(user, ['supervisor', 'administrator']),
    staleTime: 60_000,
  });
  const give = (assignee: string | null) => hand.mutate({ id: incident.id, assignee }, { onSuccess: () => setTo('') });
  return (
    <section>
      <h3 className={classes.heading}>{t('care.title')}</h3>
      <Stack gap="sm">
        <Group gap="sm">
          <Text>{incident.assignee ?? t('nobody')}</Text>
          {incident.assignee !== user.username && (
            <Button variant="default" size="compact-sm" loading={hand.isPending} onClick={() => give(user.username)}>
              {t('care.mine')}
            </Button>
          )}
          {incident.assignee && (
            <Button variant="subtle" size="compact-sm" loading={hand.isPending} onClick={() => give(null)}>
              {t('care.release')}
            </Button>
          )}
        </Group>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (to.trim()) {
              give(to.trim());
            }
          }}
        >
          <Group gap="sm" align="end">
            <Autocomplete label={t('care.to')} maxLength={64} value={to} onChange={setTo} data={colleagues.data?.map((one) => one.username) ?? []} flex={1} miw={160} />
            <Button type="submit" variant="default" disabled={!to.trim()} loading={hand.isPending}>
              {t('care.hand')}
            </Button>
          </Group>
        </form>
        {hand.error && <ErrorState error={hand.error} />}
      </Stack>
    </section>
  );
}
