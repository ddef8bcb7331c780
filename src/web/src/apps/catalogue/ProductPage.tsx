import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { nameOf, ProductPicture } from '~/entities/product';
import { api, ask, hasRole, useUser } from '~/shared/api';
import { DateTime, ErrorState, Facts, LateSkeleton, Money, Page, Part, Quantity, StatePill, TextLink } from '~/shared/ui';
import { AssortmentParts } from './AssortmentParts';

const route = getRouteApi('/frame/products/$number');

/** A product: what it looks like, what is there of it, and what it costs. */
export default function ProductPage() {
  const { t } = useTranslation(['catalogue', 'order']);
  const { number } = route.useParams();
  const prices = hasRole(useUser(), ['order-desk', 'finance', 'supervisor', 'administrator']);
  const { data, error, refetch } = useQuery({
    queryKey: ['products', number],
    queryFn: () => ask(api.GET('/api/products/{number}', { params: { path: { number } } })),
  });
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  return (
    <Page
      title={nameOf(data.names)}
      facts={
        <>
          <Text c="dimmed">{number}</Text>
          {!data.active && <StatePill meaning="neutral">{t('notSold')}</StatePill>}
        </>
      }
      aside={
        <>
          <ProductPicture key={number} number={number} size={240} />
          <Facts
            facts={[
              [t('family'), data.familyCode],
              [t('gtin'), data.gtin],
              [t('weight'), <Quantity key="weight" value={data.weightKg} unit="kg" />],
              [t('lots'), t(data.lotManaged ? 'yes' : 'no')],
              [t('goesWith'), data.associated.join(', ')],
            ]}
          />
        </>
      }
    >
      {nameOf(data.descriptions) && <Text maw={720}>{nameOf(data.descriptions)}</Text>}
      <Stock number={number} />
      <AssortmentParts number={number} unit={t(`order:unit.${data.unit}`)} />
      {prices && <Prices number={number} />}
    </Page>
  );
}

function Stock({ number }: { number: string }) {
  const { t } = useTranslation('catalogue');
  const moves = hasRole(useUser(), ['warehouse', 'supervisor']);
  const { data } = useQuery({
    queryKey: ['stock', number],
    queryFn: () => ask(api.GET('/api/stock/{productNumber}', { params: { path: { productNumber: number } } })),
    retry: false,
  });
  return (
    <Part
      title={t('stock')}
      actions={
        moves && (
          <TextLink to="/stock/products/$number" params={{ number }}>
            {t('allStock')}
          </TextLink>
        )
      }
    >
      <Table miw={420}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('warehouse')}</Table.Th>
            <Table.Th ta="right">{t('onHand')}</Table.Th>
            <Table.Th ta="right">{t('reserved')}</Table.Th>
            <Table.Th ta="right">{t('available')}</Table.Th>
            <Table.Th ta="right">{t('incoming')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data?.warehouses.map((each) => (
            <Table.Tr key={each.warehouseCode}>
              <Table.Td>{each.warehouseCode}</Table.Td>
              {[each.onHand, each.reserved, each.available, each.incoming].map((value, index) => (
                <Table.Td key={index} ta="right">
                  <Quantity value={value} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Part>
  );
}

/** Its price in each list; a handful of lists, each asked for this product alone. */
function Prices({ number }: { number: string }) {
  const { t } = useTranslation('catalogue');
  const { data } = useQuery({
    queryKey: ['prices', number],
    queryFn: async () => {
      const { items: lists } = await ask(api.GET('/api/price-lists', { params: { query: { limit: 50 } } }));
      const pages = await Promise.all(
        lists.map(({ code }) => ask(api.GET('/api/price-lists/{code}/items', { params: { path: { code }, query: { product: number, limit: 50 } } }))),
      );
      return lists.flatMap((list, index) => pages[index]!.items.map((item) => ({ list, item })));
    },
  });
  return (
    <Part title={t('prices')}>
      <Table miw={480}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('priceList')}</Table.Th>
            <Table.Th ta="right">{t('fromQuantity')}</Table.Th>
            <Table.Th>{t('validFrom')}</Table.Th>
            <Table.Th ta="right">{t('price')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data?.map(({ list, item }) => (
            <Table.Tr key={`${list.code}${item.minQuantity}${item.validFrom}`}>
              <Table.Td>{list.name}</Table.Td>
              <Table.Td ta="right">
                <Quantity value={item.minQuantity} />
              </Table.Td>
              <Table.Td>
                <DateTime value={item.validFrom} as="date" />
              </Table.Td>
              <Table.Td ta="right">
                <Money value={{ amount: item.price, currency: list.currency }} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Part>
  );
}
