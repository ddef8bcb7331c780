import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDraftStory } from '~/entities/draft';
import { ErrorState, Part, Timeline } from '~/shared/ui';

/** What happened to a draft. */
export function DraftStory({ number }: { number: string }) {
  const { t } = useTranslation(['studio', 'common']);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useDraftStory(number);
  const entries = (data?.pages.flatMap((page) => page.items) ?? []).map((event, index) => ({
    id: String(index),
    at: event.at,
    by: event.actor,
    human: event.actorKind === 'PERSON',
    text: event.text,
  }));
  return (
    <Part title={t('draft.story')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Timeline entries={entries} />}
      {hasNextPage && (
        <Button variant="subtle" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('common:more')}
        </Button>
      )}
    </Part>
  );
}
