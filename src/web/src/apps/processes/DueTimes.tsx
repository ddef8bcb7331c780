import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeatMap } from '~/entities/heat-map';
import { ChangeThis } from '~/features/keep-draft';
import { DueTable, useDueDraft } from '~/features/set-due-times';
import { ErrorState, Part, TextLink } from '~/shared/ui';
import type { Element } from './elements';

interface Props {
  process: string;
  map: HeatMap;
  elements: readonly Element[];
  /** Given when times of another version than the live one are shown, which are not changed. */
  version: number | undefined;
  onShow: (task: string) => void;
}

/** Due times beside the times it took; what is changed goes into one draft and is live when that is. */
export function DueTimes({ process, map, elements, version, onShow }: Props) {
  const { t } = useTranslation('heat');
  const [wishes, setWishes] = useState<Record<string, string>>({});
  const file = `${process}.bpmn`;
  const tasks = elements.filter(({ type }) => type === 'userTask').map(({ id, name, due = '' }) => ({ id, name, due, set: map.setTimes[id], taken: map.steps.find((step) => step.id === id) }));
  const changed = Object.fromEntries(Object.entries(wishes).filter(([id, due]) => tasks.some((task) => task.id === id && task.due !== due)));
  const writing = useDueDraft(file, changed);
  const count = Object.keys(changed).length;
  return (
    <Part title={t('due.title')}>
      <Stack gap="md">
        <Text c="dimmed">{t(version ? 'due.ofVersion' : 'due.hint')}</Text>
        <DueTable tasks={tasks} wishes={wishes} readOnly={version !== undefined} onWish={(task, due) => setWishes((now) => ({ ...now, [task]: due }))} onShow={onShow} />
        {count > 0 && (
          <Group gap="sm">
            <ChangeThis file={file} label={t('due.keep', { count })} busy={writing.isPending} onTaken={(draft) => writing.mutate(draft, { onSuccess: () => setWishes({}) })} />
            <Button variant="default" onClick={() => setWishes({})}>
              {t('due.discard')}
            </Button>
          </Group>
        )}
        {writing.error && <ErrorState error={writing.error} />}
        {writing.data && count === 0 && (
          <div role="status">
            <Text>{t('due.kept', { draft: writing.data.draft })}</Text>
            {writing.data.missing.length > 0 && <Text>{t('due.missing', { tasks: writing.data.missing.join(', ') })}</Text>}
            <Group gap="md">
              <TextLink to="/drafts/$number" params={{ number: writing.data.draft }}>
                {t('due.open', { draft: writing.data.draft })}
              </TextLink>
              <TextLink to="/compare" search={{ draft: writing.data.draft, file }}>
                {t('due.compare')}
              </TextLink>
            </Group>
          </div>
        )}
      </Stack>
    </Part>
  );
}
