import { Button, Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { Part } from '~/shared/ui';
import type { Values, Wish } from './wish';

interface Props {
  process: string;
  processes: readonly string[];
  wish: Wish;
  /** Facts the server went by, also those of the order it is to be like. */
  known?: Record<string, unknown>;
  onWish: (wish: Wish) => void;
}

/** What is known of the order: said one by one, or taken from a real one. */
export function MadeUpOrder({ process, processes, wish, known, onWish }: Props) {
  const { t } = useTranslation('studio');
  const { data: facts = [] } = useQuery({
    queryKey: ['models', 'facts', process],
    queryFn: () => ask(api.GET('/api/processes/{key}/facts', { params: { path: { key: process } } })),
    staleTime: Infinity,
  });
  const [like, setLike] = useState(wish.like ?? '');
  const [typed, setTyped] = useState<Record<string, string | boolean>>({});
  const shown = (name: string) => typed[name] ?? wish.facts?.[name] ?? known?.[name];
  const said = (): Values => {
    const all: Values = { ...wish.facts };
    for (const { name, kind } of facts) {
      const value = typed[name];
      if (value === undefined) {
        continue;
      }
      const number = typeof value === 'string' ? Number(value.replace(',', '.')) : NaN;
      if (value === '') {
        delete all[name];
      } else {
        all[name] = kind === 'NUMBER' && !Number.isNaN(number) ? number : value;
      }
    }
    return all;
  };
  return (
    <Part title={t('try.order')}>
      <Text c="dimmed">{t('try.orderHint')}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onWish({ ...wish, process, like: like.trim() || undefined, facts: said() });
          setTyped({});
        }}
      >
        <Group align="end" gap="sm" mt="sm">
          {processes.length > 1 && <NativeSelect label={t('try.process')} value={process} data={[...processes]} onChange={(event) => onWish({ each: wish.each, process: event.currentTarget.value })} />}
          <TextInput w={190} label={t('try.like')} placeholder={t('try.nobody')} value={like} onChange={(event) => setLike(event.currentTarget.value)} />
          {facts.map(({ name, label, kind }) =>
            kind === 'FLAG' ? (
              <Checkbox key={name} pb={8} label={label} checked={shown(name) === true} onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.checked })} />
            ) : (
              <TextInput
                key={name}
                w={150}
                label={label}
                inputMode={kind === 'NUMBER' ? 'decimal' : undefined}
                value={String(shown(name) ?? '')}
                onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
              />
            ),
          )}
          <Button type="submit">{t('try.start')}</Button>
        </Group>
      </form>
    </Part>
  );
}
