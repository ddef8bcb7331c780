import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WaveOrder as Order } from '~/entities/wave';
import { StatePill } from '~/shared/ui';
import { jobAddress } from './JobLink';

/** One order on the cart; when the walk is over, the way to its packing. */
export function WaveOrder({ order, over }: { order: Order; over: boolean }) {
  const { t } = useTranslation('warehouse');
  const gone = order.state === 'CANCELLED';
  const back = !order.open && order.state === 'PLANNED' && order.confirmed < order.stops;
  const said = gone ? 'CANCELLED' : back ? 'back' : order.open ? 'open' : 'picked';
  return (
    <li>
      <span>
        <b>{t('wave.slot', { slot: order.slot })}</b> {order.orderNumber}
      </span>
      <StatePill meaning={gone || back ? 'attention' : order.open ? 'neutral' : 'good'}>
        {said === 'open' ? t('begun', { done: order.confirmed, of: order.stops }) : t(`wave.order.${said}`)}
      </StatePill>
      {over && said === 'picked' && order.packByHand && order.state !== 'ISSUED' && (
        <Button variant="default" h={48} aria-label={t('wave.packOf', { order: order.orderNumber })} renderRoot={(props) => <Link {...jobAddress({ step: 'PACK', shipmentNumber: order.shipmentNumber })} {...props} />}>
          {t('step.PACK')}
        </Button>
      )}
    </li>
  );
}
