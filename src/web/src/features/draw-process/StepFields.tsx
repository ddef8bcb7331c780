import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StepDescription } from '~/entities/model';
import type { Details, Drawing, Wish } from '~/shared/bpmn';
import { Facts } from '~/shared/ui';
import { StepSelect } from './StepSelect';

interface Props {
  drawing: Drawing;
  element: Details;
  steps: readonly StepDescription[];
  onChange: (wish: Wish) => void;
}

/** Which step of the catalogue runs here, what it reads, sets and refuses, and what belongs around it. */
export function StepFields({ drawing, element, steps, onChange }: Props) {
  const step = steps.find(({ bean }) => bean === element.step);
  const choose = (chosen: StepDescription | undefined) => onChange(chosen ? wishFor(chosen, element, step) : { step: '' });
  return (
    <>
      <StepSelect steps={steps} value={element.step} onChange={choose} />
      {step && <About drawing={drawing} element={element} step={step} onChange={onChange} />}
    </>
  );
}

/** A name nobody has given, or the one of the step before, becomes that of the step; a call outside gets its save point. */
function wishFor(chosen: StepDescription, element: Details, before: StepDescription | undefined): Wish {
  const unnamed = element.name === '' || element.name === before?.name;
  return {
    step: chosen.bean,
    ...(unnamed ? { name: chosen.name } : {}),
    ...(chosen.leavesDatabase ? { saveBefore: true } : {}),
  };
}

function About({ drawing, element, step, onChange }: { drawing: Drawing; element: Details; step: StepDescription; onChange: (wish: Wish) => void }) {
  const { t } = useTranslation('drawing');
  const caught = drawing.caught(element.id);
  const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : undefined);
  return (
    <Stack gap="xs">
      <Text size="sm">{step.purpose}</Text>
      <Facts
        facts={[
          [t('catalogue.reads'), list(step.reads)],
          [t('catalogue.writes'), list(step.writes.map(({ name, values }) => (values.length > 0 ? `${name} (${values.join(', ')})` : name)))],
          [t('catalogue.errors'), list(step.errors.map(({ title }) => title))],
        ]}
      />
      {step.guarded && <Text size="sm">{t('catalogue.guarded')}</Text>}
      {step.leavesDatabase && <Text size="sm">{element.saveBefore ? t('catalogue.saved') : t('catalogue.unsaved')}</Text>}
      <Group gap="xs">
        {step.leavesDatabase && !element.saveBefore && (
          <Button variant="light" size="compact-xs" onClick={() => onChange({ saveBefore: true })}>
            {t('catalogue.save')}
          </Button>
        )}
        {element.name !== step.name && (
          <Button variant="light" size="compact-xs" onClick={() => onChange({ name: step.name })}>
            {t('catalogue.call', { name: step.name })}
          </Button>
        )}
        {step.errors
          .filter(({ code }) => !caught.includes(code))
          .map(({ code, title }) => (
            <Button key={code} variant="light" size="compact-xs" leftSection={<IconPlus size={12} aria-hidden="true" />} onClick={() => drawing.catchError(element.id, code, title)}>
              {t('catalogue.catch', { title })}
            </Button>
          ))}
      </Group>
    </Stack>
  );
}
