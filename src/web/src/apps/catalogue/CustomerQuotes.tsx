import { useTranslation } from 'react-i18next';
import { QuoteStanding, useQuotes } from '~/entities/quote';
import { DateTime, Money, Part, SimpleTable, TextLink } from '~/shared/ui';

const SHOWN = 5;

/** What a customer was offered last. */
export function CustomerQuotes({ number }: { number: string }) {
  const { t } = useTranslation(['catalogue', 'quotes']);
  const { rows, loading } = useQuotes({ customerNumber: number });
  return (
    <Part
      title={t('catalogue:quotes')}
      actions={
        rows.length > SHOWN && (
          <TextLink to="/quotes" search={{ customer: number }}>
            {t('quotes:view.ALL')}
          </TextLink>
        )
      }
    >
      <SimpleTable
        headings={[
          { label: t('quotes:column.number') },
          { label: t('quotes:column.state') },
          { label: t('quotes:column.validUntil') },
          { label: t('quotes:column.total'), right: true },
        ]}
        rows={rows.slice(0, SHOWN).map((quote) => ({
          key: quote.number,
          cells: [
            <TextLink key="number" to="/quotes/$quoteNumber" params={{ quoteNumber: quote.number }}>
              {quote.number}
            </TextLink>,
            <QuoteStanding key="state" state={quote.state} />,
            <DateTime key="until" value={quote.validUntil} as="date" />,
            <Money key="total" value={quote.total} />,
          ],
        }))}
        nothing={t('catalogue:noQuotes')}
        loading={loading}
      />
    </Part>
  );
}
