import { Button, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components, hasRole, useUser } from '~/shared/api';
import { type KeysetPage, useKeyset } from '~/shared/list';
import { DateTime, ErrorState, Figures, LateSkeleton, Page, Part, Quantity, SimpleTable, StatePill, TextLink } from '~/shared/ui';
import { ReasonDialog } from './ReasonDialog';

type Use = components['schemas']['LotUse'];
const route = getRouteApi('/frame/stock/lots/$product/$lot');

/** A lot: recall it, and see which orders and shipments carry it. */
export default function LotPage() {
  const { t } = useTranslation('stock');
  const { product, lot } = route.useParams();
  const client = useQueryClient();
  const supervises = hasRole(useUser(), ['supervisor']);
  const [asking, setAsking] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['stock', 'lots', 'one', product, lot],
    queryFn: () => ask(api.GET('/api/lots', { params: { query: { product, lot, limit: 1 } } })),
  });
  const uses = useKeyset<Use>(
    ['stock', 'lots', 'uses', product, lot],
    (cursor, signal) =>
      ask(api.GET('/api/lots/{productNumber}/{lotNumber}/uses', { params: { path: { productNumber: product, lotNumber: lot }, query: { cursor, limit: 50 } }, signal })) as Promise<KeysetPage<Use>>,
  );
  const path = { productNumber: product, lotNumber: lot };
  const done = async () => {
    setAsking(false);
    await client.invalidateQueries({ queryKey: ['stock'] });
  };
  const block = useMutation({ mutationFn: (reason: string) => ask(api.PUT('/api/lots/{productNumber}/{lotNumber}/block', { params: { path }, body: { reason } })), onSuccess: done });
  const unblock = useMutation({ mutationFn: () => ask(api.DELETE('/api/lots/{productNumber}/{lotNumber}/block', { params: { path } })), onSuccess: done });
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const found = data?.items[0];
  if (!found) {
    return data ? <Text p="md">{t('noLots')}</Text> : <LateSkeleton />;
  }
  return (
    <Page
      title={`${t('lot')} ${lot}`}
      facts={
        <>
          <TextLink to="/stock/products/$number" params={{ number: product }}>
            {product}
          </TextLink>
          {found.blocked && <StatePill meaning="bad">{t('outOfSale')}</StatePill>}
        </>
      }
      actions={
        found.blocked ? (
          supervises && (
            <Button variant="default" loading={unblock.isPending} onClick={() => unblock.mutate()}>
              {t('backToSale')}
            </Button>
          )
        ) : (
          <Button color="red.8" onClick={() => setAsking(true)}>
            {t('recall')}
          </Button>
        )
      }
    >
      {unblock.error && <ErrorState error={unblock.error} />}
      {found.blockReason && <Text>{found.blockReason}</Text>}
      <Figures
        figures={[
          [t('onHand'), <Quantity key="1" value={found.onHand} />],
          [t('reserved'), <Quantity key="2" value={found.reserved} />],
          [t('expiry'), <DateTime key="3" value={found.expiry} as="date" />],
        ]}
      />
      <Part title={t('lotUses')}>
        <SimpleTable
          headings={[{ label: t('order') }, { label: t('shipment') }, { label: t('warehouse') }, { label: t('quantity'), right: true }, { label: t('when') }]}
          rows={uses.rows.map((each) => ({
            key: String(each.id),
            cells: [
              <TextLink key="order" to="/orders/$orderNumber" params={{ orderNumber: each.orderNumber }}>
                {each.orderNumber}
              </TextLink>,
              each.shipmentNumber ?? <StatePill key="here" meaning="attention">{t('inTheHouse')}</StatePill>,
              each.warehouseCode,
              <Quantity key="q" value={each.quantity} />,
              <DateTime key="at" value={each.at} />,
            ],
          }))}
          nothing={t('lotUnused')}
          onMore={uses.more ? uses.loadMore : undefined}
          loading={uses.loading}
        />
      </Part>
      <ReasonDialog
        opened={asking}
        title={t('recallTitle', { lot })}
        effects={[t('recallEffect'), t('recallReserved')]}
        confirmLabel={t('recall')}
        busy={block.isPending}
        error={block.error}
        onConfirm={(reason) => block.mutate(reason)}
        onClose={() => setAsking(false)}
      />
    </Page>
  );
}
