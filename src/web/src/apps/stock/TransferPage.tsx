import { Button, Group, NumberInput, Stack, Table, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, hasRole, useUser } from '~/shared/api';
import { ConfirmEffects, DateTime, ErrorState, Facts, LateSkeleton, Page, Part, Quantity, StatePill, TextLink } from '~/shared/ui';
import { TRANSFER_MEANING } from './states';

const route = getRouteApi('/frame/stock/transfers/$number');

/** A transfer; on its way it is received here, with what was really there. */
export default function TransferPage() {
  const { t } = useTranslation('stock');
  const { number } = route.useParams();
  const client = useQueryClient();
  const handles = hasRole(useUser(), ['warehouse', 'supervisor']);
  const [told, setTold] = useState<Record<number, { received?: number | string; reason?: string }>>({});
  const [turning, setTurning] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['stock', 'transfers', number],
    queryFn: () => ask(api.GET('/api/stock-transfers/{number}', { params: { path: { number } } })),
  });
  const settle = async () => {
    setTurning(false);
    await client.invalidateQueries({ queryKey: ['stock'] });
  };
  const differing = data?.lines.filter(({ lineNo, quantity }) => told[lineNo]?.received !== undefined && Number(told[lineNo].received) !== quantity) ?? [];
  const receiving = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/stock-transfers/{number}/receipt', {
          params: { path: { number } },
          body: { lines: differing.map(({ lineNo }) => ({ lineNo, received: Number(told[lineNo]!.received), reason: told[lineNo]!.reason?.trim() || undefined })) },
        }),
      ),
    onSuccess: settle,
  });
  const cancelling = useMutation({ mutationFn: () => ask(api.POST('/api/stock-transfers/{number}/cancellation', { params: { path: { number } } })), onSuccess: settle });
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const open = data.state === 'SENT' && handles;
  return (
    <Page
      title={number}
      facts={<StatePill meaning={TRANSFER_MEANING[data.state]}>{t(`transferState.${data.state}`)}</StatePill>}
      actions={
        open && (
          <Button variant="default" onClick={() => setTurning(true)}>
            {t('turnRound')}
          </Button>
        )
      }
      aside={
        <Facts
          facts={[
            [t('from'), data.fromWarehouse],
            [t('to'), data.toWarehouse],
            [t('expectedOn'), <DateTime key="e" value={data.expectedOn} as="date" />],
            [t('sent'), <DateTime key="s" value={data.sentAt} />],
            [t('who'), data.sentBy],
            [t('note'), data.note],
            [t('closed'), data.closedAt && <DateTime key="c" value={data.closedAt} />],
          ]}
        />
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          receiving.mutate();
        }}
      >
        <Stack gap="md">
          <Part title={t('goods')}>
            <Table miw={560}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('product')}</Table.Th>
                  <Table.Th>{t('lot')}</Table.Th>
                  <Table.Th>{t('fromPlace')}</Table.Th>
                  <Table.Th>{t('toPlace')}</Table.Th>
                  <Table.Th ta="right">{t('sent')}</Table.Th>
                  <Table.Th ta="right">{t('arrived')}</Table.Th>
                  <Table.Th>{t('reason')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.lines.map((line) => (
                  <Table.Tr key={line.lineNo}>
                    <Table.Td>
                      <TextLink to="/stock/products/$number" params={{ number: line.productNumber }}>
                        {line.productNumber}
                      </TextLink>
                    </Table.Td>
                    <Table.Td>{line.lotNumber}</Table.Td>
                    <Table.Td>{line.fromLocation}</Table.Td>
                    <Table.Td>{line.toLocation}</Table.Td>
                    <Table.Td ta="right">
                      <Quantity value={line.quantity} />
                    </Table.Td>
                    <Table.Td ta="right" w={130}>
                      {open ? (
                        <NumberInput
                          aria-label={`${t('arrived')} ${line.productNumber}`}
                          min={0}
                          decimalScale={3}
                          hideControls
                          value={told[line.lineNo]?.received ?? line.quantity}
                          onChange={(received) => setTold((now) => ({ ...now, [line.lineNo]: { ...now[line.lineNo], received } }))}
                        />
                      ) : (
                        <Quantity value={line.received} />
                      )}
                    </Table.Td>
                    <Table.Td>
                      {open && differing.includes(line) ? (
                        <TextInput
                          aria-label={`${t('reason')} ${line.productNumber}`}
                          required
                          maxLength={200}
                          value={told[line.lineNo]?.reason ?? ''}
                          onChange={(event) => {
                            const reason = event.currentTarget.value;
                            setTold((now) => ({ ...now, [line.lineNo]: { ...now[line.lineNo], reason } }));
                          }}
                        />
                      ) : (
                        line.reason
                      )}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Part>
          {receiving.error && <ErrorState error={receiving.error} />}
          {open && (
            <Group>
              <Button type="submit" loading={receiving.isPending}>
                {t('receive')}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
      <ConfirmEffects
        opened={turning}
        title={t('turnRound')}
        effects={[t('turnRoundEffect', { warehouse: data.fromWarehouse })]}
        confirmLabel={t('turnRound')}
        busy={cancelling.isPending}
        error={cancelling.error}
        onConfirm={() => cancelling.mutate()}
        onClose={() => setTurning(false)}
      />
    </Page>
  );
}
