import { Fieldset, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, type FormField, useFormFields } from '~/entities/draft';
import type { HumanTask } from './tasks';

/** What was chosen, as text, by task and field; empty is left open. */
export type Answered = Readonly<Record<string, Readonly<Record<string, { kind: FormField['kind']; text: string }>>>>;

interface Props {
  draft: Draft;
  tasks: readonly HumanTask[];
  /** Tasks that are not live yet: about them one is asked without having to ask. */
  fresh: readonly string[];
  answered: Answered;
  onChange: (answered: Answered) => void;
}

/** What people would answer where an order comes to a task it did not come to in the past. */
export function Answers({ draft, tasks, fresh, answered, onChange }: Props) {
  const { t } = useTranslation('replay');
  const [more, setMore] = useState<readonly string[]>([]);
  const held = draft.files.map(({ name }) => name);
  const forms = [...new Set(tasks.map(({ form }) => form).filter(Boolean))].sort();
  const fields = useFormFields(draft.number, held, forms);
  const shown = tasks.filter(({ id }) => fresh.includes(id) || more.includes(id));
  const others = tasks.filter((task) => !shown.includes(task) && fields.some(({ form }) => form === task.form));
  return (
    <Stack gap="sm">
      {shown.map((task) => (
        <Fieldset key={task.id} legend={t('answerAt', { task: task.name })}>
          <Text size="sm" c="dimmed" mb="xs">
            {t('answerHint')}
          </Text>
          <Group align="end" gap="sm">
            {fields
              .filter(({ form }) => form === task.form)
              .map((field) => (
                <Answer
                  key={field.name}
                  field={field}
                  value={answered[task.id]?.[field.name]?.text ?? ''}
                  onChange={(text) => onChange({ ...answered, [task.id]: { ...answered[task.id], [field.name]: { kind: field.kind, text } } })}
                />
              ))}
          </Group>
        </Fieldset>
      ))}
      {others.length > 0 && (
        <NativeSelect
          maw={320}
          label={t('otherTask')}
          value=""
          data={[{ value: '', label: t('chooseTask') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => setMore([...more, event.currentTarget.value])}
        />
      )}
    </Stack>
  );
}

function Answer({ field, value, onChange }: { field: FormField; value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('replay');
  const values =
    field.kind === 'FLAG'
      ? [
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]
      : field.values;
  return values.length > 0 ? (
    <NativeSelect label={field.label} value={value} data={[{ value: '', label: t('open') }, ...values]} onChange={(event) => onChange(event.currentTarget.value)} />
  ) : (
    <TextInput label={field.label} inputMode={field.kind === 'NUMBER' ? 'decimal' : undefined} placeholder={t('open')} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

/** As the server takes it: only what was chosen, of tasks that are there. */
export function given(answered: Answered, tasks: readonly HumanTask[]): Record<string, Record<string, unknown>> {
  const all = tasks.map(({ id }) => [id, Object.entries(answered[id] ?? {}).filter(([, { text }]) => text.trim() !== '')] as const);
  return Object.fromEntries(all.filter(([, chosen]) => chosen.length > 0).map(([id, chosen]) => [id, Object.fromEntries(chosen.map(([name, { kind, text }]) => [name, valueOf(kind, text.trim())]))]));
}

function valueOf(kind: FormField['kind'], text: string): string | number | boolean {
  if (kind === 'FLAG') {
    return text === 'true';
  }
  return kind === 'NUMBER' && Number.isFinite(Number(text)) ? Number(text) : text;
}
