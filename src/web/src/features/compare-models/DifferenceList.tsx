import { Anchor, Code, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Difference } from '~/shared/bpmn';
import { type Meaning, StatePill } from '~/shared/ui';

const MEANINGS: Record<Difference['kind'], Meaning> = { added: 'good', removed: 'bad', changed: 'attention' };

/** Differences in words: what, before, after. */
export function DifferenceList({ differences, onChoose }: { differences: readonly Difference[]; onChoose?: (element: string) => void }) {
  const { t } = useTranslation(['drawing', 'models']);
  const told = (what: string) => t(`property.${what}`, { defaultValue: what });
  if (differences.length === 0) {
    return <Text c="dimmed">{t('compare.same')}</Text>;
  }
  return (
    <List listStyleType="none" spacing="sm">
      {differences.map(({ kind, element, name, type, turns }) => (
        <List.Item key={`${kind} ${element}`}>
          <Stack gap={2}>
            <Text component="div">
              <StatePill meaning={MEANINGS[kind]}>{t(`compare.${kind}`)}</StatePill>{' '}
              {onChoose ? (
                <Anchor component="button" type="button" onClick={() => onChoose(element)}>
                  {name}
                </Anchor>
              ) : (
                <b>{type === 'row' ? t('compare.row', { number: name }) : type === 'hitPolicy' ? told('hitPolicy') : name}</b>
              )}{' '}
              <Text span c="dimmed" size="sm">
                {type === 'sequenceFlow' ? t('flow') : t(`models:kind.${type}`, { defaultValue: '' })}
              </Text>
            </Text>
            {turns.map(({ what, before, after }) => (
              <Text key={what} size="sm" pl="md">
                {told(what)}: {before && <Code>{shown(before)}</Code>} {before && '→'} {after ? <Code>{shown(after)}</Code> : t('compare.nothing')}
              </Text>
            ))}
          </Stack>
        </List.Item>
      ))}
    </List>
  );

  function shown(value: string): string {
    return value === 'true' ? t('compare.yes') : value;
  }
}
