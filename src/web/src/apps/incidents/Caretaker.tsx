import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Colleague, ColleaguePicker } from '~/entities/colleague';
import type { Incident } from '~/entities/incident';
import { useHandOver } from '~/features/mend-incident';
import { type Role, useUser } from '~/shared/api';
import { ErrorState } from '~/shared/ui';
import classes from './incidents.module.css';

const MENDERS: readonly Role[] = ['supervisor', 'process-admin', 'administrator'];

/** Who looks after it: me, a colleague, nobody. */
export function Caretaker({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const user = useUser();
  const hand = useHandOver();
  const [to, setTo] = useState<Colleague>();
  const [given, setGiven] = useState(0);
  const give = (assignee: string | null) => hand.mutate({ id: incident.id, assignee }, {
      onSuccess: () => {
        setTo(undefined);
        setGiven(given + 1);
      },
    });
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
            if (to) {
              give(to.username);
            }
          }}
        >
          <Group gap="sm" align="end">
            <Box flex={1} miw={160}>
              <ColleaguePicker key={given} label={t('care.to')} roles={MENDERS} onPick={setTo} />
            </Box>
            <Button type="submit" variant="default" disabled={!to} loading={hand.isPending}>
              {t('care.hand')}
            </Button>
          </Group>
        </form>
        {hand.error && <ErrorState error={hand.error} />}
      </Stack>
    </section>
  );
}
