import { SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Replay, type ReplayedOrder, type ReplayGroup, useReplayedOrders } from '~/entities/replay';
import { SubjectLink } from '~/entities/subject';
import { BpmnViewer, type Mark, onDiagram } from '~/shared/bpmn';
import { ErrorState, SimpleTable } from '~/shared/ui';
import { useHours } from './hours';

interface Props {
  replay: Replay;
  group: ReplayGroup;
  title: string;
  /** The diagram the orders ran on, and those it calls. */
  before: readonly Drawn[];
  /** The same of the draft. */
  after: readonly Drawn[];
}

interface Drawn {
  /** Element of the call; none for the first. */
  call?: string;
  xml: string;
}

/** Orders of one group; both roads of one of them side by side. */
export function ReplayExamples({ replay, group, title, before, after }: Props) {
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
      <SubjectLink key="order" process={replay.process} number={order.key} />,
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
      {shown && <Roads order={shown} before={before} after={after} />}
      {orders.length > 0 && !shown && <Text c="dimmed">{t('noRoads')}</Text>}
    </Stack>
  );
}

const hasRoads = ({ judgement }: ReplayedOrder): boolean => judgement.past.length > 0;

/** Both roads, each opened where they part; below those through the processes that were called. */
function Roads({ order, before, after }: { order: ReplayedOrder; before: readonly Drawn[]; after: readonly Drawn[] }) {
  const { t } = useTranslation('replay');
  const { key } = order;
  const { past, draft, element } = order.judgement;
  const parted = draft.findIndex((id, at) => id !== past[at]);
  const last = parted > 0 ? past[parted - 1] : undefined;
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }}>
      <Road title={t('past', { key })} label={t('pastOf', { key })} road={past} at={past.includes(element) ? element : last} drawn={before} />
      <Road title={t('would', { key })} label={t('wouldOf', { key })} road={draft} at={element || last} drawn={after} />
    </SimpleGrid>
  );
}

interface RoadProps {
  title: string;
  label: string;
  road: readonly string[];
  at: string | undefined;
  drawn: readonly Drawn[];
}

function Road({ title, label, road, at, drawn }: RoadProps) {
  return (
    <figure style={{ margin: 0 }}>
      <Text component="figcaption">{title}</Text>
      {drawn
        .filter(({ call }) => call === undefined || road.includes(call))
        .map(({ call, xml }) => (
          <BpmnViewer key={call ?? ''} xml={xml} label={call ? `${label}: ${call}` : label} marks={marks(road, at, call)} height={call ? 300 : 'min(48vh, 480px)'} />
        ))}
    </figure>
  );
}

function marks(road: readonly string[], at: string | undefined, call: string | undefined): Mark[] {
  const here = at && onDiagram(at, call);
  const passed = [...new Set(road.flatMap((id) => onDiagram(id, call) ?? []))].filter((id) => id !== here).map((id): Mark => ({ element: id, kind: 'road' }));
  return here ? [{ element: here, kind: 'here' }, ...passed] : passed;
}
