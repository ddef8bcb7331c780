import { Button, TextInput } from '@mantine/core';
import { IconTruckDelivery } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useExpectedDeliveries } from '~/entities/purchase-order';
import { DateTime, EmptyState, ErrorState, LateSkeleton, StatePill } from '~/shared/ui';
import { Floor } from './Floor';
import classes from './floor.module.css';

const route = getRouteApi('/room/warehouse/deliveries');

/** What suppliers are to bring; the paper in the driver's hand names one of them. */
export default function Deliveries() {
  const { t } = useTranslation('warehouse');
  const { place } = route.useSearch();
  const navigate = useNavigate();
  const list = useExpectedDeliveries(place);
  return (
    <Floor title={t('delivery.title')} back={{ to: '/warehouse', label: t('toQueue') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const number = new FormData(event.currentTarget).get('number');
          if (typeof number === 'string' && number.trim()) {
            void navigate({ to: '/warehouse/deliveries/$number', params: { number: number.trim() } });
          }
        }}
      >
        <TextInput name="number" size="lg" label={t('delivery.number')} placeholder="PO-2026-000001" autoComplete="off" />
      </form>
      {Boolean(list.error) && <ErrorState error={list.error} onRetry={list.refetch} />}
      {list.loading && !list.error && <LateSkeleton rows={4} />}
      {!list.loading && !list.error && list.rows.length === 0 && (
        <EmptyState icon={IconTruckDelivery} title={t('delivery.none')}>
          {t('delivery.noneHint')}
        </EmptyState>
      )}
      <ul className={classes.jobs} aria-label={t('delivery.title')}>
        {list.rows.map((row) => (
          <li key={row.number}>
            <Link to="/warehouse/deliveries/$number" params={{ number: row.number }} className={classes.job}>
              <IconTruckDelivery size={32} stroke={1.6} aria-hidden="true" />
              <span>
                <span className={classes.jobName}>{row.supplierName}</span>
                <br />
                <span className={classes.jobFacts}>
                  {row.number}, <DateTime value={row.expectedOn} as="date" />
                </span>
              </span>
              {row.late ? <StatePill meaning="bad">{t('delivery.late')}</StatePill> : <span className={classes.jobStep}>{t('delivery.lines', { count: row.lines })}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {list.more && (
        <Button variant="default" size="xl" mih={64} onClick={list.loadMore}>
          {t('more')}
        </Button>
      )}
    </Floor>
  );
}
