import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HeatMap, HeatStep } from '~/entities/heat-map';
import type { Mark } from '~/shared/bpmn';
import { millisOf } from '~/shared/form';
import { type Formats, useFormats } from '~/shared/i18n';
import type { Element } from './elements';
import classes from './heat.module.css';
import type { Measure } from './heatChoice';

/** What is less than this part of the top has the shade of its place. */
const SHADES = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1] as const;
const SECOND_MS = 1000;

/** Of a step, in milliseconds, in a number, or as the share of those that were late. */
export function valueOf(step: HeatStep, measure: Measure): number {
  switch (measure) {
    case 'median':
      return step.medianMillis;
    case 'most':
      return step.percentile95Millis;
    case 'count':
      return step.ended;
    case 'incidents':
      return step.incidents;
    case 'late':
      return step.ended === 0 ? 0 : step.late / step.ended;
  }
}

/** The value as people write it. */
export function told(value: number, measure: Measure, formats: Formats): string {
  switch (measure) {
    case 'median':
    case 'most':
      return formats.span(value);
    case 'late':
      return formats.percent(value);
    default:
      return formats.number(value);
  }
}

/** The largest value of all steps. A part of the process holds the steps in it, and would outshine them all. */
export function topOf(steps: readonly HeatStep[], elements: readonly Element[], measure: Measure): number {
  const parts = new Set(elements.filter(({ type }) => type === 'subProcess').map(({ id }) => id));
  return measure === 'late' ? 1 : Math.max(0, ...steps.filter(({ id }) => !parts.has(id)).map((step) => valueOf(step, measure)));
}

export function marksOf(steps: readonly HeatStep[], elements: readonly Element[], measure: Measure, formats: Formats): Mark[] {
  const top = topOf(steps, elements, measure);
  return steps.flatMap((step): Mark[] => {
    const value = valueOf(step, measure);
    if (value <= 0) {
      return [];
    }
    const shade = value > top ? SHADES.length - 1 : SHADES.findIndex((part) => value <= top * part);
    const silent = measure === 'late' || (value < SECOND_MS && (measure === 'median' || measure === 'most'));
    return [{ element: step.id, kind: `heat${shade}` as Mark['kind'], note: silent ? undefined : told(value, measure, formats) }];
  });
}

/** When tasks are due, with the share of those that were late. */
export function dueMarks({ steps, setTimes }: HeatMap, elements: readonly Element[], formats: Formats): Mark[] {
  return elements.flatMap(({ id, due = '' }): Mark[] => {
    const taken = steps.find((step) => step.id === id);
    const millis = setTimes[id] ?? millisOf(due);
    const time = millis === undefined ? due : formats.span(millis);
    return time ? [{ element: id, kind: 'due', note: taken && taken.ended > 0 ? `${time} · ${formats.percent(valueOf(taken, 'late'))}` : time }] : [];
  });
}

/** Which shade says what. */
export function Legend({ top, measure }: { top: number; measure: Measure }) {
  const { t } = useTranslation('heat');
  const formats = useFormats();
  if (top <= 0) {
    return <Text c="dimmed">{t(`none.${measure}`)}</Text>;
  }
  return (
    <Group gap="md" role="group" aria-label={t('legend')}>
      {SHADES.map((part, shade) => (
        <Group key={shade} gap={6} wrap="nowrap">
          <span className={classes.swatch} data-shade={shade} aria-hidden="true" />
          <Text size="sm">{t('upTo', { value: told(measure === 'count' || measure === 'incidents' ? Math.ceil(top * part) : top * part, measure, formats) })}</Text>
        </Group>
      ))}
    </Group>
  );
}
