import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconTruck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { type Return, useReturnsOfOrder } from '~/entities/return';
import { ChangeOrder, without } from '~/features/change-order';
import { StopShipment } from '~/features/stop-shipment';
import { hasRole, useUser } from '~/shared/api';
import { DateTime, type Meaning, Number, Quantity, StatePill } from '~/shared/ui';
import classes from './desk.module.css';
import { WhyCarrier } from './WhyCarrier';

type Shipment = OrderPage['shipments'][number];
type Parcels = OrderPage['parcels'][number];

const STATE: Record<Shipment['state'], Meaning> = { PLANNED: 'neutral', PICKED: 'info', PACKED: 'info', ISSUED: 'good', CANCELLED: 'neutral' };
const CARRIED: Record<Parcels['state'], Meaning> = {
  CREATED: 'neutral',
  WITHHELD: 'attention',
  HANDED_OVER: 'info',
  IN_TRANSIT: 'info',
  OUT_FOR_DELIVERY: 'info',
  AT_PICKUP_POINT: 'attention',
  EXCEPTION: 'bad',
  RETURNING: 'attention',
  DELIVERED: 'good',
  RETURNED: 'bad',
  CANCELLED: 'neutral',
};

const OPEN: readonly Shipment['state'][] = ['PLANNED', 'PICKED', 'PACKED'];

/** Each shipment with what is in it and where the carrier has it; what has not left need not be sent, what no carrier has can be stopped. */
export function Shipments({ page }: { page: OrderPage }) {
  const { t } = useTranslation('desk');
  const { order, shipments, parcels, actions } = page;
  const [unsent, setUnsent] = useState<Shipment>();
  const [stopped, setStopped] = useState<Shipment>();
  const mayChange =
    hasRole(useUser(), ['order-desk', 'supervisor', 'agent']) && actions.some(({ action, allowed }) => action === 'CHANGE' && allowed);
  const mayStop = hasRole(useUser(), ['order-desk', 'supervisor']);
  const stops = useReturnsOfOrder(order.number).data?.filter(({ kind }) => kind === 'STOPPED') ?? [];
  const isReady = ({ number, stoppedAt }: Shipment) => !stoppedAt && parcels.some((each) => each.shipmentNumber === number && each.state === 'CREATED');
  if (shipments.length === 0) {
    return <Text c="dimmed">{t('shipment.none')}</Text>;
  }
  return (
    <Stack gap="md">
      {shipments.map((shipment) => (
        <article key={shipment.number} className={classes.box} aria-label={shipment.number}>
          <Group gap="sm" mb="xs">
            <IconTruck size={16} aria-hidden="true" />
            <Number>{shipment.number}</Number>
            {shipment.stoppedAt ? <StatePill meaning="bad">{t('shipment.stopped')}</StatePill> : <StatePill meaning={STATE[shipment.state]}>{t(`shipment.${shipment.state}`)}</StatePill>}
            <Text c="dimmed">
              {t('shipment.from', { warehouse: shipment.warehouseCode })}
              {shipment.parcels > 0 && ` · ${t('shipment.parcels', { count: shipment.parcels })}`}
            </Text>
            <Text c="dimmed">
              <DateTime value={shipment.issuedAt ?? shipment.plannedAt} />
            </Text>
            {mayChange && OPEN.includes(shipment.state) && (
              <Button variant="default" size="compact-sm" ml="auto" onClick={() => setUnsent(shipment)}>
                {t('shipment.doNotSend')}
              </Button>
            )}
            {mayStop && isReady(shipment) && (
              <Button variant="default" size="compact-sm" ml="auto" onClick={() => setStopped(shipment)}>
                {t('stop.open', { ns: 'returns' })}
              </Button>
            )}
          </Group>
          <Kept stop={stops.filter(({ shipmentNumber }) => shipmentNumber === shipment.number).at(-1)} />
          {parcels
            .filter((each) => each.shipmentNumber === shipment.number)
            .map((each) => (
              <Tracking key={each.trackingNumber} parcels={each} />
            ))}
          {shipment.carrierCode && <WhyCarrier shipment={shipment.number} />}
          {shipment.lines.map((line) => (
            <Group key={line.itemId} gap="sm" wrap="nowrap" justify="space-between">
              <Text truncate>{line.name}</Text>
              <Quantity value={line.picked ?? line.planned} unit={t(`unit.${line.unit}`, { ns: 'order' })} />
            </Group>
          ))}
        </article>
      ))}
      {stopped && <StopShipment shipment={stopped.number} onClose={() => setStopped(undefined)} />}
      {unsent && <ChangeOrder page={page} opened wish={without(order, unsent)} onClose={() => setUnsent(undefined)} />}
    </Stack>
  );
}

/** The carrier did not give it back: it goes on, and somebody should know why. */
function Kept({ stop }: { stop: Return | undefined }) {
  const { t } = useTranslation('returns');
  return stop?.state === 'DECLINED' ? (
    <Alert color="red" variant="outline" mb="xs" title={t('stop.kept')}>
      {stop.decisionReason && t(`decision.${stop.decisionReason}`, { defaultValue: stop.decisionReason })}
    </Alert>
  ) : null;
}

function Tracking({ parcels }: { parcels: Parcels }) {
  const { t } = useTranslation('desk');
  return (
    <Group gap="sm" mb="xs">
      <Text>{t('shipment.carrier', { carrier: parcels.carrierCode, service: parcels.serviceCode })}</Text>
      <Number>{parcels.trackingNumber}</Number>
      <StatePill meaning={CARRIED[parcels.state]}>{t(`carried.${parcels.state}`)}</StatePill>
      {parcels.lastHeard && (
        <Text c="dimmed">
          <DateTime value={parcels.lastHeard} as="distance" />
        </Text>
      )}
    </Group>
  );
}
