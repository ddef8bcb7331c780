import { Button } from '@mantine/core';
import { IconHandStop, IconTruck } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Manifest, useManifests, useReadyParcels } from '~/entities/manifest';
import { type ReturnRow, useReturns } from '~/entities/return';
import { useCarrierName } from '~/entities/shipment';
import { usePreferences } from '~/shared/keys';
import { DateTime, EmptyState, ErrorState, LateSkeleton } from '~/shared/ui';
import { CarrierParcels } from './CarrierParcels';
import { Floor } from './Floor';
import classes from './floor.module.css';
import { NoWarehouse } from './NoWarehouse';

const route = getRouteApi('/room/warehouse/hand-over');

/** Parcels at the door: each carrier takes its own and signs for them. */
export default function HandOver() {
  const { t } = useTranslation('warehouse');
  const { place } = route.useSearch();
  const { warehouse } = usePreferences();
  const chosen = place ?? warehouse;
  return (
    <Floor title={t('handOver.title')} back={{ to: '/warehouse', label: t('toQueue') }}>
      {chosen ? <OfWarehouse key={chosen} warehouse={chosen} /> : <NoWarehouse />}
    </Floor>
  );
}

function OfWarehouse({ warehouse }: { warehouse: string }) {
  const { t } = useTranslation('warehouse');
  const ready = useReadyParcels(warehouse);
  const closed = useManifests(warehouse);
  const stopped = useReturns({ kind: 'STOPPED', state: ['REQUESTED', 'ANNOUNCED'], warehouse }).rows;
  const [chosen, setChosen] = useState<string>();
  const error = ready.error ?? closed.error;
  if (error) {
    return <ErrorState error={error} onRetry={() => void ready.refetch()} />;
  }
  if (!ready.data) {
    return <LateSkeleton rows={4} />;
  }
  const carrier = ready.data.find((one) => one.carrierCode === chosen) ?? ready.data[0];
  return (
    <>
      {stopped.length > 0 && (
        <section className={classes.target}>
          <h2 className={classes.jobName} style={{ margin: 0 }}>
            {t('handOver.takeOut')}
          </h2>
          <ul className={classes.jobs} aria-label={t('handOver.takeOut')}>
            {stopped.map((each) => (
              <li key={each.number}>
                <StoppedLink row={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {!carrier && (
        <EmptyState icon={IconTruck} title={t('handOver.none')}>
          {t('handOver.noneHint')}
        </EmptyState>
      )}
      {ready.data.length > 1 && (
        <div role="group" aria-label={t('handOver.carriers')} className={classes.reasons}>
          {ready.data.map((one) => (
            <Button key={one.carrierCode} variant={one === carrier ? 'filled' : 'default'} mih={64} h="auto" fz={16} aria-pressed={one === carrier} onClick={() => setChosen(one.carrierCode)}>
              {one.carrierName} ({one.waybills.length})
            </Button>
          ))}
        </div>
      )}
      {carrier && <CarrierParcels key={carrier.carrierCode} warehouse={warehouse} carrier={carrier} stopped={stopped} />}
      {closed.rows.length > 0 && (
        <>
          <h2 className={classes.jobName} style={{ margin: 0 }}>
            {t('handOver.done')}
          </h2>
          <ul className={classes.jobs}>
            {closed.rows.map((manifest) => (
              <li key={manifest.number}>
                <ManifestLink manifest={manifest} />
              </li>
            ))}
          </ul>
          {closed.more && (
            <Button variant="default" size="xl" mih={64} onClick={closed.loadMore}>
              {t('more')}
            </Button>
          )}
        </>
      )}
    </>
  );
}

/** A stopped shipment: from the door to the place where returns are taken in. */
function StoppedLink({ row }: { row: ReturnRow }) {
  const { t } = useTranslation('warehouse');
  return (
    <Link to="/warehouse/returns/$number" params={{ number: row.number }} className={classes.job}>
      <IconHandStop size={32} stroke={1.6} aria-hidden="true" />
      <span>
        <span className={classes.jobName}>{row.shipmentNumber}</span>
        <br />
        <span className={classes.jobFacts}>
          {row.customerName} · {row.orderNumber}
        </span>
      </span>
      <span className={classes.jobStep}>{t(row.state === 'REQUESTED' ? 'handOver.held' : 'handOver.toReturns')}</span>
    </Link>
  );
}

function ManifestLink({ manifest }: { manifest: Manifest }) {
  const { t } = useTranslation('warehouse');
  const carrier = useCarrierName(manifest.carrierCode);
  return (
    <Link to="/warehouse/hand-over/$number" params={{ number: manifest.number }} className={classes.job}>
      <IconTruck size={32} stroke={1.6} aria-hidden="true" />
      <span>
        <span className={classes.jobName}>{manifest.number}</span>
        <br />
        <span className={classes.jobFacts}>
          {carrier}, <DateTime value={manifest.closedAt} />
        </span>
      </span>
      <span className={classes.jobStep}>{t('parcels', { count: manifest.parcels })}</span>
    </Link>
  );
}
