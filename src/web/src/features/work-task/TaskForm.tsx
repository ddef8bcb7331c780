import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCopy, IconNote } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDetails } from '~/entities/task';
import { fieldOf, isProblem, UNREACHABLE, useConnection, useUser } from '~/shared/api';
import { type FormHandle, FormJs, type FormValues } from '~/shared/form';
import { useFormats } from '~/shared/i18n';
import { Hint, useKeys } from '~/shared/keys';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { useTaskDraft } from './useTaskDraft';
import { useTaskWork } from './useTaskWork';

function told(values: FormValues): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join('\n');
}

interface Props {
  details: TaskDetails;
  gone: boolean;
  /** Hears what was typed, now or before; nothing of a form that is as the process gave it. */
  onTyped: (values: FormValues | undefined) => void;
  onDone: () => void;
}

/** The form of a task; what is typed is kept until the server has taken it. */
export function TaskForm({ details, gone, onTyped, onDone }: Props) {
  const { t } = useTranslation('tasks');
  const formats = useFormats();
  const user = useUser();
  const { task } = details;
  const draft = useTaskDraft(task.id);
  const { complete } = useTaskWork(task.id);
  const handle = useRef<FormHandle | null>(null);
  const [fresh, setFresh] = useState(0);
  const [wish, setWish] = useState(0);
  // Nobody answers a form that is not to be seen yet.
  const [drawn, setDrawn] = useState(!details.form);
  const mine = task.assignee === user.username && !gone;
  const overtaken = gone || (!mine && Boolean(task.assignee));
  const unheard = isProblem(complete.error) && complete.error.code === UNREACHABLE;
  const back = useConnection() === 'there';
  const { reset } = complete;
  // That the server does not answer is no longer true when it does.
  useEffect(() => {
    if (unheard && back) {
      reset();
    }
  }, [unheard, back, reset]);
  const restored = fresh === 0 ? draft.draft : undefined;
  useEffect(() => onTyped(restored?.values), [restored, onTyped]);
  const submit = () => {
    const values = details.form ? handle.current?.submit() : {};
    if (!mine || complete.isPending || !values) {
      return;
    }
    complete.mutate(values, {
      onSuccess: () => {
        draft.drop(false);
        onDone();
      },
      onError: (error) => {
        if (isProblem(error)) {
          handle.current?.refuse(Object.fromEntries(error.errors.map(({ pointer, message }) => [fieldOf(pointer).name, message])));
        }
      },
    });
  };
  useKeys([
    { keys: 'mod+Enter', label: t('do.complete'), whileTyping: true, enabled: mine, run: submit },
    { keys: 'Enter', label: t('do.edit'), enabled: mine, run: () => setWish(wish + 1) },
  ]);
  if (!draft.ready) {
    return <LateSkeleton rows={5} />;
  }
  return (
    <Stack gap="md">
      {restored && mine && (
        <Alert variant="outline" color="gray" icon={<IconNote />} role="status">
          <Group gap="sm">
            <Text>{t('draft.restored', { time: formats.dateTime(restored.at) })}</Text>
            <Button
              variant="default"
              size="compact-xs"
              onClick={() => {
                draft.drop(true);
                setFresh(fresh + 1);
              }}
            >
              {t('draft.discard')}
            </Button>
          </Group>
        </Alert>
      )}
      {details.form ? (
        <FormJs
          key={fresh}
          schema={details.form as object}
          values={{ ...(details.values as FormValues), ...restored?.values }}
          readOnly={!mine}
          wish={wish}
          label={task.name}
          onChange={(values) => {
            draft.keep(values);
            onTyped(values);
          }}
          handle={handle}
          onDrawn={() => setDrawn(true)}
        />
      ) : (
        <Text c="dimmed">{t('noForm')}</Text>
      )}
      {complete.error && <ErrorState error={complete.error} />}
      {(overtaken || complete.error) && draft.latest() && (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconCopy size={16} aria-hidden="true" />}
          onClick={() => void navigator.clipboard.writeText(told(draft.latest() ?? {}))}
        >
          {t('draft.copy')}
        </Button>
      )}
      {mine && (
        <Group gap="sm">
          <Button onClick={submit} disabled={!drawn} loading={complete.isPending} rightSection={<Hint keys="mod+Enter" />}>
            {t('do.complete')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
