import { ActionIcon, Button, Checkbox, Group, NativeSelect, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Details, type Drawing, type Kind, KINDS, type Way } from '~/shared/bpmn';
import { ConditionFields } from './ConditionFields';
import type { Word } from './words';

interface Props {
  drawing: Drawing;
  element: Details;
  words: readonly Word[];
}

const ASKS = ['exclusiveGateway', 'inclusiveGateway'];

/** The ways out of a step, each with when it is taken, and new ones. */
export function Ways({ drawing, element, words }: Props) {
  const { t } = useTranslation('drawing');
  const asks = ASKS.includes(element.type);
  return (
    <Stack gap="sm">
      {element.ways.length === 0 && element.type !== 'endEvent' && <Text c="dimmed">{t('ways.none')}</Text>}
      {element.ways.map((way) => (
        <Paper key={way.flow} withBorder p="xs" role="group" aria-label={t('ways.to', { name: way.toName })}>
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{t('ways.to', { name: way.toName })}</Text>
            <ActionIcon variant="subtle" color="gray" aria-label={t('ways.remove', { name: way.toName })} onClick={() => drawing.remove(way.flow)}>
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
          {asks && <When drawing={drawing} way={way} words={words} />}
        </Paper>
      ))}
      {element.type !== 'endEvent' && <NewWay key={element.id} drawing={drawing} element={element} />}
    </Stack>
  );
}

/** When a way is taken. */
export function When({ drawing, way, words }: { drawing: Drawing; way: Way; words: readonly Word[] }) {
  const { t } = useTranslation('drawing');
  return (
    <Stack gap="xs" mt="xs">
      <Checkbox
        label={t('ways.otherwise')}
        checked={way.otherwise}
        onChange={(event) => (event.currentTarget.checked ? drawing.otherwise(way.flow) : drawing.condition(way.flow, undefined))}
      />
      {!way.otherwise && <ConditionFields key={way.flow} text={way.condition ?? ''} words={words} onChange={(text) => drawing.condition(way.flow, text)} />}
    </Stack>
  );
}

/** Leads on to a step that is there, or to a new one. */
function NewWay({ drawing, element }: { drawing: Drawing; element: Details }) {
  const { t } = useTranslation('drawing');
  const [target, setTarget] = useState('');
  const [kind, setKind] = useState<Kind>('userTask');
  const [name, setName] = useState('');
  const led = new Set(element.ways.map(({ to }) => to));
  const targets = drawing.targets(element.id).filter(({ id }) => !led.has(id));
  return (
    <>
      <Group gap="xs" align="end">
        <NativeSelect
          flex={1}
          label={t('ways.existing')}
          value={target}
          data={[{ value: '', label: t('choose') }, ...targets.map((each) => ({ value: each.id, label: each.name }))]}
          onChange={(event) => setTarget(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={target === ''}
          onClick={() => {
            drawing.connect(element.id, target);
            setTarget('');
          }}
        >
          {t('ways.lead')}
        </Button>
      </Group>
      <Group gap="xs" align="end">
        <NativeSelect flex="1 1 130px" label={t('ways.newKind')} value={kind} data={KINDS.map((each) => ({ value: each, label: t(`add.${each}`) }))} onChange={(event) => setKind(event.currentTarget.value as Kind)} />
        <TextInput flex="1 1 130px" label={t('ways.newName')} maxLength={80} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Button
          variant="default"
          disabled={name.trim() === ''}
          onClick={() => {
            drawing.append(element.id, kind, name.trim());
            setName('');
          }}
        >
          {t('ways.add')}
        </Button>
      </Group>
    </>
  );
}
