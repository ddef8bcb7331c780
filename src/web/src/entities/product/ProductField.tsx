import { Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { TypeAhead } from '~/shared/form';
import { Number } from '~/shared/ui';
import { nameOf } from './names';

type Product = components['schemas']['ProductSummary'];

interface Props {
  label: string;
  description?: string;
  /** Number of the product that is chosen. */
  value: string;
  onChange: (number: string) => void;
  autoFocus?: boolean;
}

/** Finds one product by its number or name. What is typed counts as a number until something is picked. */
export function ProductField({ label, description, value, onChange, autoFocus }: Props) {
  const { t } = useTranslation('catalogue');
  const [text, setText] = useState(value);
  const q = text.trim();
  const { data, isPlaceholderData, isFetching } = useQuery({
    queryKey: ['products', 'found', q],
    queryFn: ({ signal }) => ask(api.GET('/api/products', { params: { query: { q, limit: 8 } }, signal })),
    enabled: q !== '',
    placeholderData: q === '' ? undefined : keepPreviousData,
  });
  return (
    <TypeAhead<Product>
      label={label}
      description={description}
      autoFocus={autoFocus}
      value={text}
      onType={(next) => {
        setText(next);
        onChange(next.trim());
      }}
      options={q === '' ? undefined : data?.items}
      settled={data !== undefined && !isPlaceholderData && !isFetching}
      optionKey={({ number }) => number}
      option={({ number, names }) => (
        <div>
          <Text truncate>{nameOf(names)}</Text>
          <Text size="xs" c="dimmed">
            <Number>{number}</Number>
          </Text>
        </div>
      )}
      onPick={({ number }) => {
        setText(number);
        onChange(number);
      }}
      nothing={t('noProducts')}
    />
  );
}
