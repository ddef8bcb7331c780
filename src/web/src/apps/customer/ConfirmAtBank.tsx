import { Button } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerOrder } from '~/entities/customer-order';
import classes from './customer.module.css';

/** The customer's bank wants to hear from him; it sends him back here. */
export function ConfirmAtBank({ order }: { order: CustomerOrder }) {
  const { t } = useTranslation('customer');
  const { confirmUrl } = order.payment;
  return confirmUrl ? (
    <section className={classes.section} data-urgent aria-labelledby="confirm">
      <h2 id="confirm">{t('confirm.title')}</h2>
      <p className={classes.hint}>{t('confirm.hint')}</p>
      <Button component="a" href={confirmUrl} size="lg" className={classes.main} leftSection={<IconShieldLock size={20} aria-hidden="true" />}>
        {t('confirm.go')}
      </Button>
    </section>
  ) : null;
}
