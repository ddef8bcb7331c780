import { Button, Group, NumberInput, Select, Stack, Table, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWarehouses } from '~/entities/shipment';
import { api, ask } from '~/shared/api';
import { today } from '~/shared/i18n';
import { ErrorState, Page, Part, Quantity } from '~/shared/ui';

const route = getRouteApi('/frame/stock/transfers/new');

/** Sends goods of a product to another place: choose where to, and how much of which place. */
export default function NewTransfer() {
  const { t } = useTranslation('stock');
  const search = route.useSearch();
  const navigate = useNavigate();
  const client = useQueryClient();
  const warehouses = useWarehouses();
  const [key] = useState(() => crypto.randomUUID());
  const [product, setProduct] = useState(search.product ?? '');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [location, setLocation] = useState('');
  const [day, setDay] = useState(today());
  const [note, setNote] = useState('');
  const [amounts, setAmounts] = useState<Record<string, number | string>>({});
  const number = product.trim();
  const places = useQuery({
    queryKey: ['stock', number, 'sendable', from],
    queryFn: () => ask(api.GET('/api/stock', { params: { query: { product: number, warehouse: from ?? undefined, limit: 200 } } })),
    enabled: number !== '' && from !== null,
  });
  const free = places.data?.items.filter((each) => each.available > 0) ?? [];
  const chosen = free.filter((each) => Number(amounts[each.id] ?? 0) > 0);
  const sending = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/stock-transfers', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            fromWarehouse: from!,
            toWarehouse: to!,
            expectedOn: day,
            note: note.trim() || undefined,
            lines: chosen.map((each) => ({
              productNumber: each.productNumber,
              lotNumber: each.lotNumber ?? undefined,
              fromLocation: each.locationCode,
              toLocation: location.trim(),
              quantity: Number(amounts[each.id]),
            })),
          },
        }),
      ),
    onSuccess: async (transfer) => {
      await client.invalidateQueries({ queryKey: ['stock'] });
      void navigate({ to: '/stock/transfers/$number', params: { number: transfer.number } });
    },
  });
  const codes = warehouses.data?.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })) ?? [];
  return (
    <Page title={t('newTransfer')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sending.mutate();
        }}
      >
        <Stack gap="md">
          <Group gap="md" align="end">
            <TextInput label={t('product')} required withAsterisk={false} value={product} onChange={(event) => setProduct(event.currentTarget.value)} />
            <Select label={t('from')} data={codes} searchable value={from} onChange={setFrom} />
            <Select label={t('to')} data={codes} searchable value={to} onChange={setTo} />
            <TextInput label={t('toPlace')} required withAsterisk={false} maxLength={40} value={location} onChange={(event) => setLocation(event.currentTarget.value)} />
            <TextInput type="date" label={t('expectedOn')} required withAsterisk={false} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
            <TextInput label={t('note')} maxLength={200} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          </Group>
          {from && number && (
            <Part title={t('whatToSend')}>
              {free.length === 0 && !places.isPending ? (
                t('nothingFree')
              ) : (
                <Table miw={420}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('place')}</Table.Th>
                      <Table.Th>{t('lot')}</Table.Th>
                      <Table.Th ta="right">{t('available')}</Table.Th>
                      <Table.Th ta="right">{t('quantity')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {free.map((each) => (
                      <Table.Tr key={each.id}>
                        <Table.Td>{each.locationCode}</Table.Td>
                        <Table.Td>{each.lotNumber}</Table.Td>
                        <Table.Td ta="right">
                          <Quantity value={each.available} />
                        </Table.Td>
                        <Table.Td ta="right" w={130}>
                          <NumberInput
                            aria-label={[t('quantity'), each.locationCode, each.lotNumber].filter(Boolean).join(' ')}
                            min={0}
                            max={each.available}
                            decimalScale={3}
                            hideControls
                            value={amounts[each.id] ?? ''}
                            onChange={(value) => setAmounts((now) => ({ ...now, [each.id]: value }))}
                          />
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              )}
            </Part>
          )}
          {(places.error ?? sending.error) && <ErrorState error={places.error ?? sending.error} />}
          <Button type="submit" disabled={!to || chosen.length === 0} loading={sending.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('send')}
          </Button>
        </Stack>
      </form>
    </Page>
  );
}
