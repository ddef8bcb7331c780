import { Button, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, keyOf, readFile } from '~/entities/draft';
import { useProcess, useProcesses } from '~/entities/model';
import type { Replay } from '~/entities/replay';
import { ErrorState } from '~/shared/ui';
import { Answers, type Answered, given } from './Answers';
import { humanTasks } from './tasks';
import { openTimers, waited, type Waited } from './timers';
import { useReplaying } from './useReplaying';
import { Waits } from './Waits';

const MOST_ORDERS = 5_000;
const USUAL_ORDERS = 500;
const MAIN = 'order-fulfilment';

/** Which orders of the past run through a draft, and what people would answer where they are asked anew. */
export function AskReplay({ draft, onAsked }: { draft: Draft; onAsked: (replay: Replay) => void }) {
  const { t } = useTranslation('replay');
  const processes = useCandidates(draft);
  const [wished, setWished] = useState('');
  const [orders, setOrders] = useState<number | string>(USUAL_ORDERS);
  const [answered, setAnswered] = useState<Answered>({});
  const [said, setSaid] = useState<Waited>({});
  const { asking } = useReplaying(draft.number, onAsked);
  const process = wished || (processes[0]?.value ?? '');
  const { live, drawn } = useDrawn(draft, process);
  const tasks = tasksOf(live, drawn);
  const timers = fresh(openTimers(drawn ?? ''), openTimers(live ?? ''));
  if (draft.files.length === 0) {
    return <Text c="dimmed">{t('noFiles')}</Text>;
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        asking.mutate({ process, orders: Number(orders), outcomes: { ...given(answered, tasks.now), ...waited(said, timers) } });
      }}
    >
      <Stack gap="sm" maw={720}>
        <Group align="end" gap="sm">
          <NativeSelect label={t('process')} value={process} data={processes} onChange={(event) => setWished(event.currentTarget.value)} />
          <NumberInput w={160} label={t('orders')} description={t('most', { most: MOST_ORDERS })} required withAsterisk={false} min={1} max={MOST_ORDERS} allowDecimal={false} value={orders} onChange={setOrders} />
        </Group>
        <Answers draft={draft} tasks={tasks.now} fresh={tasks.fresh} answered={answered} onChange={setAnswered} />
        <Waits timers={timers} said={said} onChange={setSaid} />
        {asking.error && <ErrorState error={asking.error} />}
        <div>
          <Button type="submit" loading={asking.isPending} disabled={process === '' || orders === ''}>
            {t('run')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Processes the draft changes; where it changes tables all that are live may ask them. */
function useCandidates(draft: Draft): { value: string; label: string }[] {
  const live = useProcesses().rows;
  const own = draft.files.filter(({ kind }) => kind === 'PROCESS').map(({ name }) => keyOf(name));
  const offered = draft.files.some(({ kind }) => kind === 'DECISION') ? live : live.filter(({ key }) => own.includes(key));
  const rank = (key: string) => (own.includes(key) ? 0 : key === MAIN ? 1 : 2);
  return [...offered].sort((a, b) => rank(a.key) - rank(b.key) || a.name.localeCompare(b.name)).map(({ key, name }) => ({ value: key, label: name }));
}

/** The process as it is live, and as the draft has it. */
function useDrawn(draft: Draft, process: string): { live?: string; drawn?: string } {
  const file = `${process}.bpmn`;
  const held = draft.files.find(({ name }) => name === file);
  const live = useProcess(process, undefined).data?.xml;
  const own = useQuery({
    queryKey: ['drafts', draft.number, 'drawn', file, held?.version],
    enabled: held !== undefined,
    queryFn: async () => (await readFile(draft.number, file)).content,
  }).data;
  return { live, drawn: held ? own : live };
}

/** Human tasks of the process as the draft has it, and which of them are not live. */
function tasksOf(live: string | undefined, drawn: string | undefined) {
  const now = drawn && live ? humanTasks(drawn) : [];
  return { now, fresh: fresh(now, humanTasks(live ?? '')).map(({ id }) => id) };
}

function fresh<T extends { id: string }>(now: readonly T[], before: readonly T[]): T[] {
  return now.filter(({ id }) => !before.some((each) => each.id === id));
}
