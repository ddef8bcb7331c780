import { Button } from '@mantine/core';
import { IconCalendarDue, IconTruckLoading } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ShippingBoard, useShippingBoard } from '~/entities/shipping-board';
import { useRelease } from '~/features/release-orders';
import { usePreferences } from '~/shared/keys';
import { EmptyState, ErrorState, LateSkeleton } from '~/shared/ui';
import { BoardOrder } from './BoardOrder';
import { Floor } from './Floor';
import classes from './floor.module.css';
import { NextCalls } from './NextCalls';
import { NoWarehouse } from './NoWarehouse';

const route = getRouteApi('/room/warehouse/today');

/** What can leave before the carriers call: the set that completes most orders is ticked, one press releases it. */
export default function Today() {
  const { t } = useTranslation('warehouse');
  const { place } = route.useSearch();
  const { warehouse } = usePreferences();
  const chosen = place ?? warehouse;
  return (
    <Floor title={t('today.title')} back={{ to: '/warehouse', label: t('toQueue') }}>
      {chosen ? <OfWarehouse key={chosen} warehouse={chosen} /> : <NoWarehouse />}
    </Floor>
  );
}

function OfWarehouse({ warehouse }: { warehouse: string }) {
  const { data, error, refetch } = useShippingBoard(warehouse);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  return data ? <Orders board={data} /> : <LateSkeleton rows={5} />;
}

function Orders({ board }: { board: ShippingBoard }) {
  const { t } = useTranslation('warehouse');
  const release = useRelease(board.warehouse);
  // What somebody has ticked or unticked himself goes before the proposal.
  const [own, setOwn] = useState<ReadonlyMap<string, boolean>>(new Map());
  const movable = board.orders.filter((row) => row.stage === 'STOCK' || (row.stage === 'PICK' && !row.wave));
  const ticked = (number: string, proposed: boolean) => own.get(number) ?? proposed;
  const chosen = movable.filter((row) => ticked(row.orderNumber, row.proposed)).map((row) => row.orderNumber);
  const done = release.data;
  return (
    <>
      <NextCalls calls={board.calls} warehouse={board.warehouse} />
      {release.error && <ErrorState error={release.error} />}
      <div role="status">
        {done && (
          <p className={classes.detail}>
            {t('today.released', { waves: done.waves.length, orders: done.inWaves, queued: done.queued.length, again: done.triedAgain.length })}
          </p>
        )}
      </div>
      {board.orders.length === 0 && (
        <EmptyState icon={IconCalendarDue} title={t('today.none')}>
          {t('today.noneHint')}
        </EmptyState>
      )}
      {movable.length > 0 && (
        <Button
          mih={72}
          h="auto"
          fz={20}
          disabled={chosen.length === 0}
          loading={release.isPending}
          leftSection={<IconTruckLoading size={28} aria-hidden="true" />}
          onClick={() => release.mutate(chosen, { onSuccess: () => setOwn(new Map()) })}
        >
          {t('today.release', { count: chosen.length })}
        </Button>
      )}
      {board.orders.map((row) => (
        <BoardOrder
          key={row.orderNumber}
          row={row}
          ticked={movable.includes(row) ? chosen.includes(row.orderNumber) : undefined}
          onTick={(on) => setOwn(new Map(own).set(row.orderNumber, on))}
        />
      ))}
    </>
  );
}
