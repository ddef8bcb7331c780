import { ActionIcon, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { ProductField } from '~/entities/product';
import type { ChangeDraft } from './draft';

interface Props {
  order: OrderPage['order'];
  draft: ChangeDraft;
  onChange: (part: Partial<ChangeDraft>) => void;
  /** What the server says against a field, by its address in the request. */
  fault: (lineNo: number, field: 'quantity' | 'discount') => string | undefined;
  addedFault: (index: number) => string | undefined;
}

/** Quantity and discount of each line, and goods that come to them. */
export function ChangeLines({ order, draft, onChange, fault, addedFault }: Props) {
  const { t } = useTranslation('desk');
  const keep = (part: 'quantities' | 'discounts', lineNo: number, value: string | number) => {
    const next = { ...draft[part] };
    if (value === '') {
      delete next[lineNo];
    } else {
      next[lineNo] = Number(value);
    }
    onChange({ [part]: next });
  };
  const addedAt = (index: number, part: Partial<ChangeDraft['added'][number]>) =>
    onChange({ added: draft.added.map((line, at) => (at === index ? { ...line, ...part } : line)) });
  return (
    <Stack gap="sm">
      {order.lines.map((line, index) => (
        <Group key={line.lineNo} gap="sm" align="flex-start">
          <Text size="sm" flex="1 1 12rem" pt={30}>
            {line.productNumber} {line.name}
            {line.shipped > 0 && (
              <Text span c="dimmed" size="xs" display="block">
                {t('change.shipped', { quantity: line.shipped })}
              </Text>
            )}
          </Text>
          <NumberInput
            w={120}
            data-autofocus={index === 0 || undefined}
            label={t('change.quantity', { line: line.lineNo })}
            min={0}
            decimalScale={3}
            placeholder={String(line.quantity)}
            value={draft.quantities[line.lineNo] ?? line.quantity}
            error={fault(line.lineNo, 'quantity')}
            onChange={(value) => keep('quantities', line.lineNo, value)}
          />
          <NumberInput
            w={120}
            label={t('change.discount', { line: line.lineNo })}
            min={0}
            max={100}
            decimalScale={2}
            suffix=" %"
            placeholder="–"
            value={draft.discounts[line.lineNo] ?? ''}
            error={fault(line.lineNo, 'discount')}
            onChange={(value) => keep('discounts', line.lineNo, value)}
          />
        </Group>
      ))}
      {draft.added.map((line, index) => (
        <Group key={index} gap="sm" align="flex-end">
          <div style={{ flex: '1 1 12rem' }}>
            <ProductField
              label={t('change.added', { number: index + 1 })}
              autoFocus
              value={line.productNumber}
              description={addedFault(index)}
              onChange={(productNumber) => addedAt(index, { productNumber })}
            />
          </div>
          <NumberInput
            w={120}
            label={t('change.addedQuantity', { number: index + 1 })}
            min={0}
            decimalScale={3}
            value={line.quantity}
            onChange={(value) => addedAt(index, { quantity: Number(value) })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('change.dropAdded', { number: index + 1 })}
            onClick={() => onChange({ added: draft.added.filter((_, at) => at !== index) })}
          >
            <IconTrash size={16} aria-hidden="true" />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => onChange({ added: [...draft.added, { productNumber: '', quantity: 1 }] })}
      >
        {t('change.add')}
      </Button>
    </Stack>
  );
}
