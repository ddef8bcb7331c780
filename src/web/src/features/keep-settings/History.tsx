import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { DateTime, ErrorState, LateSkeleton } from '~/shared/ui';

/** Who changed a setting, when and how; the last change can be taken back. */
export function History({ name, onUndo }: { name: string; onUndo?: (was: Record<string, unknown>) => void }) {
  const { t } = useTranslation('admin');
  const [shown, setShown] = useState(false);
  return (
    <Stack gap="xs" mt="sm">
      <Button variant="subtle" size="compact-sm" aria-expanded={shown} style={{ alignSelf: 'flex-start' }} onClick={() => setShown(!shown)}>
        {t('history.title')}
      </Button>
      {shown && <Changes name={name} onUndo={onUndo} />}
    </Stack>
  );
}

function Changes({ name, onUndo }: { name: string; onUndo?: (was: Record<string, unknown>) => void }) {
  const { t } = useTranslation('admin');
  const { data, error } = useQuery({
    queryKey: ['settings', name, 'history'],
    queryFn: () => ask(api.GET('/api/admin/settings/{name}/history', { params: { path: { name } } })),
  });
  if (error) {
    return <ErrorState error={error} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  if (data.length === 0) {
    return <Text c="dimmed">{t('history.none')}</Text>;
  }
  return (
    <List listStyleType="none">
      {data.map((change, index) => (
        <List.Item key={change.at}>
          <Group gap="xs">
            <DateTime value={change.at} />
            <Text fw={500}>{change.actor}</Text>
            {index === 0 && onUndo && (
              <Button variant="default" size="compact-xs" onClick={() => onUndo(change.was)}>
                {t('history.undo')}
              </Button>
            )}
          </Group>
          {change.differences.map(({ field, before, after }) => (
            <Text key={field} size="sm">
              {t('history.change', { field, before: before || '–', after: after || '–' })}
            </Text>
          ))}
        </List.Item>
      ))}
    </List>
  );
}
