import { Group, Text, Tooltip } from '@mantine/core';
import { IconCloudCheck, IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '~/shared/api';
import classes from './house.module.css';

/** Whether the server answers. */
export function ConnectionState() {
  const { t } = useTranslation('common');
  const lost = useConnection() === 'lost';
  return (
    <Tooltip label={t(lost ? 'connection.lostHint' : 'connection.there')}>
      <Group gap={4} wrap="nowrap" role="status" className={classes.connection} data-lost={lost || undefined}>
        {lost ? <IconCloudOff size={18} aria-hidden="true" /> : <IconCloudCheck size={18} aria-hidden="true" />}
        {lost ? (
          <Text size="sm" fw={600}>
            {t('connection.lost')}
          </Text>
        ) : (
          <span className={classes.unseen}>{t('connection.there')}</span>
        )}
      </Group>
    </Tooltip>
  );
}
