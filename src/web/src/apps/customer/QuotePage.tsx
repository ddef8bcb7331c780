import { Anchor } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { customerQuoteQuery, useAskAboutQuote } from '~/entities/customer-quote';
import { useFormats } from '~/shared/i18n';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { AskUs } from './AskUs';
import classes from './customer.module.css';
import { OfferedGoods } from './OfferedGoods';
import { QuoteAnswer } from './QuoteAnswer';
import { ShopFoot, ShopHead } from './Shop';

const route = getRouteApi('/q/$token');

/** An offer to a customer: what it costs and until when, and a yes or a no. */
export default function QuotePage() {
  const { token } = route.useParams();
  const { t, i18n } = useTranslation('customer');
  const formats = useFormats();
  const { data: quote, error, refetch } = useQuery(customerQuoteQuery(token));
  const asking = useAskAboutQuote(token);
  const language = quote?.language;
  useEffect(() => {
    if (language && language !== i18n.language) {
      void i18n.changeLanguage(language);
    }
  }, [language, i18n]);
  useEffect(() => {
    document.title = quote ? t('quote.title', { number: quote.number, shop: quote.shop.name }) : t('quote.yours');
  }, [quote, t]);
  if (!quote) {
    return (
      <main className={classes.page}>
        <h1 className={classes.unseen}>{t('quote.yours')}</h1>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />}
      </main>
    );
  }
  return (
    <>
      <ShopHead shop={quote.shop} />
      <main className={classes.page}>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        <section className={classes.answer}>
          <p className={classes.number}>
            {t('quote.number', { number: quote.number })}
            {quote.version > 1 && <> · {t('quote.version', { version: quote.version })}</>}
            {quote.customerReference && <> · {t('reference', { reference: quote.customerReference })}</>}
          </p>
          <h1 className={classes.headline}>{quote.headline}</h1>
          {quote.open && <p className={classes.when}>{t('quote.until', { day: formats.date(quote.validUntil) })}</p>}
          {quote.orderLink && (
            <p>
              <Anchor component={Link} to="/o/$token" params={{ token: quote.orderLink } as never}>
                {t('quote.seeOrder')}
              </Anchor>
            </p>
          )}
          {quote.introduction && <p className={classes.letter}>{quote.introduction}</p>}
        </section>
        <OfferedGoods quote={quote} />
        {quote.paper && (
          <section className={`${classes.section} ${classes.screenOnly}`}>
            <a className={classes.paper} href={`/api/customer-quotes/${token}/document`} target="_blank" rel="noreferrer">
              <IconFileTypePdf size={22} aria-hidden="true" />
              {t('quote.paper')}
            </a>
          </section>
        )}
        <QuoteAnswer token={token} quote={quote} />
        <AskUs about={quote.number} label={t('quote.ask')} questions={quote.questions} open={quote.open} asking={asking} />
      </main>
      <ShopFoot shop={quote.shop} />
    </>
  );
}
