import { useTranslation } from 'react-i18next';
import type { CustomerOrder } from '~/entities/customer-order';
import { useFormats } from '~/shared/i18n';
import { Money } from '~/shared/ui';
import classes from './customer.module.css';
import { AddressLines, Sums } from './Sums';

/** What was ordered, what it costs, how it is paid and where it goes. */
export function Goods({ order }: { order: CustomerOrder }) {
  const { t } = useTranslation('customer');
  const { number } = useFormats();
  return (
    <section className={classes.section} aria-labelledby="goods">
      <h2 id="goods">{t('goods.title')}</h2>
      <ul className={classes.plain}>
        {order.lines.map((line, index) => (
          <li key={index} className={classes.line}>
            <span>
              {line.name}
              <span className={classes.hint}>
                {t(`unit.${line.unit.toLowerCase()}`, { quantity: number(line.quantity), defaultValue: number(line.quantity) })}
                {line.shipped > 0 && line.shipped < line.quantity && <> · {t('goods.shipped', { shipped: number(line.shipped), quantity: number(line.quantity) })}</>}
              </span>
            </span>
            <Money value={line.net} />
          </li>
        ))}
      </ul>
      <Sums
        sums={[
          [t('goods.freight'), order.freight],
          [t('goods.net'), order.net],
          [t('goods.tax'), order.tax],
        ]}
        total={[t('goods.gross'), order.gross]}
        facts={[
          [t('goods.payment'), `${order.payment.methodLabel}, ${order.payment.stateLabel.toLocaleLowerCase(order.language)}`],
          [t('goods.to'), <AddressLines key="to" to={order.deliveryAddress} />],
        ]}
      />
    </section>
  );
}
