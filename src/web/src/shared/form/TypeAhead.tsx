import { Combobox, TextInput, type TextInputProps, useCombobox } from '@mantine/core';
import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './typeAhead.module.css';

interface Props<T> extends Pick<TextInputProps, 'label' | 'placeholder' | 'description' | 'error' | 'leftSection' | 'autoFocus'> {
  value: string;
  onType: (text: string) => void;
  options: readonly T[] | undefined;
  /** Whether the options belong to what is typed now, or to what was typed before. */
  settled: boolean;
  optionKey: (option: T) => string;
  option: (option: T) => ReactNode;
  onPick: (option: T) => void;
  onPaste?: (event: React.ClipboardEvent) => void;
  inputRef?: Ref<HTMLInputElement>;
  /** Said when nothing fits what was typed. */
  nothing: string;
}

/** A field that offers what fits while somebody types; arrows walk, Enter picks the first or the one walked to. */
export function TypeAhead<T>(props: Props<T>) {
  const { value, onType, options, settled, optionKey, option, onPick, onPaste, inputRef, nothing, ...field } = props;
  const { t } = useTranslation('common');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  // Whoever types faster than the server answers gets what he typed, not what stood there before.
  const hasty = useRef(false);
  const pick = (picked: T | undefined) => {
    hasty.current = false;
    if (picked !== undefined) {
      onPick(picked);
      combobox.closeDropdown();
    }
  };
  useEffect(() => {
    if (!settled || !options?.length) {
      return;
    }
    if (hasty.current) {
      pick(options[0]);
    } else if (combobox.dropdownOpened) {
      combobox.selectFirstOption();
    }
    // Only when other options have come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled, options]);
  return (
    <Combobox
      store={combobox}
      withinPortal
      onOptionSubmit={(key) => pick(options?.find((each) => optionKey(each) === key))}
    >
      <Combobox.Target>
        <TextInput
          {...field}
          data-autofocus={field.autoFocus || undefined}
          ref={inputRef}
          value={value}
          autoComplete="off"
          spellCheck={false}
          onPaste={onPaste}
          onChange={(event) => {
            hasty.current = false;
            onType(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !settled && value !== '') {
              event.preventDefault();
              combobox.resetSelectedOption();
              hasty.current = true;
            }
          }}
          onFocus={() => value !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={options === undefined}>
        <Combobox.Options mah={360} style={{ overflowY: 'auto' }} aria-label={typeof field.label === 'string' ? field.label : t('search.label')}>
          {options?.map((each) => (
            <Combobox.Option key={optionKey(each)} value={optionKey(each)} className={classes.option}>
              {option(each)}
            </Combobox.Option>
          ))}
          {options?.length === 0 && <Combobox.Empty>{nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
