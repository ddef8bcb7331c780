import { Button, NumberInput, Stack, Table, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { DateTime, ErrorState, Figures, LateSkeleton, Page, Part, Quantity, TextLink } from '~/shared/ui';

type Choice = components['schemas']['FeasibilityLotChoice'];
const route = getRouteApi('/frame/stock/allocation/$order/$line');
const keyOf = (place: Choice) => `${place.warehouseCode}|${place.locationCode}|${place.lotNumber ?? ''}`;

/** From which places and lots a line of an order is served: what it holds, what is free elsewhere, and a choice of both. */
export default function AllocationPage() {
  const { t } = useTranslation('stock');
  const { order, line } = route.useParams();
  const client = useQueryClient();
  const path = { orderNumber: order, lineNo: Number(line) };
  const [amounts, setAmounts] = useState<Record<string, number | string>>({});
  const [reason, setReason] = useState('');
  const { data, error, refetch } = useQuery({
    queryKey: ['stock', 'allocation', order, line],
    queryFn: () => ask(api.GET('/api/orders/{orderNumber}/lines/{lineNo}/allocation', { params: { path } })),
  });
  const held = new Map(data?.held.map((place) => [keyOf(place), place]));
  const places = [...(data?.held ?? []), ...(data?.free.filter((place) => !held.has(keyOf(place))) ?? [])];
  const free = new Map(data?.free.map((place) => [keyOf(place), place.quantity]));
  const amount = (place: Choice) => Number(amounts[keyOf(place)] ?? held.get(keyOf(place))?.quantity ?? 0);
  const sum = places.reduce((all, place) => all + amount(place), 0);
  const choosing = useMutation({
    mutationFn: () =>
      ask(
        api.PUT('/api/orders/{orderNumber}/lines/{lineNo}/allocation', {
          params: { path },
          body: {
            reason: reason.trim(),
            picks: places
              .filter((place) => amount(place) > 0)
              .map((place) => ({ warehouseCode: place.warehouseCode, locationCode: place.locationCode, lotNumber: place.lotNumber ?? undefined, quantity: amount(place) })),
          },
        }),
      ),
    onSuccess: async () => {
      setAmounts({});
      setReason('');
      await Promise.all([client.invalidateQueries({ queryKey: ['stock'] }), client.invalidateQueries({ queryKey: ['orders'] })]);
    },
  });
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  return (
    <Page
      title={t('chooseFor', { product: data.name })}
      facts={
        <TextLink to="/orders/$orderNumber" params={{ orderNumber: order }}>
          {order}
        </TextLink>
      }
    >
      <Figures
        figures={[
          [t('toDeliver'), <Quantity key="1" value={data.open} />],
          [t('chosen'), <Quantity key="2" value={sum} />],
        ]}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          choosing.mutate();
        }}
      >
        <Stack gap="md">
          <Part title={t('places')}>
            <Table miw={560}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('warehouse')}</Table.Th>
                  <Table.Th>{t('place')}</Table.Th>
                  <Table.Th>{t('lot')}</Table.Th>
                  <Table.Th>{t('expiry')}</Table.Th>
                  <Table.Th ta="right">{t('available')}</Table.Th>
                  <Table.Th ta="right">{t('chosen')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {places.map((place) => (
                  <Table.Tr key={keyOf(place)}>
                    <Table.Td>{place.warehouseCode}</Table.Td>
                    <Table.Td>{place.locationCode}</Table.Td>
                    <Table.Td>{place.lotNumber}</Table.Td>
                    <Table.Td>{place.expiry && <DateTime value={place.expiry} as="date" />}</Table.Td>
                    <Table.Td ta="right">
                      <Quantity value={(free.get(keyOf(place)) ?? 0) + (held.get(keyOf(place))?.quantity ?? 0)} />
                    </Table.Td>
                    <Table.Td ta="right" w={130}>
                      <NumberInput
                        aria-label={[t('chosen'), place.locationCode, place.lotNumber].filter(Boolean).join(' ')}
                        min={0}
                        max={(free.get(keyOf(place)) ?? 0) + (held.get(keyOf(place))?.quantity ?? 0)}
                        decimalScale={3}
                        hideControls
                        value={amounts[keyOf(place)] ?? held.get(keyOf(place))?.quantity ?? ''}
                        onChange={(value) => setAmounts((now) => ({ ...now, [keyOf(place)]: value }))}
                      />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            {places.length === 0 && <Text c="dimmed">{t('nothingFree')}</Text>}
          </Part>
          <TextInput label={t('reason')} description={t('chooseReason')} required withAsterisk={false} maxLength={200} maw={480} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          {sum > data.open && <Text role="alert">{t('chosenTooMuch')}</Text>}
          {choosing.error && <ErrorState error={choosing.error} />}
          {choosing.isSuccess && <Text role="status">{t('chosenDone')}</Text>}
          <Button type="submit" disabled={reason.trim() === '' || sum > data.open} loading={choosing.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('hold')}
          </Button>
        </Stack>
      </form>
    </Page>
  );
}
