import { SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrderLink } from '~/entities/order';
import { type Replay, type ReplayedOrder, type ReplayGroup, useReplayedOrders } from '~/entities/replay';
import { BpmnViewer, type Mark } from '~/shared/bpmn';
import { ErrorState, Number as Numbered, SimpleTable } from '~/shared/ui';
import { useHours } from './hours';

interface Props {
  replay: Replay;
  group: ReplayGroup;
  title: string;
  live: string;
  drawn: string;
}

/** Orders of one group; both roads of one of them side by side. */
export function ReplayExamples({ replay, group, title, live, drawn }: Props) {
  const { t } = useTranslation('replay');
  const hours = useHours();
  const [key, setKey] = useState<string>();
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useReplayedOrders(replay.id, group);
  if (error) {
    return <ErrorState error={error} />;
  }
  const orders = data?.pages.flatMap(({ items }) => items) ?? [];
  const shown = orders.find((order) => order.key === key) ?? orders.find(hasRoads);
  const rows = orders.map((order) => ({
    key: String(order.place),
    cells: [
      order.key.startsWith('ORD-') ? <OrderLink key="order" number={order.key} /> : <Numbered key="order">{order.key}</Numbered>,
      hours(order.judgement.peopleSeconds),
      hours(order.judgement.elapsedSeconds),
      order.judgement.detail ?? '',
      hasRoads(order) && (
        <UnstyledButton key="roads" td="underline" aria-pressed={order === shown} fw={order === shown ? 600 : undefined} aria-label={t('roadsOf', { key: order.key })} onClick={() => setKey(order.key)}>
          {t('roads')}
        </UnstyledButton>
      ),
    ],
  }));
  return (
    <Stack gap="sm" role="group" aria-label={title}>
      <Title order={3} size="h4">
        {title}
      </Title>
      <SimpleTable
        headings={[{ label: t('order') }, { label: t('people'), right: true }, { label: t('elapsed'), right: true }, { label: t('detail') }, { label: t('drawn'), hidden: true }]}
        rows={rows}
        nothing={t('noOrder')}
        loading={isFetching}
        onMore={hasNextPage ? () => void fetchNextPage() : undefined}
      />
      {shown && <Roads order={shown} live={live} drawn={drawn} />}
      {orders.length > 0 && !shown && <Text c="dimmed">{t('noRoads')}</Text>}
    </Stack>
  );
}

const hasRoads = ({ judgement }: ReplayedOrder): boolean => judgement.past.length > 0;

/** Both roads, each opened where they part. */
function Roads({ order, live, drawn }: { order: ReplayedOrder; live: string; drawn: string }) {
  const { t } = useTranslation('replay');
  const { past, draft, element } = order.judgement;
  const parted = draft.findIndex((id, at) => id !== past[at]);
  const last = parted > 0 ? past[parted - 1] : undefined;
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }}>
      <figure style={{ margin: 0 }}>
        <Text component="figcaption">{t('past', { key: order.key })}</Text>
        <BpmnViewer xml={live} label={t('pastOf', { key: order.key })} marks={marks(past, past.includes(element) ? element : last)} height="min(48vh, 480px)" />
      </figure>
      <figure style={{ margin: 0 }}>
        <Text component="figcaption">{t('would', { key: order.key })}</Text>
        <BpmnViewer xml={drawn} label={t('wouldOf', { key: order.key })} marks={marks(draft, element || last)} height="min(48vh, 480px)" />
      </figure>
    </SimpleGrid>
  );
}

function marks(road: readonly string[], at: string | undefined): Mark[] {
  const passed = [...new Set(road)].filter((id) => id !== at).map((id): Mark => ({ element: id, kind: 'road' }));
  return at ? [{ element: at, kind: 'here' }, ...passed] : passed;
}
