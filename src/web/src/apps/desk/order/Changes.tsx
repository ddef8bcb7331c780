import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrderAmendment, type OrderPage, useOrderChanges } from '~/entities/order';
import { OpenTasks } from '~/entities/task';
import { TakeBackChange } from '~/features/change-order';
import { hasRole, useUser } from '~/shared/api';
import { DateTime, ErrorState, type Meaning, Money, Number, StatePill } from '~/shared/ui';
import classes from './desk.module.css';
import { useChangeWords } from './useChangeWords';

const STATE: Record<OrderAmendment['state'], Meaning> = { REQUESTED: 'attention', APPLIED: 'good', REFUSED: 'bad', WITHDRAWN: 'neutral' };

/** What was asked to be different about the order, and what came of it; nothing as long as nobody asked. */
export function Changes({ page: { order } }: { page: OrderPage }) {
  const { t } = useTranslation('desk');
  const { data, error, refetch } = useOrderChanges(order.number);
  const [back, setBack] = useState<OrderAmendment>();
  if (!data?.length && !error) {
    return null;
  }
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('changes.title')}</Title>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.map((change) => (
        <Change key={change.number} change={change} onTakeBack={() => setBack(change)} />
      ))}
      {back && <TakeBackChange change={back} onClose={() => setBack(undefined)} />}
    </Stack>
  );
}

function Change({ change, onTakeBack }: { change: OrderAmendment; onTakeBack: () => void }) {
  const { t } = useTranslation('desk');
  const words = useChangeWords();
  const mayWrite = hasRole(useUser(), ['order-desk', 'supervisor', 'agent']);
  return (
    <article className={classes.box} aria-label={change.number}>
      <Group gap="sm" mb="xs">
        <Number>{change.number}</Number>
        <StatePill meaning={STATE[change.state]}>{t(`changes.state.${change.state}`)}</StatePill>
        <Text c="dimmed">
          {change.requestedBy} · <DateTime value={change.requestedAt} />
        </Text>
        {change.state === 'REQUESTED' && mayWrite && (
          <Button variant="default" size="compact-sm" ml="auto" onClick={onTakeBack}>
            {t('changes.takeBack')}
          </Button>
        )}
      </Group>
      {change.why && <Text>{change.why}</Text>}
      {words(change.change).map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      <Text c="dimmed">
        <Money value={change.before} /> → <Money value={change.after} />
        {change.reason && ` · ${change.reason}`}
      </Text>
      {change.state === 'REQUESTED' && <OpenTasks subject={change.number} plain />}
    </article>
  );
}
