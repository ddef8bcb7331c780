import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/shared/api';
import { type FormHandle, FormJs } from '~/shared/form';
import type { Answer, Values } from './wish';
import { useSpan } from './useSpan';
import { ValueField } from './ValueField';

type Place = components['schemas']['DryRunPlace'];
type Field = Place['fields'][number];
type Happening = Place['events'][number];

interface Props {
  place: Place;
  /** What the process is called from, where another one calls it. */
  calledAt?: string;
  /** Variables set so far: a form shows them. */
  values: Record<string, unknown>;
  busy: boolean;
  onAnswer: (answer: Answer) => void;
}

function plain(values: Record<string, unknown>): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))) as Values;
}

function usual(fields: readonly Field[]): Values {
  return plain(Object.fromEntries(fields.map(({ name, usual: value }) => [name, value])));
}

/** A place where the order stands, with all that may happen there. */
export function PlaceCard({ place, calledAt, values, busy, onAnswer }: Props) {
  const { t } = useTranslation('studio');
  const form = useRef<FormHandle>(null);
  const [chosen, setChosen] = useState<Values>(() => usual(place.fields));
  const schema = useMemo(() => (place.form ? (JSON.parse(place.form) as object) : undefined), [place.form]);
  const [shown] = useState(values);
  const at = { element: place.element, turn: place.turn };
  const goOn = () => {
    const filled = schema ? form.current?.submit() : chosen;
    if (filled) {
      onAnswer({ ...at, variables: plain(filled) });
    }
  };
  const name = place.turn ? t('try.turn', { name: place.name, turn: place.turn }) : place.name;
  return (
    <Card withBorder component="section" aria-label={name} maw={640} flex="1 1 320px">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <Stack gap="sm">
          <Title order={3}>{name}</Title>
          {calledAt && <Text>{t('try.within', { name: calledAt })}</Text>}
          <Text c="dimmed">{t(`try.kind.${place.kind}`)}</Text>
          {place.fields.map((field) => (
            <ValueField key={field.name} field={field} value={chosen[field.name]} onValue={(value) => setChosen({ ...chosen, [field.name]: value })} />
          ))}
          {place.kind !== 'WAIT' && (
            <Group>
              {!schema && (
                <Button type="submit" loading={busy}>
                  {t(place.kind === 'TASK' ? 'try.done' : place.kind === 'TABLE' ? 'try.ask' : 'try.goOn')}
                </Button>
              )}
              {place.errors.map(({ code, title }) => (
                <Button key={code} variant="default" color="red" disabled={busy} onClick={() => onAnswer({ ...at, error: code })}>
                  {t('try.fails', { title })}
                </Button>
              ))}
            </Group>
          )}
        </Stack>
      </form>
      {schema && (
        <Stack gap="sm" mt="sm">
          <FormJs schema={schema} values={shown} label={name} handle={form} />
          <Group>
            <Button loading={busy} onClick={goOn}>
              {t('try.done')}
            </Button>
          </Group>
        </Stack>
      )}
      {place.events.length > 0 && (
        <Stack gap="xs" mt="md">
          <Text fw={600}>{t('try.mayHappen')}</Text>
          {place.events.map((event) => (
            <HappenButton key={event.element} event={event} busy={busy} onHappen={(variables) => onAnswer({ ...at, event: event.element, variables })} />
          ))}
        </Stack>
      )}
    </Card>
  );
}

function HappenButton({ event, busy, onHappen }: { event: Happening; busy: boolean; onHappen: (values: Values) => void }) {
  const { t } = useTranslation('studio');
  const span = useSpan();
  const [values, setValues] = useState<Values>(() => Object.fromEntries(event.fields.map(({ name }) => [name, ''])));
  const unknown = event.timer && event.fields.some(({ name }) => !values[name]);
  const label = event.timer ? t('try.timePasses', { name: event.name, span: typeof event.seconds === 'number' ? span(event.seconds) : '…' }) : t('try.arrives', { name: event.name });
  return (
    <Group align="end" gap="xs">
      {event.fields.map((field) => (
        <ValueField key={field.name} field={field} value={values[field.name]} onValue={(value) => setValues({ ...values, [field.name]: value })} />
      ))}
      <Button variant="default" disabled={busy || unknown} onClick={() => onHappen(plain(values))}>
        {label}
      </Button>
    </Group>
  );
}
