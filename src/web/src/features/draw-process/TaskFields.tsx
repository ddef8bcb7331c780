import { Button, Group, MultiSelect, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WORKERS } from '~/shared/api';
import type { Details, Wish } from '~/shared/bpmn';
import { DurationField } from '~/shared/form';

interface Props {
  element: Details;
  forms: readonly string[];
  onChange: (wish: Wish) => void;
  onNewForm: () => void;
  onForm: (key: string) => void;
}

/** A human task: what is filled in, who does it, until when, and who hears when it is late. */
export function TaskFields({ element, forms, onChange, onNewForm, onForm }: Props) {
  const { t } = useTranslation(['drawing', 'common']);
  const known = element.form && !forms.includes(element.form) ? [element.form, ...forms] : forms;
  return (
    <>
      <NativeSelect label={t('task.form')} value={element.form} data={[{ value: '', label: t('choose') }, ...known]} onChange={(event) => onChange({ form: event.currentTarget.value })} />
      <Group gap="xs">
        <Button variant="subtle" size="compact-xs" onClick={onNewForm}>
          {t('task.newForm')}
        </Button>
        {element.form && (
          <Button variant="subtle" size="compact-xs" onClick={() => onForm(element.form)}>
            {t('task.openForm')}
          </Button>
        )}
      </Group>
      <MultiSelect
        label={t('task.groups')}
        placeholder={element.groups.length === 0 ? t('choose') : undefined}
        data={[...new Set([...WORKERS, 'agent', ...element.groups])].map((value) => ({ value, label: t(`common:role.${value}`, { defaultValue: value }) }))}
        value={element.groups}
        onChange={(groups) => onChange({ groups })}
        comboboxProps={{ withinPortal: true }}
      />
      <DurationField label={t('task.due')} description={t('task.dueHint')} value={element.due} onChange={(due) => onChange({ due })} />
      <DurationField label={t('task.late')} description={t('task.lateHint')} value={element.lateAfter} onChange={(lateAfter) => onChange({ lateAfter })} />
      <NumberInput label={t('task.priority')} description={t('task.priorityHint')} min={0} max={100} allowDecimal={false} value={element.priority === '' ? '' : Number(element.priority)} onChange={(priority) => onChange({ priority: String(priority) })} />
    </>
  );
}
