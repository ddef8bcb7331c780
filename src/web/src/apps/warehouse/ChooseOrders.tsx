import { Button, Checkbox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '~/entities/wave';
import { useMakeWave } from '~/features/carry-out-wave';
import { ErrorState } from '~/shared/ui';
import classes from './floor.module.css';
import { WaveFacts } from './WaveFacts';

/** A wave by hand: tick orders of the queue. */
export function ChooseOrders({ warehouse, orders }: { warehouse: string; orders: readonly Candidate[] }) {
  const { t } = useTranslation('warehouse');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const make = useMakeWave(warehouse);
  const navigate = useNavigate();
  const chosen = ticked.filter((number) => orders.some((order) => order.shipmentNumber === number));
  const toggle = (number: string) => setTicked(ticked.includes(number) ? ticked.filter((one) => one !== number) : [...ticked, number]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate(chosen, { onSuccess: (wave) => void navigate({ to: '/warehouse/waves/$number', params: { number: wave.number } }) });
      }}
      style={{ display: 'grid', gap: 8 }}
    >
      <h2 className={classes.jobName} style={{ margin: 0 }}>
        {t('wave.byHand')}
      </h2>
      {make.error && <ErrorState error={make.error} />}
      {orders.map((order) => (
        <label key={order.shipmentNumber} className={classes.choice}>
          <Checkbox size="lg" aria-label={order.orderNumber} checked={chosen.includes(order.shipmentNumber)} onChange={() => toggle(order.shipmentNumber)} />
          <span>
            <span className={classes.jobName}>{order.orderNumber}</span>
            <br />
            <span className={classes.jobFacts}>
              {t('stops', { count: order.lines })}
              <WaveFacts wave={order} />
            </span>
          </span>
        </label>
      ))}
      <Button type="submit" variant="default" mih={64} h="auto" fz={16} disabled={chosen.length === 0} loading={make.isPending}>
        {t('wave.make', { count: chosen.length })}
      </Button>
    </form>
  );
}
