import { Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '~/entities/draft';
import { type Replay, type ReplayGroup, useReplayDiagram } from '~/entities/replay';
import { useFormats } from '~/shared/i18n';
import { Figures, LateSkeleton } from '~/shared/ui';
import { useCalled } from './called';
import { elementsOf } from './elements';
import { useHours } from './hours';
import { ReplayExamples } from './ReplayExamples';

/** Orders for which the draft means the same, and examples of them on both diagrams. */
export function ReplayGroups({ draft, replay, live }: { draft: Draft; replay: Replay; live: string }) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const hours = useHours();
  const [chosen, setChosen] = useState<ReplayGroup>();
  const diagram = useReplayDiagram(replay.id);
  const drawn = diagram.data?.xml ?? live;
  const before = useCalled(live);
  const after = useCalled(drawn, draft);
  const names = new Map([live, ...before.map(({ xml }) => xml), drawn, ...after.map(({ xml }) => xml)].flatMap(elementsOf).map(({ id, name }) => [id, name]));
  const named = (path: string) => path.split('/').map((id) => names.get(id) ?? id).join(' › ');
  if (diagram.isLoading) {
    return <LateSkeleton rows={3} />;
  }
  const title = ({ verdict, element }: ReplayGroup) => (element ? t(`verdict.${verdict}`, { step: named(element) }) : t(`bare.${verdict}`));
  const shown = replay.groups.find((group) => same(group, chosen)) ?? replay.groups[0]!;
  const alike = replay.groups.filter(({ verdict }) => verdict === 'SAME_ROAD').reduce((sum, { orders }) => sum + orders, 0);
  return (
    <Stack gap="md">
      <Figures
        figures={[
          [t('alike'), t('ofOrders', { some: formats.number(alike), all: formats.number(replay.done) })],
          [t('people'), hours(replay.peopleSeconds)],
          [t('elapsed'), hours(replay.elapsedSeconds)],
        ]}
      />
      <Table captionSide="top" miw={600} maw={860}>
        <Table.Caption>{t('groups')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('meaning')}</Table.Th>
            <Table.Th ta="right">{t('orders')}</Table.Th>
            <Table.Th ta="right">{t('people')}</Table.Th>
            <Table.Th ta="right">{t('elapsed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {replay.groups.map((group) => (
            <Table.Tr key={`${group.verdict} ${group.element}`} bg={group === shown ? 'var(--accent-soft)' : undefined}>
              <Table.Td>
                <UnstyledButton aria-pressed={group === shown} td="underline" onClick={() => setChosen(group)}>
                  {title(group)}
                </UnstyledButton>
              </Table.Td>
              <Table.Td ta="right">{formats.number(group.orders)}</Table.Td>
              <Table.Td ta="right">{hours(group.peopleSeconds)}</Table.Td>
              <Table.Td ta="right">{hours(group.elapsedSeconds)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed">
        {t('timeHint')}
      </Text>
      <ReplayExamples key={`${shown.verdict} ${shown.element}`} replay={replay} group={shown} title={title(shown)} before={[{ xml: live }, ...before]} after={[{ xml: drawn }, ...after]} />
    </Stack>
  );
}

function same(one: ReplayGroup, other: ReplayGroup | undefined): boolean {
  return one.verdict === other?.verdict && one.element === other.element;
}
