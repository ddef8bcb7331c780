import { Anchor, Button, Progress, Table, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GroupWorkload, type PersonWorkload, useTaskNews, useWorkload } from '~/entities/task';
import { Reassign } from '~/features/reassign-tasks';
import { useFormats } from '~/shared/i18n';
import { ErrorState, LateSkeleton, Number, Page, Part, StatePill } from '~/shared/ui';

/** Who has how much to do, what was done today, and who could take some of it. */
export default function WorkloadPage() {
  const { t } = useTranslation('tasks');
  const { poll } = useTaskNews();
  const { data, error, isPending, refetch } = useWorkload(poll);
  const [moving, setMoving] = useState<PersonWorkload>();
  return (
    <Page title={t('workload.title')}>
      {isPending && <LateSkeleton rows={6} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Part title={t('workload.groups')}>
            <Groups groups={data.groups} />
          </Part>
          <Part title={t('workload.people')}>
            <People people={data.people} onMove={setMoving} />
          </Part>
        </>
      )}
      {moving && <Reassign from={moving} onClose={() => setMoving(undefined)} />}
    </Page>
  );
}

function Figure({ value, bad = false }: { value: number; bad?: boolean }) {
  const { number } = useFormats();
  return bad && value > 0 ? <StatePill meaning="bad">{number(value)}</StatePill> : <Number>{number(value)}</Number>;
}

function Groups({ groups }: { groups: readonly GroupWorkload[] }) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation('common');
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('workload.group')}</Table.Th>
          <Table.Th ta="right">{t('workload.open')}</Table.Th>
          <Table.Th ta="right">{t('view.overdue')}</Table.Th>
          <Table.Th ta="right">{t('view.unassigned')}</Table.Th>
          <Table.Th ta="right">{t('workload.done')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map((one) => (
          <Table.Tr key={one.group}>
            <Table.Td>
              <Anchor component={Link} to={`/tasks?group=${one.group}` as '/'} inherit>
                {common(`role.${one.group}`, { defaultValue: one.group })}
              </Anchor>
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={one.open} />
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={one.overdue} bad />
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={one.unassigned} />
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={one.done} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function People({ people, onMove }: { people: readonly PersonWorkload[]; onMove: (person: PersonWorkload) => void }) {
  const { t } = useTranslation('tasks');
  const { date } = useFormats();
  const most = Math.max(1, ...people.map(({ open }) => open));
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('workload.person')}</Table.Th>
          <Table.Th ta="right">{t('workload.open')}</Table.Th>
          <Table.Th aria-hidden="true" w="20%" />
          <Table.Th ta="right">{t('view.overdue')}</Table.Th>
          <Table.Th ta="right">{t('workload.done')}</Table.Th>
          <Table.Th>{t('workload.away')}</Table.Th>
          <Table.Th>
            <VisuallyHidden>{t('reassign.open')}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map((one) => (
          <Table.Tr key={one.username}>
            <Table.Td>
              <Anchor component={Link} to={`/tasks?assignee=${one.username}` as '/'} inherit>
                {one.displayName}
              </Anchor>
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={one.open} />
            </Table.Td>
            <Table.Td aria-hidden="true">
              <Progress value={(100 * one.open) / most} size="sm" aria-hidden="true" />
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={one.overdue} bad />
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={one.done} />
            </Table.Td>
            <Table.Td>{one.absence && t('workload.awayUntil', { date: date(one.absence.to), deputy: one.absence.deputyName })}</Table.Td>
            <Table.Td ta="right">
              {one.open > 0 && (
                <Button variant="default" size="compact-sm" onClick={() => onMove(one)} aria-label={`${t('reassign.open')}: ${one.displayName}`}>
                  {t('reassign.open')}
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
