import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ask, type components, hasRole, useUser } from '~/shared/api';
import { CorrectPlace } from '~/features/correct-stock';
import { type KeysetPage, useKeyset } from '~/shared/list';
import { DateTime, ErrorState, Figures, LateSkeleton, Page, Part, Quantity, SimpleTable, TextLink } from '~/shared/ui';
import { Movements } from './Movements';

type Held = components['schemas']['HeldGoods'];
type Place = components['schemas']['PlaceView'];
const route = getRouteApi('/frame/stock/products/$number');

/** Everything about the stock of one product: where it lies, who holds it, what comes, and how it came to be so. */
export default function ProductStockPage() {
  const { t } = useTranslation('stock');
  const { number } = route.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['stock', number, 'outlook'],
    queryFn: () => ask(api.GET('/api/stock/{productNumber}/outlook', { params: { path: { productNumber: number } } })),
  });
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  return (
    <Page
      title={number}
      facts={<TextLink to="/products/$number" params={{ number }}>{t('toProduct')}</TextLink>}
      actions={
        <>
          <Button variant="default" component={Link} to={`/stock/receipts/new?product=${encodeURIComponent(number)}` as '/'}>
            {t('receiveGoods')}
          </Button>
          <Button variant="default" component={Link} to={`/stock/transfers/new?product=${encodeURIComponent(number)}` as '/'}>
            {t('transfer')}
          </Button>
        </>
      }
    >
      <Figures
        figures={[
          [t('onHand'), <Quantity key="1" value={data.onHand} />],
          [t('blocked'), <Quantity key="2" value={data.blocked} />],
          [t('reserved'), <Quantity key="3" value={data.reserved} />],
          [t('available'), <Quantity key="4" value={data.available} />],
          [t('backOrdered'), <Quantity key="5" value={data.backOrdered} />],
          [t('incoming'), <Quantity key="6" value={data.incoming} />],
        ]}
      />
      <Part title={t('outlook')}>
        <SimpleTable
          headings={[{ label: t('day') }, { label: t('incoming'), right: true }, { label: t('demand'), right: true }, { label: t('projected'), right: true }, { label: t('promisable'), right: true }]}
          rows={data.days.map((each) => ({
            key: each.day,
            cells: [
              <DateTime key="day" value={each.day} as="date" />,
              <Quantity key="in" value={each.incoming} />,
              <Quantity key="out" value={each.demand} />,
              <Quantity key="projected" value={each.projected} />,
              <Quantity key="promise" value={each.cumulative} />,
            ],
          }))}
          nothing=""
        />
      </Part>
      <Part title={t('expected')}>
        <SimpleTable
          headings={[{ label: t('reference') }, { label: t('warehouse') }, { label: t('day') }, { label: t('open'), right: true }]}
          rows={data.expected.map((each) => ({
            key: `${each.reference}/${each.lineNo}`,
            cells: [
              each.source === 'TRANSFER' ? (
                <TextLink key="ref" to="/stock/transfers/$number" params={{ number: each.reference }}>
                  {each.reference}
                </TextLink>
              ) : (
                each.reference
              ),
              each.warehouseCode,
              <DateTime key="day" value={each.expectedOn} as="date" />,
              <Quantity key="open" value={each.open} />,
            ],
          }))}
          nothing={t('nothingExpected')}
        />
      </Part>
      <Places number={number} />
      <Holds number={number} />
      <Movements number={number} />
    </Page>
  );
}

function Places({ number }: { number: string }) {
  const { t } = useTranslation('stock');
  const corrects = hasRole(useUser(), ['warehouse', 'supervisor']);
  const list = useKeyset<Place>(
    ['stock', number, 'places'],
    (cursor, signal) => ask(api.GET('/api/stock', { params: { query: { product: number, cursor, limit: 50 } }, signal })) as Promise<KeysetPage<Place>>,
  );
  return (
    <Part title={t('places')}>
      <SimpleTable
        headings={[
          { label: t('warehouse') },
          { label: t('place') },
          { label: t('lot') },
          { label: t('expiry') },
          { label: t('onHand'), right: true },
          { label: t('blocked'), right: true },
          { label: t('reserved'), right: true },
          { label: t('available'), right: true },
          { label: t('correct.action'), hidden: true },
        ]}
        rows={list.rows.map((each) => ({
          key: String(each.id),
          cells: [
            each.warehouseCode,
            each.locationCode,
            each.lotNumber && (
              <TextLink key="lot" to="/stock/lots/$product/$lot" params={{ product: number, lot: each.lotNumber }}>
                {each.lotNumber}
              </TextLink>
            ),
            each.expiry && <DateTime key="expiry" value={each.expiry} as="date" />,
            <Quantity key="h" value={each.onHand} />,
            <Quantity key="b" value={each.blocked} />,
            <Quantity key="r" value={each.reserved} />,
            <Quantity key="a" value={each.available} />,
            corrects && each.warehouseCode !== 'TRANSIT' && <CorrectPlace key="correct" place={each} />,
          ],
        }))}
        nothing={t('noPlaces')}
        onMore={list.more ? list.loadMore : undefined}
        loading={list.loading}
      />
    </Part>
  );
}

function Holds({ number }: { number: string }) {
  const { t } = useTranslation('stock');
  const chooses = hasRole(useUser(), ['warehouse', 'supervisor']);
  const list = useKeyset<Held>(
    ['stock', number, 'holds'],
    (cursor, signal) =>
      ask(api.GET('/api/stock/{productNumber}/reservations', { params: { path: { productNumber: number }, query: { cursor, limit: 50 } }, signal })) as Promise<KeysetPage<Held>>,
  );
  return (
    <Part title={t('heldBy')}>
      <SimpleTable
        headings={[{ label: t('order') }, { label: t('warehouse') }, { label: t('place') }, { label: t('lot') }, { label: t('quantity'), right: true }, { label: t('since') }, { label: t('chooseGoods'), hidden: true }]}
        rows={list.rows.map((each) => ({
          key: String(each.id),
          cells: [
            <TextLink key="order" to="/orders/$orderNumber" params={{ orderNumber: each.orderNumber }}>
              {each.orderNumber}
            </TextLink>,
            each.warehouseCode,
            each.locationCode,
            each.lotNumber,
            <Quantity key="q" value={each.quantity} />,
            <DateTime key="since" value={each.since} />,
            chooses && (
              <TextLink key="choose" to="/stock/allocation/$order/$line" params={{ order: each.orderNumber, line: String(each.lineNo) }}>
                {t('chooseGoods')}
              </TextLink>
            ),
          ],
        }))}
        nothing={t('nobodyHolds')}
        onMore={list.more ? list.loadMore : undefined}
        loading={list.loading}
      />
    </Part>
  );
}
