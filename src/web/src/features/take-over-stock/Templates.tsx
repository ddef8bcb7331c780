import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const KINDS = ['xlsx', 'csv'] as const;

/** An empty sheet to be filled elsewhere. */
export function Templates() {
  const { t } = useTranslation('opening');
  return (
    <Group gap="sm">
      <Text>{t('template')}</Text>
      {KINDS.map((kind) => (
        <Anchor key={kind} href={`/api/stock-openings/template.${kind}`} download aria-label={t('templateAs', { kind: kind.toUpperCase() })}>
          {kind.toUpperCase()}
        </Anchor>
      ))}
    </Group>
  );
}
