import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { shipmentQuery, useCarrierName } from '~/entities/shipment';
import { useKeys } from '~/shared/keys';
import { ErrorState, Facts, LateSkeleton, Number, PdfViewer } from '~/shared/ui';
import { Floor } from './Floor';

const route = getRouteApi('/room/warehouse/label/$shipment');
const AGAIN_MS = 1_000;

/** The label of what was packed: look, print, go on. */
export default function Label() {
  const { t } = useTranslation('warehouse');
  const { shipment: number } = route.useParams();
  const { data: shipment, error, refetch } = useQuery({
    ...shipmentQuery(number),
    refetchInterval: (query) => (query.state.data?.trackingNumber ? false : AGAIN_MS),
  });
  const carrier = useCarrierName(shipment?.carrierCode);
  const navigate = useNavigate();
  const next = () => void navigate({ to: '/warehouse' });
  useKeys([{ keys: 'Enter', label: t('next'), run: next }]);
  return (
    <Floor
      title={shipment?.orderNumber ?? number}
      back={{ to: '/warehouse', label: t('toQueue') }}
      foot={
        <Button mih={64} h="auto" fz={20} rightSection={<IconArrowRight size={28} aria-hidden="true" />} onClick={next}>
          {t('next')}
        </Button>
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {shipment && (
        <Facts
          facts={[
            [t('label.shipment'), <Number key="n">{shipment.number}</Number>],
            [t('label.carrier'), carrier],
            [t('label.tracking'), shipment.trackingNumber && <Number key="t">{shipment.trackingNumber}</Number>],
          ]}
        />
      )}
      {shipment?.stoppedAt ? (
        <p role="alert">{t('label.void')}</p>
      ) : shipment?.trackingNumber ? (
        <PdfViewer href={`/api/shipments/${encodeURIComponent(number)}/label`} title={t('label.title', { number: shipment.trackingNumber })} height="52vh" print />
      ) : (
        shipment && (
          <div role="status">
            <p>{t('label.waiting')}</p>
            <LateSkeleton rows={4} />
          </div>
        )
      )}
    </Floor>
  );
}
