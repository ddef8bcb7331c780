import { Button, List, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Colleague, ColleaguePicker } from '~/entities/colleague';
import { type Task, taskQuery } from '~/entities/task';
import { hasRole, useUser, WORKERS } from '~/shared/api';
import { type FormHandle, FormJs } from '~/shared/form';
import type { Selection } from '~/shared/list';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { type BulkOutcome, type BulkStep, useBulk } from './useBulk';

const UNDO_MS = 10_000;

/** What the marked tasks can be given at once. */
export function BulkTasks({ tasks, selection }: { tasks: readonly Task[]; selection: Selection }) {
  const { t } = useTranslation('tasks');
  const user = useUser();
  const bulk = useBulk();
  const [asking, setAsking] = useState<'assign' | 'complete'>();
  const [failed, setFailed] = useState<BulkOutcome['failed']>([]);
  const ids = tasks.map((task) => task.id);
  const [first] = tasks;
  const alike = first !== undefined && tasks.every((task) => task.task === first.task);
  const run = (step: BulkStep) =>
    bulk.mutate(step, {
      onSuccess: ({ done, failed: refused }) => {
        setAsking(undefined);
        setFailed(refused);
        selection.set(refused.map(({ id }) => id));
        if (done.length > 0) {
          const id = notifications.show({
            autoClose: UNDO_MS,
            closeButtonProps: { 'aria-label': t('bulk.close') },
            message: (
              <>
                {t(`bulk.done.${step.do}`, { count: done.length })}{' '}
                {step.do === 'claim' && (
                  <Button
                    variant="default"
                    size="compact-xs"
                    onClick={() => {
                      notifications.hide(id);
                      bulk.mutate({ do: 'release', ids: done });
                    }}
                  >
                    {t('bulk.undo')}
                  </Button>
                )}
              </>
            ),
          });
        }
      },
    });
  return (
    <>
      <Button size="compact-sm" loading={bulk.isPending} onClick={() => run({ do: 'claim', ids })}>
        {t('do.claim')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => run({ do: 'release', ids })}>
        {t('do.release')}
      </Button>
      {hasRole(user, ['supervisor', 'administrator']) && (
        <Button size="compact-sm" variant="default" onClick={() => setAsking('assign')}>
          {t('bulk.assign')}
        </Button>
      )}
      <Button size="compact-sm" variant="default" disabled={!alike} title={alike ? undefined : t('bulk.unlike')} onClick={() => setAsking('complete')}>
        {t('bulk.decide')}
      </Button>
      <Assign opened={asking === 'assign'} count={ids.length} error={bulk.error} onClose={() => setAsking(undefined)} onAssign={(assignee) => run({ do: 'assign', ids, assignee })} />
      {first && alike && (
        <Modal opened={asking === 'complete'} onClose={() => setAsking(undefined)} title={t('bulk.decideFor', { count: ids.length })} closeButtonProps={{ 'aria-label': t('bulk.close') }}>
          <Decide task={first} error={bulk.error} busy={bulk.isPending} onDecide={(variables) => run({ do: 'complete', ids, variables })} />
        </Modal>
      )}
      <Modal opened={failed.length > 0} onClose={() => setFailed([])} title={t('bulk.refused', { count: failed.length })} closeButtonProps={{ 'aria-label': t('bulk.close') }}>
        <List>
          {failed.map(({ id, text }) => (
            <List.Item key={id}>
              {tasks.find((task) => task.id === id)?.subject ?? id}: {text}
            </List.Item>
          ))}
        </List>
      </Modal>
    </>
  );
}

function Assign({ opened, count, error, onClose, onAssign }: { opened: boolean; count: number; error: unknown; onClose: () => void; onAssign: (assignee: string) => void }) {
  const { t } = useTranslation('tasks');
  const [assignee, setAssignee] = useState<Colleague>();
  const [asked, setAsked] = useState(false);
  return (
    <Modal opened={opened} onClose={onClose} title={t('bulk.assignFor', { count })} closeButtonProps={{ 'aria-label': t('bulk.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (assignee) {
            onAssign(assignee.username);
          }
        }}
      >
        <Stack gap="md">
          <ColleaguePicker label={t('bulk.assignee')} roles={WORKERS} autoFocus error={asked && !assignee ? t('absence.choose') : undefined} onPick={setAssignee} />
          {Boolean(error) && <ErrorState error={error} />}
          <Button type="submit" style={{ alignSelf: 'flex-start' }}>
            {t('bulk.assign')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}

function Decide({ task, error, busy, onDecide }: { task: Task; error: unknown; busy: boolean; onDecide: (values: Record<string, unknown>) => void }) {
  const { t } = useTranslation('tasks');
  const { data: details } = useQuery(taskQuery(task.id));
  const handle = useRef<FormHandle | null>(null);
  if (!details) {
    return <LateSkeleton rows={4} />;
  }
  return (
    <Stack gap="md">
      <Text>{task.name}</Text>
      {Boolean(details.form) && <FormJs schema={details.form as object} values={{}} label={task.name} handle={handle} />}
      {Boolean(error) && <ErrorState error={error} />}
      <Button
        loading={busy}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          const values = details.form ? handle.current?.submit() : {};
          if (values) {
            onDecide(values);
          }
        }}
      >
        {t('do.complete')}
      </Button>
    </Stack>
  );
}
