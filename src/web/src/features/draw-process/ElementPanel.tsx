import { Button, Checkbox, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DraftFinding, FindingPill } from '~/entities/draft';
import type { StepDescription } from '~/entities/model';
import type { Details, Drawing, Wish } from '~/shared/bpmn';
import { DurationField } from '~/shared/form';
import { InsertStep } from './InsertStep';
import { LateText } from './LateText';
import { StepFields } from './StepFields';
import { TaskFields } from './TaskFields';
import { Ways, When } from './Ways';
import type { Word } from './words';

interface Props {
  drawing: Drawing;
  element: Details;
  words: readonly Word[];
  /** The catalogue. */
  steps: readonly StepDescription[];
  forms: readonly string[];
  decisions: readonly string[];
  /** What the check says of this element. */
  findings: readonly DraftFinding[];
  onNewForm: () => void;
  onForm: (key: string) => void;
}

const STEPPED = ['serviceTask', 'sendTask', 'businessRuleTask'];
const WORKING = [...STEPPED, 'userTask', 'receiveTask', 'callActivity', 'subProcess', 'intermediateCatchEvent', 'intermediateThrowEvent', 'startEvent', 'endEvent', 'parallelGateway'];

/** What an element is and does: only what the check of the server lets pass. */
export function ElementPanel({ drawing, element, words, steps, forms, decisions, findings, onNewForm, onForm }: Props) {
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
      {findings.map(({ message, severity }) => (
        <Text key={message} c={severity === 'ERROR' ? 'var(--bad)' : undefined} size="sm">
          <FindingPill severity={severity} /> {message}
        </Text>
      ))}
      <LateText key={`name ${element.id}`} label={t('element.name')} maxLength={80} value={element.name} onChange={(name) => change({ name })} />
      {element.type === 'userTask' && <TaskFields element={element} forms={forms} onChange={change} onNewForm={onNewForm} onForm={onForm} />}
      {STEPPED.includes(element.type) && !element.decision && <StepFields key={element.id} drawing={drawing} element={element} steps={steps} onChange={change} />}
      {element.type === 'businessRuleTask' && !element.step && (
        <NativeSelect label={t('element.decision')} value={element.decision} data={[{ value: '', label: t('choose') }, ...decisions]} onChange={(event) => change({ decision: event.currentTarget.value })} />
      )}
      {element.timer && <DurationField label={t('element.timer')} value={element.timer} onChange={(timer) => change({ timer })} />}
      {drawing.waitsFor(element.id) === 'timer' && !element.timer && <DurationField label={t('element.timer')} value="" onChange={(timer) => change({ timer })} />}
      {(drawing.waitsFor(element.id) === 'message' || element.type === 'receiveTask') && (
        <NativeSelect label={t('element.message')} value={element.message} data={[{ value: '', label: t('choose') }, ...drawing.messages()]} onChange={(event) => change({ message: event.currentTarget.value })} />
      )}
      {drawing.waitsFor(element.id) === 'error' && <CaughtError drawing={drawing} element={element} steps={steps} />}
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
        {isStep && element.type !== 'endEvent' && <InsertStep drawing={drawing} element={element} steps={steps} />}
        {element.type !== 'process' && (
          <Button variant="default" size="compact-sm" onClick={() => drawing.remove(element.id)}>
            {t('element.remove')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** Which error of its step an event at the edge catches. */
function CaughtError({ drawing, element, steps }: { drawing: Drawing; element: Details; steps: readonly StepDescription[] }) {
  const { t } = useTranslation('drawing');
  const host = drawing.stepAround(element.id);
  const thrown = steps.find(({ bean }) => bean === host)?.errors ?? [];
  const all = steps.flatMap(({ errors }) => errors);
  const offered = [...thrown, ...all.filter(({ code }) => code === element.error)];
  const data = [...new Map([...(element.error ? [[element.error, element.error] as const] : []), ...offered.map(({ code, title }) => [code, title] as const)])].map(([value, label]) => ({ value, label }));
  if (thrown.length === 0) {
    return element.error ? <Text size="sm">{t('element.error', { error: data[0]?.label ?? element.error })}</Text> : <Text size="sm">{t('element.noErrors')}</Text>;
  }
  return <NativeSelect label={t('element.catches')} value={element.error} data={[{ value: '', label: t('choose') }, ...data]} onChange={(event) => event.currentTarget.value && drawing.catches(element.id, event.currentTarget.value)} />;
}
