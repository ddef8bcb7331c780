import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { ReturnState, useReturnsOfOrder } from '~/entities/return';
import { AskReturn } from '~/features/ask-return';
import { hasRole, useUser } from '~/shared/api';
import { DateTime, Money, TextLink } from '~/shared/ui';
import classes from './desk.module.css';

/** What came back of the order, or is to; nothing before goods have left. */
export function Returns({ page: { order } }: { page: OrderPage }) {
  const { t } = useTranslation('returns');
  const user = useUser();
  const [asking, setAsking] = useState(false);
  const { data } = useReturnsOfOrder(order.number);
  if (!order.lines.some((line) => line.shipped > 0)) {
    return null;
  }
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('title')}</Title>
      {data?.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      {data?.map((each) => (
        <Group key={each.number} gap="sm" className={classes.box}>
          <TextLink to="/returns/$returnNumber" params={{ returnNumber: each.number }}>
            {each.number}
          </TextLink>
          <ReturnState state={each.state} kind={each.kind} />
          {each.kind === 'STOPPED' && <Text>{t('kind.STOPPED')}</Text>}
          <Money value={each.value} />
          <Text c="dimmed">
            <DateTime value={each.requestedAt} />
          </Text>
        </Group>
      ))}
      {hasRole(user, ['order-desk', 'supervisor']) && (
        <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setAsking(true)}>
          {t('ask.open')}
        </Button>
      )}
      {asking && <AskReturn order={order.number} onClose={() => setAsking(false)} />}
    </Stack>
  );
}
