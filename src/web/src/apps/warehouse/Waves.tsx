import { Button } from '@mantine/core';
import { IconStack3 } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCandidates, useWaves, type Wave } from '~/entities/wave';
import { useProposeWaves } from '~/features/carry-out-wave';
import { usePreferences } from '~/shared/keys';
import { EmptyState, ErrorState, LateSkeleton, StatePill } from '~/shared/ui';
import { ChooseOrders } from './ChooseOrders';
import { Floor } from './Floor';
import classes from './floor.module.css';
import { NoWarehouse } from './NoWarehouse';
import { WaveFacts } from './WaveFacts';

const route = getRouteApi('/room/warehouse/waves');

/** Orders picked together: what is under way, what is proposed, and what could still be put together. */
export default function Waves() {
  const { t } = useTranslation('warehouse');
  const { place } = route.useSearch();
  const { warehouse } = usePreferences();
  const chosen = place ?? warehouse;
  return (
    <Floor title={t('wave.title')} back={{ to: '/warehouse', label: t('toQueue') }}>
      {chosen ? <OfWarehouse key={chosen} warehouse={chosen} /> : <NoWarehouse />}
    </Floor>
  );
}

function OfWarehouse({ warehouse }: { warehouse: string }) {
  const { t } = useTranslation('warehouse');
  const waves = useWaves(warehouse);
  const free = useCandidates(warehouse);
  const propose = useProposeWaves(warehouse);
  const error = waves.error ?? free.error;
  if (error) {
    return (
      <ErrorState
        error={error}
        onRetry={() => {
          waves.refetch();
          void free.refetch();
        }}
      />
    );
  }
  if (waves.loading || !free.data) {
    return <LateSkeleton rows={4} />;
  }
  return (
    <>
      {propose.error && <ErrorState error={propose.error} />}
      {free.data.length > 1 && (
        <Button size="xl" mih={72} h="auto" fz={20} loading={propose.isPending} leftSection={<IconStack3 size={28} aria-hidden="true" />} onClick={() => propose.mutate()}>
          {t('wave.propose', { count: free.data.length })}
        </Button>
      )}
      <div role="status">{propose.data?.length === 0 && <p className={classes.detail}>{t('wave.nothingFits')}</p>}</div>
      {waves.rows.length === 0 && free.data.length < 2 && (
        <EmptyState icon={IconStack3} title={t('wave.none')}>
          {t('wave.noneHint')}
        </EmptyState>
      )}
      <ul className={classes.jobs} aria-label={t('wave.title')}>
        {waves.rows.map((wave) => (
          <li key={wave.number}>
            <WaveLink wave={wave} />
          </li>
        ))}
      </ul>
      {waves.more && (
        <Button variant="default" size="xl" mih={64} onClick={waves.loadMore}>
          {t('more')}
        </Button>
      )}
      {free.data.length > 1 && <ChooseOrders warehouse={warehouse} orders={free.data} />}
    </>
  );
}

const MEANING = { PLANNED: 'neutral', RELEASED: 'attention', PICKING: 'good', PICKED: 'good', DISBANDED: 'neutral' } as const;

function WaveLink({ wave }: { wave: Wave }) {
  const { t } = useTranslation('warehouse');
  return (
    <Link to="/warehouse/waves/$number" params={{ number: wave.number }} className={classes.job}>
      <IconStack3 size={32} stroke={1.6} aria-hidden="true" />
      <span>
        <span className={classes.jobName}>{wave.number}</span>
        <br />
        <span className={classes.jobFacts}>
          {t('wave.orders', { count: wave.orders })}, {t('stops', { count: wave.stops })}
          <WaveFacts wave={wave} />
        </span>
      </span>
      <StatePill meaning={MEANING[wave.state]}>{wave.state === 'PICKING' ? t('begun', { done: wave.confirmed, of: wave.stops }) : t(`wave.state.${wave.state}`)}</StatePill>
    </Link>
  );
}
