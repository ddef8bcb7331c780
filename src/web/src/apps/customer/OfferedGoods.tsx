import { useTranslation } from 'react-i18next';
import type { CustomerQuote } from '~/entities/customer-quote';
import { useFormats } from '~/shared/i18n';
import { Money } from '~/shared/ui';
import classes from './customer.module.css';

/** What is offered, what it costs, and when it would come. */
export function OfferedGoods({ quote }: { quote: CustomerQuote }) {
  const { t } = useTranslation('customer');
  const { number, money, percent, date } = useFormats();
  const to = quote.deliveryAddress;
  return (
    <section className={classes.section} aria-labelledby="goods">
      <h2 id="goods">{t('quote.goods')}</h2>
      <ul className={classes.plain}>
        {quote.lines.map((line, index) => (
          <li key={index} className={classes.line}>
            <span>
              {line.name}
              <span className={classes.hint}>
                {t(`unit.${line.unit.toLowerCase()}`, { quantity: number(line.quantity), defaultValue: number(line.quantity) })} × {money({ amount: line.unitPrice, currency: quote.gross.currency })}
                {line.discount > 0 && <> · −{percent(line.discount / 100)}</>}
              </span>
            </span>
            <Money value={line.net} />
          </li>
        ))}
      </ul>
      <dl className={classes.sums}>
        <div>
          <dt>{t('goods.net')}</dt>
          <dd>
            <Money value={quote.net} />
          </dd>
        </div>
        <div>
          <dt>{t('goods.tax')}</dt>
          <dd>
            <Money value={quote.tax} />
          </dd>
        </div>
        <div className={classes.total}>
          <dt>{t('goods.gross')}</dt>
          <dd>
            <Money value={quote.gross} />
          </dd>
        </div>
        <div>
          <dt>{t('goods.payment')}</dt>
          <dd>{quote.paymentLabel}</dd>
        </div>
        {quote.deliveryOn && (
          <div>
            <dt>{t('quote.delivery')}</dt>
            <dd>{date(quote.deliveryOn)}</dd>
          </div>
        )}
        <div>
          <dt>{t('goods.to')}</dt>
          <dd>
            {[to.name, to.street, to.street2, `${to.postalCode} ${to.city}`].filter(Boolean).map((part) => (
              <div key={part}>{part}</div>
            ))}
          </dd>
        </div>
      </dl>
      {quote.open && <p className={classes.hint}>{t('quote.notReserved')}</p>}
    </section>
  );
}
