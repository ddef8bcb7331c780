import { Combobox, Textarea, type TextareaProps, useCombobox } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColleagueName } from './ColleagueName';
import { completed, type Mention, mentionAt } from './mention';
import { useColleagues } from './queries';

interface Props extends Omit<TextareaProps, 'value' | 'onChange'> {
  value: string;
  onWrite: (text: string) => void;
}

/** Where people write and name colleagues: behind an @ it offers who fits. */
export function MentionTextarea({ value, onWrite, ...field }: Props) {
  const { t } = useTranslation('common');
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>(undefined);
  const [mention, setMention] = useState<Mention>();
  const { colleagues } = useColleagues(mention?.text);
  const combobox = useCombobox({ opened: mention !== undefined && Boolean(colleagues?.length), onDropdownClose: () => setMention(undefined) });
  const names = colleagues?.map(({ username }) => username).join(' ');
  useLayoutEffect(() => {
    if (caret.current !== undefined) {
      area.current?.setSelectionRange(caret.current, caret.current);
      caret.current = undefined;
    }
  }, [value]);
  useLayoutEffect(() => {
    if (mention && names) {
      combobox.selectFirstOption();
    }
    // Only when others are offered.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [names, mention !== undefined]);
  const look = (target: HTMLTextAreaElement) => setMention(mentionAt(target.value, target.selectionStart));
  return (
    <Combobox
      store={combobox}
      position="bottom-start"
      withinPortal={false}
      onOptionSubmit={(username) => {
        if (mention) {
          const next = completed(value, mention, username);
          caret.current = next.caret;
          setMention(undefined);
          onWrite(next.text);
        }
      }}
    >
      <Combobox.Target>
        <Textarea
          {...field}
          ref={area}
          value={value}
          onChange={(event) => {
            onWrite(event.currentTarget.value);
            look(event.currentTarget);
          }}
          onClick={(event) => look(event.currentTarget)}
          onBlur={() => setMention(undefined)}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={t('colleague.offered')}>
          {colleagues?.map((colleague) => (
            <Combobox.Option key={colleague.username} value={colleague.username}>
              <ColleagueName colleague={colleague} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
