import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components, hasRole, useUser } from '~/shared/api';
import { ScanField, signal } from '~/shared/scan';
import { ConfirmEffects, ErrorState, LateSkeleton, Page, Part, Quantity, SimpleTable, StatePill } from '~/shared/ui';
import { COUNT_MEANING } from './states';

type Line = components['schemas']['SheetLine'];
const route = getRouteApi('/frame/stock/counts/$number');

/** A count sheet, place by place: scan the place or the product, type what lies there. What the books say is not shown. */
export default function CountPage() {
  const { t } = useTranslation('stock');
  const { number } = route.useParams();
  const client = useQueryClient();
  const supervises = hasRole(useUser(), ['supervisor']);
  const [givingUp, setGivingUp] = useState(false);
  const count = useQuery({ queryKey: ['stock', 'counts', number], queryFn: () => ask(api.GET('/api/stock-counts/{number}', { params: { path: { number } } })) });
  const sheet = useQuery({ queryKey: ['stock', 'counts', number, 'sheet'], queryFn: () => ask(api.GET('/api/stock-counts/{number}/sheet', { params: { path: { number } } })) });
  const settle = async () => {
    setGivingUp(false);
    await client.invalidateQueries({ queryKey: ['stock'] });
  };
  const completing = useMutation({ mutationFn: () => ask(api.POST('/api/stock-counts/{number}/completion', { params: { path: { number } } })), onSuccess: settle });
  const cancelling = useMutation({ mutationFn: () => ask(api.POST('/api/stock-counts/{number}/cancellation', { params: { path: { number } } })), onSuccess: settle });
  const error = count.error ?? sheet.error;
  if (error) {
    return <ErrorState error={error} onRetry={() => void Promise.all([count.refetch(), sheet.refetch()])} />;
  }
  if (!count.data || !sheet.data) {
    return <LateSkeleton />;
  }
  const { state, counted, lines } = count.data;
  const open = state === 'OPEN';
  return (
    <Page
      title={number}
      facts={
        <>
          <StatePill meaning={COUNT_MEANING[state]}>{t(`countState.${state}`)}</StatePill>
          <Text>{t('progress', { counted, lines })}</Text>
        </>
      }
      actions={
        open && (
          <>
            <Button variant="default" onClick={() => setGivingUp(true)}>
              {t('giveUp')}
            </Button>
            <Button disabled={counted < lines} loading={completing.isPending} onClick={() => completing.mutate()}>
              {t('completeCount')}
            </Button>
          </>
        )
      }
    >
      {completing.error && <ErrorState error={completing.error} />}
      {state === 'WAITING' && <Text>{t('waitsForSupervisor')}</Text>}
      {open && <Counter number={number} lines={sheet.data} />}
      {supervises ? (
        <Differences number={number} />
      ) : (
        <Part title={t('sheet')}>
          <SimpleTable
            headings={[{ label: t('place') }, { label: t('product') }, { label: t('lot') }, { label: t('counted'), right: true }]}
            rows={sheet.data.map((line) => ({ key: String(line.lineNo), cells: [line.locationCode, line.productNumber, line.lotNumber, <Quantity key="c" value={line.counted} />] }))}
            nothing={t('noPlaces')}
          />
        </Part>
      )}
      <ConfirmEffects
        opened={givingUp}
        title={t('giveUp')}
        effects={[t('giveUpEffect')]}
        confirmLabel={t('giveUp')}
        destructive
        busy={cancelling.isPending}
        error={cancelling.error}
        onConfirm={() => cancelling.mutate()}
        onClose={() => setGivingUp(false)}
      />
    </Page>
  );
}

/** One place at a time: the next that is not counted, or the one somebody scans. */
function Counter({ number, lines }: { number: string; lines: readonly Line[] }) {
  const { t } = useTranslation('stock');
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<number>();
  const [amount, setAmount] = useState<number | string>('');
  const [unknown, setUnknown] = useState('');
  const line = lines.find(({ lineNo }) => lineNo === chosen) ?? lines.find(({ counted }) => counted === null || counted === undefined);
  const entering = useMutation({
    mutationFn: ({ lineNo, counted }: { lineNo: number; counted: number }) =>
      ask(api.PUT('/api/stock-counts/{number}/sheet/{lineNo}', { params: { path: { number, lineNo } }, body: { counted } })),
    onSuccess: async () => {
      setChosen(undefined);
      setAmount('');
      await client.invalidateQueries({ queryKey: ['stock', 'counts', number] });
    },
  });
  const scanned = async (code: string) => {
    setUnknown('');
    const hits = await ask(api.GET('/api/scan', { params: { query: { code } } })).catch(() => []);
    const hit = lines.find((each) =>
      hits.some(({ kind, number: place, productNumber }) => (kind === 'location' ? place === each.locationCode : productNumber === each.productNumber) && (each.counted === null || each.counted === undefined)),
    );
    signal(hit ? 'right' : 'wrong');
    if (hit) {
      const box = hits.find(({ productNumber, quantity }) => productNumber === hit.productNumber && quantity);
      setChosen(hit.lineNo);
      setAmount(box?.quantity && box.quantity > 1 ? box.quantity : '');
      field.current?.focus();
    } else {
      setUnknown(code);
    }
  };
  return (
    <Stack gap="sm" maw={520}>
      <ScanField label={t('scan')} placeholder={t('scan')} onScan={(code) => void scanned(code)} paused={line !== undefined && amount !== ''} />
      {unknown && <Text role="alert">{t('notOnSheet', { code: unknown })}</Text>}
      {line ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (amount !== '') {
              entering.mutate({ lineNo: line.lineNo, counted: Number(amount) });
            }
          }}
        >
          <Stack gap="xs">
            <Text size="xl" fw={700}>
              {line.locationCode}
            </Text>
            <Text size="lg">
              {line.productNumber}
              {line.lotNumber && ` · ${t('lot')} ${line.lotNumber}`}
            </Text>
            <Group wrap="nowrap">
              <NumberInput ref={field} size="lg" flex={1} aria-label={t('howMuch')} placeholder={t('howMuch')} min={0} decimalScale={3} hideControls inputMode="decimal" value={amount} onChange={setAmount} />
              <Button type="submit" size="lg" disabled={amount === ''} loading={entering.isPending}>
                {t('enter')}
              </Button>
            </Group>
            {entering.error && <ErrorState error={entering.error} />}
          </Stack>
        </form>
      ) : (
        <Text>{t('allCounted')}</Text>
      )}
    </Stack>
  );
}

function Differences({ number }: { number: string }) {
  const { t } = useTranslation('stock');
  const { data } = useQuery({
    queryKey: ['stock', 'counts', number, 'differences'],
    queryFn: () => ask(api.GET('/api/stock-counts/{number}/differences', { params: { path: { number } } })),
  });
  return (
    <Part title={t('differences')}>
      <SimpleTable
        headings={[{ label: t('place') }, { label: t('product') }, { label: t('lot') }, { label: t('book'), right: true }, { label: t('counted'), right: true }, { label: t('difference'), right: true }]}
        rows={(data ?? []).map((line) => ({
          key: String(line.lineNo),
          cells: [
            line.locationCode,
            line.productNumber,
            line.lotNumber,
            <Quantity key="b" value={line.book} />,
            <Quantity key="c" value={line.counted} />,
            line.counted === null || line.counted === undefined ? '–' : <Quantity key="d" value={line.difference} />,
          ],
        }))}
        nothing={t('noPlaces')}
      />
    </Part>
  );
}
