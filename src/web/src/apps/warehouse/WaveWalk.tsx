import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Visit, walkQuery } from '~/entities/wave';
import { useConfirmVisit } from '~/features/carry-out-wave';
import { useUser } from '~/shared/api';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { Floor } from './Floor';
import { type Phase, StopPage } from './StopPage';

const route = getRouteApi('/room/warehouse/waves/$number/walk');

const isOpen = (visit: Visit) => visit.open && (visit.stop.picked === null || visit.stop.picked === undefined);

/** Who has just been at the place need not scan it again, nor the goods he has in hand. */
function begin(next: Visit, last: Visit | undefined): Phase {
  if (last?.stop.locationCode !== next.stop.locationCode) {
    return 'place';
  }
  return last.stop.productNumber === next.stop.productNumber && last.stop.lotNumber === next.stop.lotNumber ? 'take' : 'goods';
}

/** A wave walked through: one stop after the other, for all its orders. */
export default function WaveWalk() {
  const { t } = useTranslation('warehouse');
  const { number } = route.useParams();
  const user = useUser();
  const navigate = useNavigate();
  const { data: walk, error, refetch } = useQuery(walkQuery(number));
  const confirm = useConfirmVisit(number);
  const [last, setLast] = useState<Visit>();
  const visit = walk?.state === 'PICKING' && walk.picker === user.username ? walk.visits.find(isOpen) : undefined;
  const over = walk && !visit;
  const back = { to: `/warehouse/waves/${number}`, label: t('wave.overview') };
  useEffect(() => {
    if (over) {
      void navigate({ to: '/warehouse/waves/$number', params: { number }, replace: true });
    }
  }, [over, number, navigate]);
  if (!walk || !visit) {
    return (
      <Floor title={number} back={back}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton rows={5} />}
      </Floor>
    );
  }
  return (
    <StopPage
      key={visit.stop.itemId}
      title={visit.orderNumber}
      back={back}
      warehouse={walk.warehouseCode}
      stop={visit.stop}
      turn={walk.visits.indexOf(visit) + 1}
      of={walk.visits.length}
      from={begin(visit, last)}
      slot={visit.slot}
      confirm={confirm}
      onDone={() => setLast(visit)}
    />
  );
}
