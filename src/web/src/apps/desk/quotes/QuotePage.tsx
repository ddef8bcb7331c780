import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OrderLink, useVatLabel } from '~/entities/order';
import { QuoteStanding, useQuote, useQuoteEvents } from '~/entities/quote';
import { OpenTasks } from '~/entities/task';
import { useFormats } from '~/shared/i18n';
import { DateTime, entryOf, ErrorState, Facts, LateSkeleton, Money, Page, PdfViewer, TextLink, Timeline } from '~/shared/ui';
import { QuoteActions } from './QuoteActions';
import { OfferLines, Versions } from './Versions';

const route = getRouteApi('/frame/quotes/$quoteNumber');

/** A quote: what is offered, what was offered before, its paper and its story. */
export default function QuotePage() {
  const { t } = useTranslation('quotes');
  const formats = useFormats();
  const vatLabel = useVatLabel();
  const { quoteNumber } = route.useParams();
  const { data: quote, error, refetch } = useQuote(quoteNumber);
  const latest = quote?.versions.at(-1);
  if (!quote || !latest) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />;
  }
  const { offer } = latest;
  return (
    <Page
      title={quote.number}
      facts={
        <>
          <QuoteStanding state={quote.state} />
          <TextLink to="/customers/$number" params={{ number: quote.customerNumber }}>
            {quote.customerName}
          </TextLink>
          <Money value={offer.totals.gross} />
        </>
      }
      actions={<QuoteActions key={quote.state} quote={quote} />}
      aside={
        <Facts
          facts={[
            [t('column.validUntil'), <DateTime key="until" value={latest.validUntil} as="date" />],
            [t('column.order'), quote.orderNumber && <OrderLink key="order" number={quote.orderNumber} />],
            [t('answeredBy'), quote.answeredBy],
            [t('lose.reason'), quote.lostReason && t(`lost.${quote.lostReason}`)],
            [t('remark'), quote.remark],
            [t('sentAt'), quote.sentAt && <DateTime key="sent" value={quote.sentAt} />],
            [t('remindedAt'), quote.remindedAt && <DateTime key="reminded" value={quote.remindedAt} />],
            [t('mailTo'), offer.customerEmail ?? t('noMail')],
            [t('delivery'), offer.deliveryOn && formats.date(offer.deliveryOn)],
            [t('to'), formats.address(offer.deliveryAddress).join(', ')],
            [t('column.owner'), quote.owner],
            [t('copiedFrom'), quote.copiedFrom && <TextLink key="copied" to="/quotes/$quoteNumber" params={{ quoteNumber: quote.copiedFrom }}>{quote.copiedFrom}</TextLink>],
            [t('introduction'), latest.introduction],
          ]}
        />
      }
    >
      <OpenTasks subject={quote.number} />
      <Tabs defaultValue="offer" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="offer">{t('tab.offer')}</Tabs.Tab>
          {quote.versions.length > 1 && <Tabs.Tab value="versions">{t('tab.versions', { count: quote.versions.length })}</Tabs.Tab>}
          {latest.documentId && <Tabs.Tab value="paper">{t('tab.paper')}</Tabs.Tab>}
          <Tabs.Tab value="story">{t('tab.story')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="offer">
          <OfferLines offer={offer} />
          <Facts
            facts={[
              [t('net'), <Money key="net" value={offer.totals.net} />],
              ...offer.totals.groups.map(({ rate, tax }) => [vatLabel(rate), <Money key={rate.percent} value={tax} />] as [string, React.ReactNode]),
              [t('column.total'), <Money key="gross" value={offer.totals.gross} />],
            ]}
          />
        </Tabs.Panel>
        <Tabs.Panel value="versions">
          <Versions quote={quote} />
        </Tabs.Panel>
        <Tabs.Panel value="paper">
          <PdfViewer href={`/api/quotes/${encodeURIComponent(quote.number)}/versions/${latest.version}/document`} title={quote.number} height="78vh" />
        </Tabs.Panel>
        <Tabs.Panel value="story">
          <Story number={quote.number} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Story({ number }: { number: string }) {
  const { data } = useQuoteEvents(number);
  return <Timeline entries={(data?.items ?? []).map(entryOf)} />;
}
