import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgreementHistory } from '~/entities/carrier';
import { DateTime, ErrorState, LateSkeleton } from '~/shared/ui';

/** Who changed an agreement, when and what. */
export function AgreementHistory({ code }: { code: string }) {
  const { t } = useTranslation('admin');
  const [shown, setShown] = useState(false);
  const { data, error } = useAgreementHistory(code, shown);
  return (
    <Stack gap="xs">
      <Button variant="subtle" size="compact-sm" aria-expanded={shown} style={{ alignSelf: 'flex-start' }} onClick={() => setShown(!shown)}>
        {t('history.title')}
      </Button>
      {shown && error && <ErrorState error={error} />}
      {shown && !data && !error && <LateSkeleton rows={2} />}
      {shown && data?.length === 0 && <Text c="dimmed">{t('history.none')}</Text>}
      {shown && data && data.length > 0 && (
        <List listStyleType="none">
          {data.map((change) => (
            <List.Item key={change.at}>
              <Group gap="xs">
                <DateTime value={change.at} />
                <Text fw={500}>{change.actor}</Text>
                <Text>{t(`agreementChange.${change.kind.split('.').at(-1)}`)}</Text>
              </Group>
              {change.changes.map(({ part, difference }) => (
                <Text key={part} size="sm">
                  {part}: {difference}
                </Text>
              ))}
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}
