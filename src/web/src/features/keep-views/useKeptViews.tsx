import type { ReactNode } from 'react';
import type { View } from '~/shared/list';
import { SavedViewMenu } from './SavedViewMenu';
import { read, type State, written } from './state';
import { useSavedViews } from './useSavedViews';

interface Props {
  /** Which list, as the API names it. */
  area: string;
  /** The tabs every list of this sort has. */
  usual: readonly View[];
  /** The usual tab that is shown. */
  view: string | undefined;
  /** What is shown, as the address has it. */
  state: State;
  /** Another usual tab; whether a kept view is left for it. */
  onUsual: (view: string, leaving: boolean) => void;
  onKept: (state: State) => void;
}

interface KeptViews {
  views: readonly View[];
  view: string | undefined;
  onView: (view: string) => void;
  viewActions: ReactNode;
}

/** The tabs of a list with those that people keep, their own and shared ones; goes into {@link ListPage}. */
export function useKeptViews({ area, usual, view, state, onUsual, onKept }: Props): KeptViews {
  const { views: kept } = useSavedViews(area);
  const shown = kept.find((each) => written(read(each)) === written(state));
  return {
    views: [...usual, ...kept.map((each) => ({ id: keyOf(each.id), label: each.name }))],
    view: shown ? keyOf(shown.id) : view,
    onView: (id) => {
      const chosen = kept.find((each) => keyOf(each.id) === id);
      if (chosen) {
        onKept(read(chosen));
      } else {
        onUsual(id, shown !== undefined);
      }
    },
    viewActions: <SavedViewMenu area={area} state={state} shown={shown} />,
  };
}

function keyOf(id: number): string {
  return `saved-${id}`;
}
