import { ActionIcon, Button, Group, Popover, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Notice, targetOf, useNotices, useReadNotices, useUnread } from '~/entities/notice';
import { useFormats } from '~/shared/i18n';
import { useKeys } from '~/shared/keys';
import { DateTime, ErrorState, LateSkeleton } from '~/shared/ui';
import classes from './house.module.css';

/** What colleagues want one to look at, with the number of what is new. */
export function Bell() {
  const { t } = useTranslation('common');
  const { number } = useFormats();
  const [opened, { toggle, close }] = useDisclosure(false);
  const unread = useUnread();
  const count = unread?.count ?? 0;
  const shown = unread?.more ? `${number(count)}+` : number(count);
  useKeys([{ keys: 'b', label: t('notices.title'), run: toggle }]);
  return (
    <Popover opened={opened} onChange={(open) => !open && close()} position="bottom-end" width={360} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Tooltip label={t('notices.title')} disabled={opened}>
          <ActionIcon variant="subtle" color="gray" size={32} className={classes.bell} onClick={toggle} aria-label={t('notices.open', { count })}>
            <IconBell size={18} aria-hidden="true" />
            {count > 0 && (
              <span className={classes.bellCount} aria-hidden="true">
                {shown}
              </span>
            )}
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.notices} aria-label={t('notices.title')}>
        {opened && <NoticeList unread={count} onOpen={close} />}
      </Popover.Dropdown>
      <span role="status" className={classes.unseen}>
        {count > 0 && t('notices.open', { count })}
      </span>
    </Popover>
  );
}

function NoticeList({ unread, onOpen }: { unread: number; onOpen: () => void }) {
  const { t } = useTranslation('common');
  const list = useNotices();
  const read = useReadNotices();
  const newest = list.rows[0];
  return (
    <>
      <Group justify="space-between" wrap="nowrap" className={classes.noticesHead}>
        <Text fw={600}>{t('notices.title')}</Text>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={!newest || unread === 0}
          onClick={() => newest && read.mutate({ id: newest.id, andOlder: true })}
        >
          {t('notices.readAll')}
        </Button>
      </Group>
      {list.loading && <LateSkeleton rows={3} />}
      {Boolean(list.error ?? read.error) && <ErrorState error={list.error ?? read.error} />}
      {!list.loading && !list.error && !newest && (
        <Text c="dimmed" p="md">
          {t('notices.empty')}
        </Text>
      )}
      <ul className={classes.noticeList}>
        {list.rows.map((notice) => (
          <NoticeRow
            key={notice.id}
            notice={notice}
            onRead={() => read.mutate({ id: notice.id, andOlder: false })}
            onOpen={() => {
              if (!notice.readAt) {
                read.mutate({ id: notice.id, andOlder: false });
              }
              onOpen();
            }}
          />
        ))}
      </ul>
      {list.more && (
        <Button variant="subtle" size="compact-sm" fullWidth onClick={list.loadMore}>
          {t('notices.older')}
        </Button>
      )}
    </>
  );
}

function NoticeRow({ notice, onOpen, onRead }: { notice: Notice; onOpen: () => void; onRead: () => void }) {
  const { t } = useTranslation('common');
  const { to, ...place } = targetOf(notice);
  return (
    <li className={classes.notice} data-unread={!notice.readAt || undefined}>
      <Link to={to as '/'} {...(place as object)} onClick={onOpen} className={classes.noticeLink}>
        <span className={classes.noticeText}>{notice.text}</span>
        <Text size="xs" c="dimmed" component="span">
          {!notice.readAt && `${t('notices.new')} · `}
          <DateTime value={notice.at} as="distance" />
        </Text>
      </Link>
      {!notice.readAt && (
        <Tooltip label={t('notices.read')}>
          <ActionIcon variant="subtle" color="gray" size={32} onClick={onRead} aria-label={`${t('notices.read')}: ${notice.text}`}>
            <IconCheck size={18} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}
