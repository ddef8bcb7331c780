import { Stack, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/shared/i18n';
import { DateTime, ErrorState, Facts, LateSkeleton, Money, TextLink, Wide } from '~/shared/ui';
import { useQuote } from './queries';
import { QuoteStanding } from './QuoteStanding';

/** A quote beside a task about it: to whom, how much, and what of. */
export function QuoteSummary({ number }: { number: string }) {
  const { t } = useTranslation('quotes');
  const formats = useFormats();
  const { data: quote, error, refetch } = useQuote(number);
  const latest = quote?.versions.at(-1);
  if (!quote || !latest) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />;
  }
  return (
    <Stack gap="md">
      <Facts
        facts={[
          [t('column.number'), <TextLink key="number" to="/quotes/$quoteNumber" params={{ quoteNumber: number }}>{number}</TextLink>],
          [t('column.customer'), `${quote.customerName} (${quote.customerNumber})`],
          [t('column.state'), <QuoteStanding key="state" state={quote.state} />],
          [t('column.total'), <Money key="total" value={latest.offer.totals.gross} />],
          [t('column.validUntil'), <DateTime key="until" value={latest.validUntil} as="date" />],
          [t('column.owner'), quote.owner],
          [t('introduction'), latest.introduction],
        ]}
      />
      <Wide label={t('tab.offer')}>
        <Table>
          <Table.Tbody>
            {latest.offer.lines.map((line) => (
              <Table.Tr key={line.lineNo}>
                <Table.Td>{line.name}</Table.Td>
                <Table.Td ta="right">
                  {formats.number(line.quantity)} × {formats.money({ amount: line.unitPrice, currency: latest.offer.currency })}
                </Table.Td>
                <Table.Td ta="right">{line.discount > 0 && `−${formats.percent(line.discount / 100)}`}</Table.Td>
                <Table.Td ta="right">
                  <Money value={line.net} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Wide>
    </Stack>
  );
}
