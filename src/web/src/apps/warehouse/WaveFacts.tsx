import { useTranslation } from 'react-i18next';
import { useCarrierName } from '~/entities/shipment';
import { DateTime } from '~/shared/ui';

interface Props {
  wave: { carrierCode?: string | null; cutOffAt?: string | null; zone: string; singleLine?: boolean };
}

/** What the orders of a wave have in common, as the end of a line. */
export function WaveFacts({ wave }: Props) {
  const { t } = useTranslation('warehouse');
  const carrier = useCarrierName(wave.carrierCode);
  return (
    <>
      {carrier && `, ${carrier}`}
      {wave.cutOffAt && (
        <>
          , {t('wave.until')} <DateTime value={wave.cutOffAt} />
        </>
      )}
      {wave.zone && `, ${t('wave.zone', { zone: wave.zone })}`}
      {wave.singleLine && `, ${t('wave.singleLine')}`}
    </>
  );
}
