import { ActionIcon, Button, Code, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Clause, isComplete, OPERATORS, parse, type ValueKind, write } from './condition';
import type { Word } from './words';

interface Props {
  /** With `${ }`; empty where there is none yet. */
  text: string;
  words: readonly Word[];
  onChange: (text: string) => void;
}

const NEW: Clause = { name: '', operator: '>', value: '' };

/** When a way is taken: something that is known, a comparison, a value. */
export function ConditionFields({ text, words, onChange }: Props) {
  const { t } = useTranslation('drawing');
  const kindOf = (name: string): ValueKind => words.find((word) => word.name === name)?.kind ?? 'TEXT';
  const valuesOf = (name: string): Word['values'] => words.find((word) => word.name === name)?.values ?? [];
  const [clauses, setClauses] = useState<readonly Clause[] | undefined>(() => (text ? parse(text) : [NEW]));
  if (!clauses) {
    return <Written text={text} onChange={onChange} />;
  }
  const keep = (next: readonly Clause[]) => {
    setClauses(next);
    if (next.length > 0 && next.every((each) => isComplete(each, kindOf(each.name)))) {
      onChange(write(next, kindOf));
    }
  };
  const change = (at: number, part: Partial<Clause>) => keep(clauses.map((each, index) => (index === at ? { ...each, ...part } : each)));
  const whole = clauses.every((each) => isComplete(each, kindOf(each.name)));
  return (
    <Stack gap="xs">
      {clauses.map((clause, at) => {
        const kind = kindOf(clause.name);
        const sign = at === 0 ? '' : ` ${at + 1}`;
        return (
          <Group key={at} gap={6} align="end">
            <NativeSelect
              flex="1 1 140px"
              label={t('condition.what') + sign}
              value={clause.name}
              data={[{ value: '', label: t('choose') }, ...words.map(({ name, label }) => ({ value: name, label: label.endsWith(name) ? label : `${label} (${name})` }))]}
              onChange={(event) => change(at, { name: event.currentTarget.value, operator: OPERATORS[kindOf(event.currentTarget.value)][0]!, value: '' })}
            />
            <NativeSelect
              w={116}
              label={t('condition.how') + sign}
              value={clause.operator}
              data={OPERATORS[kind].map((each) => ({ value: each, label: t(`operator.${each}`) }))}
              onChange={(event) => change(at, { operator: event.currentTarget.value as Clause['operator'] })}
            />
            {kind !== 'FLAG' && valuesOf(clause.name).length > 0 && (
              <NativeSelect
                flex="1 1 90px"
                label={t('condition.value') + sign}
                value={clause.value}
                data={[{ value: '', label: t('choose') }, ...withOwn(valuesOf(clause.name), clause.value)]}
                onChange={(event) => change(at, { value: event.currentTarget.value })}
              />
            )}
            {kind !== 'FLAG' && valuesOf(clause.name).length === 0 && (
              <TextInput
                flex="1 1 90px"
                label={t('condition.value') + sign}
                inputMode={kind === 'NUMBER' ? 'decimal' : undefined}
                error={clause.value !== '' && !isComplete(clause, kind) ? t('condition.number') : undefined}
                value={clause.value}
                onChange={(event) => change(at, { value: event.currentTarget.value })}
              />
            )}
            {clauses.length > 1 && (
              <ActionIcon variant="subtle" color="gray" aria-label={t('condition.remove') + sign} onClick={() => keep(clauses.filter((_, index) => index !== at))}>
                <IconTrash size={16} />
              </ActionIcon>
            )}
          </Group>
        );
      })}
      <Group gap="xs">
        <Button variant="subtle" size="compact-xs" leftSection={<IconPlus size={12} aria-hidden="true" />} onClick={() => setClauses([...clauses, NEW])}>
          {t('condition.and')}
        </Button>
        {whole && (
          <Text size="xs" c="dimmed">
            {t('condition.file')} <Code>{write(clauses, kindOf)}</Code>
          </Text>
        )}
      </Group>
    </Stack>
  );
}

/** What stands in the file is offered though nobody sets it. */
function withOwn(values: Word['values'], own: string): Word['values'] {
  return own === '' || values.some(({ value }) => value === own) ? values : [...values, { value: own, label: own }];
}

/** A condition that says more than the fields can show. */
function Written({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('drawing');
  const [typed, setTyped] = useState(text);
  return <TextInput label={t('condition.written')} description={t('condition.writtenHint')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={() => typed.trim() !== text && onChange(typed.trim())} />;
}
