import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { walkQuery, type WaveWalk } from '~/entities/wave';
import { useWaveStep } from '~/features/carry-out-wave';
import { useUser } from '~/shared/api';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { Floor } from './Floor';
import classes from './floor.module.css';
import { WaveFacts } from './WaveFacts';
import { WaveOrder } from './WaveOrder';

const route = getRouteApi('/room/warehouse/waves/$number');
const AGAIN_MS = 15_000;

/** A wave with its orders by the slot of the cart, and what can be done with it. */
export default function WavePage() {
  const { t } = useTranslation('warehouse');
  const { number } = route.useParams();
  const { data: walk, error, refetch } = useQuery({ ...walkQuery(number), refetchInterval: AGAIN_MS });
  const step = useWaveStep();
  const trouble = step.error ?? error;
  return (
    <Floor
      title={number}
      back={{ to: '/warehouse/waves', label: t('wave.toWaves') }}
      foot={walk && <Steps walk={walk} step={step} />}
    >
      {trouble && <ErrorState error={trouble} onRetry={error ? () => void refetch() : undefined} />}
      {!walk && !error && <LateSkeleton rows={5} />}
      {walk && (
        <>
          <p className={classes.detail} style={{ margin: 0 }}>
            <b>{t(`wave.state.${walk.state}`)}</b>
            {walk.picker && `, ${walk.picker}`}
            <WaveFacts wave={walk} />
          </p>
          <ul className={classes.list} aria-label={t('wave.slots')}>
            {walk.orders.map((order) => (
              <WaveOrder key={order.shipmentNumber} order={order} over={walk.state === 'PICKED' || walk.state === 'DISBANDED'} />
            ))}
          </ul>
        </>
      )}
    </Floor>
  );
}

/** What comes next, and the way back. */
function Steps({ walk, step }: { walk: WaveWalk; step: ReturnType<typeof useWaveStep> }) {
  const { t } = useTranslation('warehouse');
  const user = useUser();
  const navigate = useNavigate();
  const { number } = walk;
  const go = () => void navigate({ to: '/warehouse/waves/$number/walk', params: { number } });
  const mine = walk.picker === user.username;
  if (walk.state === 'PICKED' || walk.state === 'DISBANDED') {
    return (
      <Button mih={64} h="auto" fz={20} onClick={() => void navigate({ to: '/warehouse' })}>
        {t('next')}
      </Button>
    );
  }
  return (
    <div className={classes.footRow}>
      <Button variant="default" mih={64} h="auto" fz={16} loading={step.isPending && step.variables.step === 'disbandment'} onClick={() => step.mutate({ number, step: 'disbandment' })}>
        {t('wave.disband')}
      </Button>
      {walk.state === 'PLANNED' && (
        <Button mih={64} h="auto" fz={20} loading={step.isPending} onClick={() => step.mutate({ number, step: 'release' })}>
          {t('wave.release')}
        </Button>
      )}
      {walk.state === 'RELEASED' && (
        <Button mih={64} h="auto" fz={20} loading={step.isPending} onClick={() => step.mutate({ number, step: 'picking' }, { onSuccess: go })}>
          {t('wave.begin')}
        </Button>
      )}
      {walk.state === 'PICKING' && mine && (
        <Button mih={64} h="auto" fz={20} onClick={go}>
          {t('wave.goOn')}
        </Button>
      )}
    </div>
  );
}
