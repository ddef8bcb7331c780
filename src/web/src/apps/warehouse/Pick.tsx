import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { pickListQuery } from '~/entities/shipment';
import { useConfirmStop, useTakeOn } from '~/features/carry-out-floor-task';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { Floor } from './Floor';
import { PickDone } from './PickDone';
import { StopPage } from './StopPage';

const route = getRouteApi('/room/warehouse/pick/$shipment');

/** A pick list walked through stop by stop. */
export default function Pick() {
  const { t } = useTranslation('warehouse');
  const { shipment } = route.useParams();
  const { item } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: list, error, refetch } = useQuery(pickListQuery(shipment));
  const { mutate: takeOn, error: taken } = useTakeOn();
  const confirm = useConfirmStop(shipment);
  const order = list?.orderNumber;
  const open = list?.state === 'PLANNED';
  useEffect(() => {
    if (order && open) {
      takeOn({ orderNumber: order, shipment, step: 'PICK' });
    }
  }, [order, open, shipment, takeOn]);
  const back = { to: '/warehouse', label: t('toQueue') };
  if (!list) {
    return (
      <Floor title={t('step.PICK')} back={back}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton rows={5} />}
      </Floor>
    );
  }
  const stop = list.stops.find((one) => one.itemId === item) ?? list.stops.find((one) => one.picked === null || one.picked === undefined);
  if (taken) {
    return (
      <Floor title={list.orderNumber} back={back}>
        <ErrorState error={taken} />
      </Floor>
    );
  }
  if (!stop || !open) {
    return <PickDone list={list} onCorrect={(itemId) => void navigate({ search: { item: itemId } })} />;
  }
  return (
    <StopPage
      key={stop.itemId}
      title={list.orderNumber}
      back={back}
      warehouse={list.warehouseCode}
      stop={stop}
      turn={list.stops.indexOf(stop) + 1}
      of={list.stops.length}
      confirm={confirm}
      onDone={() => void navigate({ search: {}, replace: true })}
    />
  );
}
