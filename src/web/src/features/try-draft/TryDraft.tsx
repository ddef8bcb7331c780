import { Alert, Button, Group, Stack, Switch, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { callOf } from '~/shared/bpmn';
import { ErrorState, LateSkeleton, Part } from '~/shared/ui';
import { MadeUpOrder } from './MadeUpOrder';
import { PlaceCard } from './PlaceCard';
import { WayDrawn } from './WayDrawn';
import { WhatHappened } from './WhatHappened';
import type { Answer, Wish } from './wish';

interface Props {
  draft: string;
  /** Keys of processes that can be tried, the first one unless another is wished for. */
  processes: readonly string[];
  wish: Wish;
  onWish: (wish: Wish) => void;
}

function useDryRun(draft: string, process: string, { like, facts, answers, each }: Wish) {
  return useQuery({
    queryKey: ['drafts', draft, 'dry-run', process, like, facts, answers, each],
    queryFn: () => ask(api.POST('/api/drafts/{number}/dry-runs', { params: { path: { number: draft } }, body: { process, like: like ?? null, facts: facts ?? null, answers: answers ?? null, peopleOnly: !each } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  });
}

/** A made-up order on its way through a draft: where it stands, what may happen there, and what has happened so far. */
export function TryDraft({ draft, processes, wish, onWish }: Props) {
  const { t } = useTranslation('studio');
  const process = wish.process && processes.includes(wish.process) ? wish.process : processes[0]!;
  const answers = wish.answers ?? [];
  const { data: run, error, isFetching, refetch } = useDryRun(draft, process, wish);
  const kept = run ? answers.slice(0, run.used) : answers;
  const say = (answer: Answer) => onWish({ ...wish, process, answers: [...kept, answer] });
  return (
    <Stack gap="lg">
      <MadeUpOrder process={process} processes={processes} wish={wish} known={run?.process === process ? run.facts : undefined} onWish={onWish} />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !run ? (
        <LateSkeleton />
      ) : (
        <>
          <Part
            title={t('try.road')}
            actions={
              <>
                <Switch label={t('try.each')} checked={wish.each ?? false} onChange={(event) => onWish({ ...wish, process, each: event.currentTarget.checked || undefined })} />
                <Button variant="default" size="compact-sm" disabled={kept.length === 0} onClick={() => onWish({ ...wish, process, answers: kept.slice(0, -1) })}>
                  {t('try.back')}
                </Button>
                <Button variant="default" size="compact-sm" disabled={answers.length === 0} onClick={() => onWish({ ...wish, process, answers: undefined })}>
                  {t('try.anew')}
                </Button>
              </>
            }
          >
            <WayDrawn run={run} />
          </Part>
          <div role="status" aria-busy={isFetching}>
            {run.used < answers.length && <Alert color="accent">{t('try.dropped', { count: answers.length - run.used })}</Alert>}
            {run.stop && (
              <Alert color="red" title={t(`try.stop.${run.stop.code}`)}>
                {run.stop.detail}
              </Alert>
            )}
            {!run.stop && run.places.length === 0 && <Text fw={600}>{t('try.over')}</Text>}
          </div>
          {run.places.length > 0 && (
            <Part title={t('try.places')}>
              <Group align="stretch" gap="md">
                {run.places.map((place) => (
                  <PlaceCard key={`${place.element} ${place.turn ?? ''} ${run.used}`} place={place} calledAt={run.called.find(({ call }) => call === callOf(place.element))?.name} values={run.variables} busy={isFetching} onAnswer={say} />
                ))}
              </Group>
            </Part>
          )}
          <WhatHappened run={run} />
        </>
      )}
    </Stack>
  );
}
