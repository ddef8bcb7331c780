import { useTranslation } from 'react-i18next';
import type { CustomerQuote } from '~/entities/customer-quote';
import { useFormats } from '~/shared/i18n';
import { Money } from '~/shared/ui';
import classes from './customer.module.css';
import { AddressLines, Sums } from './Sums';

/** What is offered, what it costs, and when it would come. */
export function OfferedGoods({ quote }: { quote: CustomerQuote }) {
  const { t } = useTranslation('customer');
  const { number, money, percent, date } = useFormats();
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
      <Sums
        sums={[
          [t('goods.net'), quote.net],
          [t('goods.tax'), quote.tax],
        ]}
        total={[t('goods.gross'), quote.gross]}
        facts={[
          [t('goods.payment'), quote.paymentLabel],
          ...(quote.deliveryOn ? [[t('quote.delivery'), date(quote.deliveryOn)] as const] : []),
          [t('goods.to'), <AddressLines key="to" to={quote.deliveryAddress} />],
        ]}
      />
      {quote.open && <p className={classes.hint}>{t('quote.notReserved')}</p>}
    </section>
  );
}
