import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { DateTime, Facts, Money, Part } from '~/shared/ui';

/** How a customer buys and pays, and how old what he owes is. */
export function CustomerFigures({ number }: { number: string }) {
  const { t } = useTranslation('catalogue');
  const formats = useFormats();
  const { data } = useQuery({
    queryKey: ['customers', 'figures', number],
    queryFn: () => ask(api.GET('/api/invoices/figures/{customerNumber}', { params: { path: { customerNumber: number } } })),
  });
  if (!data) {
    return null;
  }
  const days = (value: number | null | undefined) => (value === null || value === undefined ? t('figures.never') : t('figures.days', { days: formats.number(value) }));
  return (
    <>
      <Part title={t('figures.title')}>
        <Facts
          facts={[
            [t('figures.available'), <Money key="available" value={data.availableCredit} />],
            [t('figures.openOrders'), <Money key="orders" value={data.openOrders} />],
            [t('figures.unapplied'), <Money key="unapplied" value={data.unapplied} />],
            [t('figures.lastPurchase'), data.lastPurchaseOn ? <DateTime key="last" value={data.lastPurchaseOn} as="date" /> : t('figures.never')],
            [
              t('figures.recency'),
              <Text key="recency" component="span" fw={data.longAgo ? 600 : undefined}>
                {days(data.recencyDays)}
                {data.longAgo && ` · ${t('figures.longAgo')}`}
              </Text>,
            ],
            [t('figures.monthly'), <Money key="monthly" value={data.averageMonthlyPurchases} />],
            [t('figures.daysToPay'), days(data.averageDaysToPay)],
            [t('figures.delay'), days(data.averageDelayDays)],
          ]}
        />
      </Part>
      <Part title={t('figures.ageing')}>
        <Table miw={480}>
          <Table.Thead>
            <Table.Tr>
              {data.ageing.map(({ from, to }) => (
                <Table.Th key={from} ta="right">
                  {from === 0 ? t('figures.notDue') : to ? t('figures.late', { from, to }) : t('figures.later', { from: from - 1 })}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr>
              {data.ageing.map(({ from, open }) => (
                <Table.Td key={from} ta="right">
                  <Money value={open} />
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Part>
    </>
  );
}
