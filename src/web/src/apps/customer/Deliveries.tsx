import { Button } from '@mantine/core';
import { IconExternalLink, IconTruckDelivery } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerOrder } from '~/entities/customer-order';
import { useFormats } from '~/shared/i18n';
import { Number } from '~/shared/ui';
import classes from './customer.module.css';

/** What is on its way, and how to follow it. */
export function Deliveries({ order }: { order: CustomerOrder }) {
  const { t } = useTranslation('customer');
  const formats = useFormats();
  if (order.deliveries.length === 0) {
    return null;
  }
  return (
    <section className={classes.section} aria-labelledby="deliveries">
      <h2 id="deliveries">{t('deliveries.title')}</h2>
      <ul className={classes.plain}>
        {order.deliveries.map((one) => (
          <li key={one.shipmentNumber} className={classes.delivery}>
            <IconTruckDelivery size={24} stroke={1.6} aria-hidden="true" />
            <div>
              <b>{one.stateLabel}</b>
              <div>
                {one.carrier}
                {one.trackingNumber && (
                  <>
                    {' · '}
                    <Number>{one.trackingNumber}</Number>
                  </>
                )}
              </div>
              <div className={classes.hint}>
                {one.deliveredAt
                  ? t('deliveries.delivered', { at: formats.dateTime(one.deliveredAt) })
                  : one.shippedAt && t('deliveries.sent', { at: formats.dateTime(one.shippedAt) })}
              </div>
            </div>
            {one.trackingLink && (
              <Button component="a" href={one.trackingLink} target="_blank" rel="noreferrer" variant="default" size="md" rightSection={<IconExternalLink size={16} aria-hidden="true" />}>
                {t('deliveries.follow')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
