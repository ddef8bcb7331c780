import { Button, Checkbox, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Details, Drawing, Wish } from '~/shared/bpmn';
import { DurationField } from './DurationField';
import { InsertStep } from './InsertStep';
import { LateText } from './LateText';
import { TaskFields } from './TaskFields';
import { Ways, When } from './Ways';
import type { Word } from './words';

interface Props {
  drawing: Drawing;
  element: Details;
  words: readonly Word[];
  forms: readonly string[];
  decisions: readonly string[];
  /** What the check says of this element. */
  findings: readonly string[];
  onNewForm: () => void;
  onForm: (key: string) => void;
}

const STEPPED = ['serviceTask', 'sendTask', 'businessRuleTask'];
const WORKING = [...STEPPED, 'userTask', 'receiveTask', 'callActivity', 'subProcess', 'intermediateCatchEvent', 'intermediateThrowEvent', 'startEvent', 'endEvent', 'parallelGateway'];

/** What an element is and does: only what the check of the server lets pass. */
export function ElementPanel({ drawing, element, words, forms, decisions, findings, onNewForm, onForm }: Props) {
  const { t } = useTranslation(['drawing', 'models']);
  const change = (wish: Wish) => drawing.change(element.id, wish);
  const isFlow = element.way !== undefined;
  const isStep = !isFlow && !['textAnnotation', 'association', 'process', 'group'].includes(element.type);
  return (
    <Stack gap="sm">
      <div>
        <Title order={2} size="h4">
          {element.name || element.id}
        </Title>
        <Text size="xs" c="dimmed">
          {isFlow ? t('flow') : t(`models:kind.${element.type}`, { defaultValue: element.type })} · {element.id}
        </Text>
      </div>
      {findings.map((finding) => (
        <Text key={finding} c="var(--bad)" size="sm">
          {finding}
        </Text>
      ))}
      <LateText key={`name ${element.id}`} label={t('element.name')} maxLength={80} value={element.name} onChange={(name) => change({ name })} />
      {element.type === 'userTask' && <TaskFields element={element} forms={forms} onChange={change} onNewForm={onNewForm} onForm={onForm} />}
      {STEPPED.includes(element.type) && !element.decision && <StepField drawing={drawing} element={element} onChange={change} />}
      {element.type === 'businessRuleTask' && !element.step && (
        <NativeSelect label={t('element.decision')} value={element.decision} data={[{ value: '', label: t('choose') }, ...decisions]} onChange={(event) => change({ decision: event.currentTarget.value })} />
      )}
      {element.timer && <DurationField label={t('element.timer')} value={element.timer} onChange={(timer) => change({ timer })} />}
      {drawing.waitsFor(element.id) === 'timer' && !element.timer && <DurationField label={t('element.timer')} value="" onChange={(timer) => change({ timer })} />}
      {(drawing.waitsFor(element.id) === 'message' || element.type === 'receiveTask') && (
        <NativeSelect label={t('element.message')} value={element.message} data={[{ value: '', label: t('choose') }, ...drawing.messages()]} onChange={(event) => change({ message: event.currentTarget.value })} />
      )}
      {element.error && <Text size="sm">{t('element.error', { error: element.error })}</Text>}
      {element.way && (
        <>
          <Text size="sm">{t('element.leads', { from: element.from[0]?.name, to: element.way.toName })}</Text>
          {drawing.asks(element.id) && <When drawing={drawing} way={element.way} words={words} />}
        </>
      )}
      {WORKING.includes(element.type) && (
        <Group gap="md">
          <Checkbox label={t('element.saveBefore')} checked={element.saveBefore} onChange={(event) => change({ saveBefore: event.currentTarget.checked })} />
          <Checkbox label={t('element.saveAfter')} checked={element.saveAfter} onChange={(event) => change({ saveAfter: event.currentTarget.checked })} />
        </Group>
      )}
      <LateText key={`words ${element.id}`} label={t('element.documentation')} description={t('element.documentationHint')} lines={2} maxLength={2000} value={element.documentation} onChange={(documentation) => change({ documentation })} />
      {isStep && (
        <>
          <Title order={3} size="h5">
            {t('ways.title')}
          </Title>
          <Ways drawing={drawing} element={element} words={words} />
        </>
      )}
      <Group gap="xs">
        {isStep && element.type !== 'endEvent' && <InsertStep drawing={drawing} element={element} />}
        {element.type !== 'process' && (
          <Button variant="default" size="compact-sm" onClick={() => drawing.remove(element.id)}>
            {t('element.remove')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function StepField({ drawing, element, onChange }: { drawing: Drawing; element: Details; onChange: (wish: Wish) => void }) {
  const { t } = useTranslation('drawing');
  return <NativeSelect label={t('element.step')} description={t('element.stepHint')} value={element.step} data={[{ value: '', label: t('choose') }, ...drawing.stepNames()]} onChange={(event) => onChange({ step: event.currentTarget.value })} />;
}
