/** The palette: every command, document and case by name. */

import {
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBriefcase,
  IconColumns2,
  IconCommand,
  IconFileText,
  IconKeyboard,
  IconLibrary,
  IconSearch,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCases, useDocuments, useWorkbench } from '../api/index.ts';
import { Kbd, type KeyBinding, mergedScopes, navigate, to, useKeyScopes } from '../ui/index.ts';

const ICON = 16;
const CLOSING_MS = 120;

const ICONS: Readonly<Record<string, typeof IconLibrary>> = {
  library: IconLibrary,
  cases: IconBriefcase,
  names: IconUsers,
  search: IconSearch,
  searchEverywhere: IconSearch,
  compare: IconColumns2,
  settings: IconSettings,
  keys: IconKeyboard,
  undo: IconArrowBackUp,
  redo: IconArrowForwardUp,
};

/** Walking is for the fingers only; the palette itself needs no entry. */
const NOT_LISTED = ['palette', 'next', 'previous', 'extendDown', 'extendUp', 'back', 'forward'];

function commandOf(scope: string, { id, keys, label, run }: KeyBinding): SpotlightActionData {
  const Icon = ICONS[id] ?? IconCommand;
  return {
    id: `${scope}-${id}`,
    label,
    leftSection: <Icon size={ICON} />,
    rightSection: <Kbd keys={keys[0] ?? ''} />,
    // The palette closes first, so that the command finds the focus where it was.
    onClick: () => setTimeout(() => run(new KeyboardEvent('keydown')), CLOSING_MS),
  };
}

/** Whatever can be pressed here can be found here by name: the screen's own first. */
function useCommands(): SpotlightActionGroupData[] {
  const { t } = useTranslation('common');
  return mergedScopes(useKeyScopes()).map(({ scope, title, bindings }) => ({
    group: scope === 'global' ? t('palette.commands') : title,
    actions: bindings
      .filter(({ id, hidden }) => !hidden && !NOT_LISTED.includes(id))
      .map((binding) => commandOf(scope, binding)),
  }));
}

function useThings(open: boolean): {
  documents: SpotlightActionData[];
  cases: SpotlightActionData[];
} {
  const documents = useDocuments();
  const cases = useCases();
  if (!open) return { documents: [], cases: [] };
  return {
    documents: (documents.data ?? []).map(({ id, fileName }) => ({
      id: `document-${id}`,
      label: fileName,
      leftSection: <IconFileText size={ICON} />,
      onClick: () => navigate(to.review(id)),
    })),
    cases: (cases.data ?? []).map(({ id, title }) => ({
      id: `case-${id}`,
      label: title,
      leftSection: <IconBriefcase size={ICON} />,
      onClick: () => navigate(to.case(id)),
    })),
  };
}

export function Palette() {
  const { t } = useTranslation('common');
  const workbench = useWorkbench();
  const commands = useCommands();
  const { documents, cases } = useThings(Boolean(workbench.data?.open));
  const groups: SpotlightActionGroupData[] = [
    ...commands,
    { group: t('palette.cases'), actions: cases },
    { group: t('palette.documents'), actions: documents },
  ].filter(({ actions }) => actions.length > 0);
  return (
    <Spotlight
      actions={groups}
      shortcut={null}
      limit={40}
      maxHeight={420}
      scrollable
      centered={false}
      lockScroll={false}
      transitionProps={{ transition: 'pop', duration: 90, exitDuration: 0 }}
      attributes={{ content: { 'aria-label': t('keys.palette') } }}
      overlayProps={{ backgroundOpacity: 0.22, blur: 0 }}
      nothingFound={t('palette.nothing')}
      searchProps={{
        'aria-label': t('palette.placeholder'),
        placeholder: t('palette.placeholder'),
        leftSection: <IconSearch size={ICON} />,
      }}
    />
  );
}
