import { useTranslation } from 'react-i18next';
import type { CustomerOrder } from '~/entities/customer-order';
import { useFormats } from '~/shared/i18n';
import { Money } from '~/shared/ui';
import classes from './customer.module.css';

/** What was ordered, what it costs, how it is paid and where it goes. */
export function Goods({ order }: { order: CustomerOrder }) {
  const { t } = useTranslation('customer');
  const { number } = useFormats();
  const to = order.deliveryAddress;
  const sums = [
    ['goods.freight', order.freight],
    ['goods.net', order.net],
    ['goods.tax', order.tax],
  ] as const;
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
      <dl className={classes.sums}>
        {sums.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              <Money value={value} />
            </dd>
          </div>
        ))}
        <div className={classes.total}>
          <dt>{t('goods.gross')}</dt>
          <dd>
            <Money value={order.gross} />
          </dd>
        </div>
        <div>
          <dt>{t('goods.payment')}</dt>
          <dd>
            {order.payment.methodLabel}, {order.payment.stateLabel.toLocaleLowerCase(order.language)}
          </dd>
        </div>
        <div>
          <dt>{t('goods.to')}</dt>
          <dd>
            {[to.name, to.street, to.street2, `${to.postalCode} ${to.city}`].filter(Boolean).map((part) => (
              <div key={part}>{part}</div>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}
