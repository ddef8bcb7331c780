import { NativeSelect, NumberInput, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES } from '~/entities/user';
import { api, ask, type components, type Role, onVersion, useSetting } from '~/shared/api';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { fromHours, toHours } from './hours';
import { History } from './History';
import { Keep } from './Keep';

type Times = components['schemas']['TaskTimes'];
type Step = Times['steps'][string];

/** How long each kind of task may take; empty is as the diagram has it. */
export function TaskTimes() {
  const { t } = useTranslation(['admin', 'common']);
  const [draft, setDraft] = useState<Times>();
  const kinds = useQuery({ queryKey: ['task-kinds'], queryFn: () => ask(api.GET('/api/admin/task-times/kinds')) });
  const { data, error, keeping } = useSetting(
    'task-times',
    () => ask(api.GET('/api/admin/task-times')),
    (body: Times, version) => ask(api.PUT('/api/admin/task-times', { params: { header: onVersion(version) }, body })),
  );
  if (error ?? kinds.error) {
    return <ErrorState error={error ?? kinds.error} />;
  }
  if (!data || !kinds.data) {
    return <LateSkeleton />;
  }
  const { steps } = draft ?? data.value;
  const change = (key: string, part: Partial<Step>) => {
    const next = { ...steps[key], ...part };
    const others = Object.fromEntries(Object.entries(steps).filter(([step]) => step !== key));
    setDraft({ steps: next.dueAfter || next.remindBefore || next.escalateTo ? { ...others, [key]: next } : others });
  };
  return (
    <>
      <Table miw={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('times.task')}</Table.Th>
            <Table.Th>{t('times.due')}</Table.Th>
            <Table.Th>{t('times.remind')}</Table.Th>
            <Table.Th>{t('times.escalate')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kinds.data.map(({ process, processName, step, name, dueAfter }) => {
            const key = `${process}/${step}`;
            const of = (what: string) => `${name}: ${what}`;
            return (
              <Table.Tr key={key}>
                <Table.Td>
                  {name}
                  <br />
                  <small>{processName}</small>
                </Table.Td>
                <Table.Td>
                  <NumberInput aria-label={of(t('times.due'))} min={0} max={8760} decimalScale={2} w={110} placeholder={dueAfter ? String(toHours(dueAfter)) : undefined} value={toHours(steps[key]?.dueAfter) ?? ''} onChange={(value) => change(key, { dueAfter: fromHours(value) })} />
                </Table.Td>
                <Table.Td>
                  <NumberInput aria-label={of(t('times.remind'))} min={0} max={8760} decimalScale={2} w={110} value={toHours(steps[key]?.remindBefore) ?? ''} onChange={(value) => change(key, { remindBefore: fromHours(value) })} />
                </Table.Td>
                <Table.Td>
                  <NativeSelect
                    aria-label={of(t('times.escalate'))}
                    value={steps[key]?.escalateTo ?? 'supervisor'}
                    data={ROLES.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
                    onChange={(event) => change(key, { escalateTo: event.currentTarget.value === 'supervisor' ? null : (event.currentTarget.value as Role) })}
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <Keep draft={draft} onDraft={setDraft} keeping={keeping} label={t('keep.times')} />
      <History name="task-times" onUndo={(was) => keeping.mutate(was as unknown as Times)} />
    </>
  );
}
