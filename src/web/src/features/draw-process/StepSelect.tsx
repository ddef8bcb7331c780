import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StepDescription } from '~/entities/model';

interface Props {
  steps: readonly StepDescription[];
  /** The name by which a diagram calls it; empty for none. */
  value: string;
  onChange: (step: StepDescription | undefined) => void;
}

/** A step out of the catalogue, to be found by its name, its purpose and what it is called in files. */
export function StepSelect({ steps, value, onChange }: Props) {
  const { t } = useTranslation('drawing');
  const known = new Map(steps.map((step) => [step.bean, step]));
  const data = steps.map(({ bean, name }) => ({ value: bean, label: name }));
  const fits = (bean: string, sought: string) => {
    const step = known.get(bean);
    return `${step?.name} ${step?.purpose} ${bean}`.toLowerCase().includes(sought.trim().toLowerCase());
  };
  return (
    <Select
      label={t('element.step')}
      description={t('element.stepHint')}
      placeholder={t('choose')}
      data={value && !known.has(value) ? [{ value, label: value }, ...data] : data}
      value={value || null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('element.stepNone') }}
      nothingFoundMessage={t('element.stepUnknown')}
      maxDropdownHeight={320}
      filter={({ options, search }) => options.filter((option) => 'value' in option && (option.label === search || fits(option.value, search)))}
      renderOption={({ option }) => (
        <div>
          <Text size="sm" fw={600}>
            {option.label}
          </Text>
          <Text size="xs" c="dimmed">
            {known.get(option.value)?.purpose}
          </Text>
        </div>
      )}
      onChange={(bean) => onChange(bean ? known.get(bean) : undefined)}
    />
  );
}
