import { Alert, Button, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Draft } from '~/entities/draft';
import { useProcess } from '~/entities/model';
import { isOpen, type Replay } from '~/entities/replay';
import { useReplaying } from '~/features/replay-draft';
import { ErrorState, Part } from '~/shared/ui';
import { ReplayGroups } from './ReplayGroups';

interface Props {
  draft: Draft;
  replay: Replay;
  onAsked: (replay: Replay) => void;
}

/** How far a replay is, what it found, and once more. */
export function ReplayReport({ draft, replay, onAsked }: Props) {
  const { t } = useTranslation('replay');
  const { asking, stopping } = useReplaying(draft.number, onAsked);
  const live = useProcess(replay.process, undefined);
  const { process, orders, outcomes, done, state, reason } = replay;
  return (
    <Part
      title={t('result')}
      actions={
        isOpen(replay) ? (
          <Button variant="default" size="compact-sm" loading={stopping.isPending} onClick={() => stopping.mutate(replay.id)}>
            {t('stop')}
          </Button>
        ) : (
          <Button variant="default" size="compact-sm" loading={asking.isPending} onClick={() => asking.mutate({ process, orders, outcomes })}>
            {t('again')}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        <Text role="status" fw={600}>
          {t(`course.${state}`, { done, orders })}
        </Text>
        {(isOpen(replay) || done < orders) && <Progress value={(100 * done) / Math.max(1, orders)} aria-label={t('progress')} maw={720} />}
        {!replay.current && <Alert color="accent">{t('outdatedHint')}</Alert>}
        {reason && <Text c="var(--bad)">{reason}</Text>}
        {(asking.error ?? stopping.error) && <ErrorState error={asking.error ?? stopping.error} />}
        {live.error && <ErrorState error={live.error} />}
        {replay.groups.length > 0 && live.data && <ReplayGroups draft={draft} replay={replay} live={live.data.xml} />}
      </Stack>
    </Part>
  );
}
