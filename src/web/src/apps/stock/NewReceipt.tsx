import { Autocomplete, Button, Group, NativeSelect, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf, ProductField, usePackagings, useProduct } from '~/entities/product';
import { useWarehouses } from '~/entities/shipment';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { preferences } from '~/shared/keys';
import { ErrorState, Page, TextLink } from '~/shared/ui';

const route = getRouteApi('/frame/stock/receipts/new');
const PIECES = '';
const NOTHING = { location: '', lot: '', expiry: '', quantity: '' as number | string, packaging: PIECES };

/** Takes in goods nobody ordered from a supplier here: what it is, where it lies, how much; one after the other. */
export default function NewReceipt() {
  const { t } = useTranslation('stock');
  const { t: order } = useTranslation('order');
  const formats = useFormats();
  const client = useQueryClient();
  const search = route.useSearch();
  const [product, setProduct] = useState(search.product ?? '');
  const [warehouse, setWarehouse] = useState<string | null>(preferences().warehouse ?? null);
  const [reference, setReference] = useState('');
  const [goods, setGoods] = useState(NOTHING);
  const [round, setRound] = useState(() => crypto.randomUUID());
  const change = (part: Partial<typeof NOTHING>) => setGoods((now) => ({ ...now, ...part }));
  const { data: known } = useProduct(product);
  const { data: packagings = [] } = usePackagings(product, known !== undefined);
  const warehouses = useWarehouses();
  const places = useQuery({
    queryKey: ['stock', product, 'known-places', warehouse],
    queryFn: () => ask(api.GET('/api/stock', { params: { query: { product, warehouse: warehouse ?? undefined, limit: 50 } } })),
    enabled: known !== undefined && warehouse !== null,
  });
  const factor = packagings.find(({ code }) => code === goods.packaging)?.factor ?? 1;
  const pieces = Math.round(Number(goods.quantity) * factor * 1000) / 1000;
  const unit = known && order(`unit.${known.unit}`);
  const receiving = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/stock/receipts', {
          params: { header: { 'Idempotency-Key': round } },
          body: {
            productNumber: product,
            warehouseCode: warehouse!,
            locationCode: goods.location.trim(),
            lotNumber: goods.lot.trim() || undefined,
            expiry: goods.expiry || undefined,
            quantity: pieces,
            reference: reference.trim(),
          },
        }),
      ),
    onSuccess: async () => {
      setGoods(NOTHING);
      setRound(crypto.randomUUID());
      await client.invalidateQueries({ queryKey: ['stock'] });
    },
  });
  const done = receiving.data;
  return (
    <Page title={t('receiveGoods')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          receiving.mutate();
        }}
      >
        <Stack gap="md" maw={640}>
          <Group grow align="start">
            <Select label={t('warehouse')} data={warehouses.data?.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })) ?? []} searchable value={warehouse} onChange={setWarehouse} />
            <TextInput label={t('deliveryNote')} required withAsterisk={false} maxLength={40} value={reference} onChange={(event) => setReference(event.currentTarget.value)} />
          </Group>
          <ProductField label={t('product')} value={product} onChange={setProduct} />
          {known && <Text c="dimmed">{nameOf(known.names)}</Text>}
          <Autocomplete label={t('place')} required withAsterisk={false} maxLength={40} data={[...new Set(places.data?.items.map(({ locationCode }) => locationCode))]} value={goods.location} onChange={(location) => change({ location })} />
          {known?.lotManaged && (
            <Group grow align="start">
              <TextInput label={t('lot')} required withAsterisk={false} maxLength={40} value={goods.lot} onChange={(event) => change({ lot: event.currentTarget.value })} />
              <TextInput type="date" label={t('expiry')} value={goods.expiry} onChange={(event) => change({ expiry: event.currentTarget.value })} />
            </Group>
          )}
          <Group grow align="start">
            <NumberInput label={t('quantity')} required withAsterisk={false} min={0.001} decimalScale={3} value={goods.quantity} onChange={(quantity) => change({ quantity })} />
            {packagings.length > 0 && (
              <NativeSelect
                label={t('countedIn')}
                value={goods.packaging}
                data={[
                  { value: PIECES, label: unit ?? '' },
                  ...packagings.map(({ code, factor: each }) => ({ value: code, label: t('packagingOf', { code, quantity: formats.number(each), unit }) })),
                ]}
                onChange={(event) => change({ packaging: event.currentTarget.value })}
              />
            )}
          </Group>
          {factor !== 1 && pieces > 0 && <Text role="status">{t('makes', { quantity: formats.number(pieces), unit })}</Text>}
          {receiving.error && <ErrorState error={receiving.error} />}
          {done && (
            <Text role="status">
              {t('receivedNow', { product: done.productNumber, quantity: formats.number(done.onHand) })}{' '}
              <TextLink to="/stock/products/$number" params={{ number: done.productNumber }}>
                {t('toStock')}
              </TextLink>
            </Text>
          )}
          <Button type="submit" disabled={!warehouse || !known || !(pieces > 0)} loading={receiving.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('receive')}
          </Button>
        </Stack>
      </form>
    </Page>
  );
}
