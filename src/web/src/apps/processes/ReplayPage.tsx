import { Group, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Draft, DraftStanding, useDraft } from '~/entities/draft';
import { type Replay, ReplayStanding, useReplays } from '~/entities/replay';
import { AskReplay } from '~/features/replay-draft';
import { DateTime, EmptyState, ErrorState, LateSkeleton, Page, Part, SimpleTable, TextLink } from '~/shared/ui';
import { ReplayReport } from './ReplayReport';

const route = getRouteApi('/frame/models/drafts/$number/replays');

/** What a draft would have meant for orders of the past. */
export default function ReplayPage() {
  const { number } = route.useParams();
  const draft = useDraft(number);
  const replays = useReplays(number);
  const error = draft.error ?? replays.error;
  if (error) {
    return <ErrorState error={error} onRetry={() => void Promise.all([draft.refetch(), replays.refetch()])} />;
  }
  if (!draft.data || !replays.data) {
    return <LateSkeleton />;
  }
  return <Replays draft={draft.data} replays={replays.data} />;
}

function Replays({ draft, replays }: { draft: Draft; replays: readonly Replay[] }) {
  const { t } = useTranslation('replay');
  const { replay: wished } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = replays.find(({ id }) => id === wished) ?? replays[0];
  const show = ({ id }: Replay) => void navigate({ search: { replay: id } });
  return (
    <Page
      title={t('title')}
      facts={
        <Group gap="xs">
          <TextLink to="/drafts/$number" params={{ number: draft.number }}>
            {draft.number}
          </TextLink>
          <Text c="dimmed">{draft.title}</Text>
          <DraftStanding state={draft.state} />
        </Group>
      }
    >
      <Text maw={760}>{t('hint')}</Text>
      <Part title={t('ask')}>
        <AskReplay draft={draft} onAsked={show} />
      </Part>
      {shown ? (
        <ReplayReport key={shown.id} draft={draft} replay={shown} onAsked={show} />
      ) : (
        <EmptyState icon={IconHistory} title={t('none')}>
          {t('noneHint')}
        </EmptyState>
      )}
      {replays.length > 0 && (
        <Part title={t('former')}>
          <Former replays={replays} shown={shown} />
        </Part>
      )}
    </Page>
  );
}

function Former({ replays, shown }: { replays: readonly Replay[]; shown: Replay | undefined }) {
  const { t } = useTranslation('replay');
  const rows = replays.map((replay) => ({
    key: String(replay.id),
    cells: [
      <TextLink key="when" from="/drafts/$number/replays" search={{ replay: replay.id }} aria-current={replay.id === shown?.id || undefined} fw={replay.id === shown?.id ? 600 : undefined}>
        <DateTime value={replay.askedAt} />
      </TextLink>,
      replay.askedBy,
      replay.process,
      replay.orders,
      <ReplayStanding key="state" state={replay.state} />,
      replay.current ? t('current') : t('outdated'),
    ],
  }));
  return (
    <SimpleTable
      headings={[{ label: t('askedAt') }, { label: t('askedBy') }, { label: t('process') }, { label: t('orders'), right: true }, { label: t('standing') }, { label: t('draft') }]}
      rows={rows}
      nothing={t('none')}
    />
  );
}
