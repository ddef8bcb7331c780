import { Button, NativeSelect, Popover, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconFilterPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderConditions } from '~/entities/order';
import { useFormats } from '~/shared/i18n';
import { FilterChip } from '~/shared/list';
import { type ConditionName, CONDITIONS } from './conditions';

interface Props {
  conditions: OrderConditions;
  onChange: (change: Partial<Record<ConditionName, string | undefined>>) => void;
}

/** Words to look for, the conditions in force as a sentence, and a way to add another one. */
export function OrderFilters({ conditions, onChange }: Props) {
  const { t } = useTranslation('desk');
  const look = useDebouncedCallback((text: string) => onChange({ text: text || undefined }), 250);
  const value = useConditionText();
  return (
    <>
      <TextInput
        key={conditions.text ?? ''}
        size="xs"
        w={220}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        aria-label={t('filter.text')}
        placeholder={t('filter.text')}
        defaultValue={conditions.text}
        autoFocus={document.activeElement?.getAttribute('aria-label') === t('filter.text')}
        onChange={(event) => look(event.currentTarget.value)}
      />
      {CONDITIONS.filter(({ name }) => conditions[name] !== undefined).map(({ name, verb }) => (
        <FilterChip
          key={name}
          field={t(`condition.${name}`)}
          verb={verb && t(`verb.${verb}`)}
          value={value(name, conditions[name]!)}
          onRemove={() => onChange({ [name]: undefined })}
        />
      ))}
      <AddCondition onAdd={(name, text) => onChange({ [name]: text })} />
    </>
  );
}

function useConditionText() {
  const { t } = useTranslation(['order', 'desk']);
  const formats = useFormats();
  return (name: ConditionName, value: string) => {
    const condition = CONDITIONS.find((each) => each.name === name);
    switch (condition?.kind) {
      case 'choice':
        return t(`${name}.${value}`);
      case 'day':
        return formats.date(value);
      case 'amount':
        return formats.number(value, 2);
      default:
        return value;
    }
  };
}

function AddCondition({ onAdd }: { onAdd: (name: ConditionName, value: string) => void }) {
  const { t } = useTranslation(['desk', 'order']);
  const [opened, { close, toggle }] = useDisclosure(false);
  const [name, setName] = useState<ConditionName>(CONDITIONS[0]!.name);
  const [value, setValue] = useState('');
  const condition = CONDITIONS.find((each) => each.name === name)!;
  const choice = condition.choices?.includes(value) ? value : condition.choices?.[0];
  return (
    <Popover opened={opened} onChange={close} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button variant="subtle" size="compact-sm" onClick={toggle} leftSection={<IconFilterPlus size={16} aria-hidden="true" />}>
          {t('desk:filter.add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('desk:filter.add')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const chosen = condition.kind === 'choice' ? choice : value.trim();
            if (chosen) {
              onAdd(name, chosen);
              setValue('');
              close();
            }
          }}
        >
          <Stack gap="sm" w={240}>
            <NativeSelect
              label={t('desk:filter.field')}
              value={name}
              data={CONDITIONS.map((each) => ({ value: each.name, label: t(`desk:condition.${each.name}`) }))}
              onChange={(event) => {
                setName(event.currentTarget.value as ConditionName);
                setValue('');
              }}
            />
            {condition.kind === 'choice' ? (
              <NativeSelect
                label={t('desk:filter.value')}
                value={choice}
                data={condition.choices!.map((each) => ({ value: each, label: t(`order:${name}.${each}`) }))}
                onChange={(event) => setValue(event.currentTarget.value)}
              />
            ) : (
              <TextInput
                label={t('desk:filter.value')}
                type={condition.kind === 'day' ? 'date' : condition.kind === 'amount' ? 'number' : 'text'}
                min={0}
                step="0.01"
                maxLength={40}
                required
                value={value}
                onChange={(event) => setValue(event.currentTarget.value)}
              />
            )}
            <Button type="submit">{t('desk:filter.apply')}</Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
