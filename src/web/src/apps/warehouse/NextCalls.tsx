import { useTranslation } from 'react-i18next';
import { useCarrierName } from '~/entities/shipment';
import type { ShippingBoard } from '~/entities/shipping-board';
import { DateTime } from '~/shared/ui';
import { CutOffForm } from './CutOffForm';
import classes from './floor.module.css';

type Call = ShippingBoard['calls'][number];

/** When each carrier comes next, and for who agrees with carriers the way to change it. */
export function NextCalls({ calls, warehouse }: { calls: readonly Call[]; warehouse: string }) {
  const { t } = useTranslation('warehouse');
  return (
    <section aria-label={t('today.calls')}>
      {calls.length === 0 ? (
        <p className={classes.detail}>{t('today.noCalls')}</p>
      ) : (
        <ul className={classes.list}>
          {calls.map((call) => (
            <NextCall key={call.carrierCode} call={call} />
          ))}
        </ul>
      )}
      <CutOffForm warehouse={warehouse} />
    </section>
  );
}

function NextCall({ call }: { call: Call }) {
  const carrier = useCarrierName(call.carrierCode);
  return (
    <li>
      <b>{carrier}</b>
      <DateTime value={call.at} />
    </li>
  );
}
