import { Button, Code, Group, Spoiler, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { incidentQuery } from '~/entities/incident';
import { useRetryIncident } from '~/features/mend-incident';
import { isProblem } from '~/shared/api';
import { Hint, useKeys } from '~/shared/keys';
import { DateTime, EmptyState, ErrorState, LateSkeleton } from '~/shared/ui';
import { Caretaker } from './Caretaker';
import classes from './incidents.module.css';
import { MendData } from './MendData';
import { Offers } from './Offers';

/** One failure told in plain words, with everything a person can do about it. */
export function Story({ id }: { id: string }) {
  const { t } = useTranslation('incidents');
  const { data: story, error, refetch } = useQuery(incidentQuery(id));
  const retry = useRetryIncident();
  useKeys([{ keys: 'r', label: t('retry.key'), enabled: story !== undefined, run: () => retry.mutate(id) }]);
  if (isProblem(error) && error.code === 'worklist.IncidentUnknown') {
    return (
      <EmptyState icon={IconCircleCheck} title={t('solved.one')}>
        {t('solved.text')}
      </EmptyState>
    );
  }
  if (!story) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton rows={5} />;
  }
  return (
    <Stack gap="lg" className={classes.story}>
      <h2 className={classes.storyTitle}>{story.incident.subject}</h2>
      <Text>{story.explanation}</Text>
      <div>
        <Group gap="sm">
          <Button loading={retry.isPending} leftSection={<IconRefresh size={16} aria-hidden="true" />} onClick={() => retry.mutate(id)}>
            {t('retry.one')}
            <Hint keys="r" />
          </Button>
          <Offers story={story} />
        </Group>
        <Text size="sm" c="dimmed" mt="xs">
          {story.onRetry}
        </Text>
        {retry.isSuccess && (
          <Text role="status" size="sm" mt="xs">
            {t('retry.begun')}
          </Text>
        )}
        {retry.error && <ErrorState error={retry.error} />}
      </div>
      {Object.keys(story.data).length > 0 && <MendData story={story} />}
      <Caretaker incident={story.incident} />
      {story.tries.length > 0 && (
        <section>
          <h3 className={classes.heading}>{t('tries')}</h3>
          <ol className={classes.tries}>
            {story.tries.map((one) => (
              <li key={one.at}>
                <DateTime value={one.at} /> <span className={classes.dim}>{one.message}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {story.trace && (
        <Spoiler maxHeight={0} showLabel={t('trace.show')} hideLabel={t('trace.hide')}>
          <Code block className={classes.trace} tabIndex={0} aria-label={t('trace.label')}>
            {story.trace}
          </Code>
        </Spoiler>
      )}
    </Stack>
  );
}
