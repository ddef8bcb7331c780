import { Anchor, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftFinding } from '~/entities/draft';
import { StatePill } from '~/shared/ui';

/** What the check says, each with the way to its element. */
export function FindingList({ findings, onChoose }: { findings: readonly DraftFinding[]; onChoose: (id: string) => void }) {
  const { t } = useTranslation('drawing');
  if (findings.length === 0) {
    return <StatePill meaning="good">{t('noFindings')}</StatePill>;
  }
  return (
    <List spacing="xs">
      {findings.map(({ element, message }, index) => (
        <List.Item key={index}>
          <Anchor component="button" type="button" onClick={() => onChoose(element)}>
            {element}
          </Anchor>
          <Text size="sm">{message}</Text>
        </List.Item>
      ))}
    </List>
  );
}
