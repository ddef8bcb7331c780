import { Anchor, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DraftFinding, FindingPill, refuses } from '~/entities/draft';
import { StatePill } from '~/shared/ui';

/** What the check says, each with the way to its element. */
export function FindingList({ findings, onChoose }: { findings: readonly DraftFinding[]; onChoose: (id: string) => void }) {
  const { t } = useTranslation('drawing');
  return (
    <Stack gap="sm">
      {!findings.some(refuses) && (
        <div>
          <StatePill meaning="good">{t('noFindings')}</StatePill>
        </div>
      )}
      <List spacing="xs">
        {findings.map(({ element, message, severity }, index) => (
          <List.Item key={index}>
            <FindingPill severity={severity} />{' '}
            <Anchor component="button" type="button" onClick={() => onChoose(element)}>
              {element}
            </Anchor>
            <Text size="sm">{message}</Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
