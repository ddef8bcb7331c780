import { Anchor, Button, Group, Stack } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ACTORS, type OrderPage, useOrderTimeline } from '~/entities/order';
import { CommentBox } from '~/features/comment-order';
import { entryOf, ErrorState, LateSkeleton, Timeline } from '~/shared/ui';

const WHO = { all: 'ALL', people: 'PEOPLE', system: 'SYSTEM' } as const satisfies Record<string, (typeof ACTORS)[number]>;

/** What happened to the order, and what people wrote on it. */
export function OrderTimeline({ page }: { page: OrderPage }) {
  const { t } = useTranslation('desk');
  const { number } = page.order;
  const [who, setWho] = useState<keyof typeof WHO>('all');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useOrderTimeline(number, WHO[who]);
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  const mayComment = page.actions.some(({ action, allowed }) => action === 'COMMENT' && allowed);
  return (
    <Stack gap="lg">
      {mayComment && (
        <div data-screen-only>
          <CommentBox orderNumber={number} />
        </div>
      )}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LateSkeleton rows={4} />}
      {data && (
        <Timeline
          who={who}
          onWho={setWho}
          entries={entries.map((entry, index) => ({
            ...entryOf(entry, index),
            by: actorName(entry.actor, entry.actorKind),
            detail: entry.attachments.length > 0 && <Attachments order={number} files={entry.attachments} />,
          }))}
        />
      )}
      {hasNextPage && (
        <Group>
          <Button variant="default" size="compact-sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('page.older')}
          </Button>
        </Group>
      )}
    </Stack>
  );

  function actorName(actor: string, kind: string) {
    return kind === 'PROCESS' ? t('actor.PROCESS') : actor;
  }
}

function Attachments({ order, files }: { order: string; files: readonly { id: number; fileName: string }[] }) {
  return (
    <Group gap="sm">
      {files.map((file) => (
        <Anchor key={file.id} href={`/api/orders/${order}/documents/${file.id}`} download={file.fileName}>
          <IconPaperclip size={14} aria-hidden="true" /> {file.fileName}
        </Anchor>
      ))}
    </Group>
  );
}
