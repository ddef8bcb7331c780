import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useManifest } from '~/entities/manifest';
import { useCarrierName } from '~/entities/shipment';
import { useFormats } from '~/shared/i18n';
import { DateTime, ErrorState, Facts, LateSkeleton, PdfViewer } from '~/shared/ui';
import { Floor } from './Floor';

const route = getRouteApi('/room/warehouse/hand-over/$number');

/** What was handed over: the paper for the driver, to be printed again as well. */
export default function ManifestPage() {
  const { t } = useTranslation('warehouse');
  const formats = useFormats();
  const { number } = route.useParams();
  const { data: manifest, error, refetch } = useManifest(number);
  const carrier = useCarrierName(manifest?.carrierCode);
  const navigate = useNavigate();
  return (
    <Floor
      title={number}
      back={{ to: '/warehouse/hand-over', label: t('handOver.title') }}
      foot={
        <Button mih={64} h="auto" fz={20} onClick={() => void navigate({ to: '/warehouse/hand-over', search: { place: manifest?.warehouseCode } })}>
          {t('handOver.next')}
        </Button>
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!manifest && !error && <LateSkeleton rows={4} />}
      {manifest && (
        <>
          <Facts
            facts={[
              [t('label.carrier'), carrier],
              [t('handOver.at'), <DateTime key="at" value={manifest.closedAt} />],
              [t('handOver.parcels'), `${formats.number(manifest.parcels)}, ${formats.number(manifest.weightKg)} kg`],
            ]}
          />
          <PdfViewer href={`/api/manifests/${encodeURIComponent(number)}/document`} title={t('handOver.paper', { number })} height="52vh" print />
        </>
      )}
    </Floor>
  );
}
