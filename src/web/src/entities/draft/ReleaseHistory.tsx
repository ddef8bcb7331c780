import { Button, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTime, ErrorState, Part, StatePill, TextLink } from '~/shared/ui';
import { type Release, useReleases } from './queries';

/** What went live under a file's name: when, by whom, why. */
export function ReleaseHistory({ file, actions }: { file: string; actions?: (release: Release) => ReactNode }) {
  const { t } = useTranslation(['studio', 'common']);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useReleases(file);
  const releases = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Part title={t('history.title')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && releases.length === 0 && <Text c="dimmed">{t('history.none')}</Text>}
      <List listStyleType="none" spacing="md">
        {releases.map((release) => (
          <List.Item key={release.number}>
            <Stack gap={2}>
              <Text fw={600} component="div">
                {release.number} · {release.undoes ? t('history.undoes', { release: release.undoes }) : release.title}{' '}
                {release.undoneBy && <StatePill meaning="neutral">{t('history.undone', { release: release.undoneBy })}</StatePill>}
              </Text>
              {release.reason && <Text>{release.reason}</Text>}
              <Text size="sm" c="dimmed">
                <DateTime value={release.releasedAt} /> · {t('history.by', { name: release.releasedBy })}
                {release.reviewedBy && ` · ${t('history.reviewed', { name: release.reviewedBy })}`}
                {release.draft && (
                  <>
                    {' · '}
                    <TextLink to="/drafts/$number" params={{ number: release.draft }} underline="always">
                      {release.draft}
                    </TextLink>
                  </>
                )}
              </Text>
              {actions?.(release)}
            </Stack>
          </List.Item>
        ))}
      </List>
      {hasNextPage && (
        <Button variant="subtle" size="xs" mt="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('common:more')}
        </Button>
      )}
    </Part>
  );
}
