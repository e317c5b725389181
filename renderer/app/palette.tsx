/** The palette: every command, document and case by name. */

import {
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight';
import {
  IconBriefcase,
  IconColumns2,
  IconFileText,
  IconKeyboard,
  IconLibrary,
  IconSearch,
  IconSettings,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCases, useDocuments, useWorkbench } from '../api/index.ts';
import { Kbd, navigate, to } from '../ui/index.ts';

const ICON = 16;

function useCommands(showKeys: () => void): SpotlightActionData[] {
  const { t } = useTranslation('common');
  const go = (id: string, icon: typeof IconLibrary, keys: string, address: string) => {
    const Icon = icon;
    return {
      id,
      label: t(`keys.${id}`),
      leftSection: <Icon size={ICON} />,
      rightSection: <Kbd keys={keys} />,
      onClick: () => navigate(address),
    };
  };
  return [
    go('library', IconLibrary, 'g l', to.library()),
    go('cases', IconBriefcase, 'g c', to.cases()),
    go('search', IconSearch, 'g s', to.search()),
    go('compare', IconColumns2, 'g v', to.compare()),
    go('settings', IconSettings, 'g ,', to.settings()),
    {
      id: 'keys',
      label: t('keys.keys'),
      leftSection: <IconKeyboard size={ICON} />,
      rightSection: <Kbd keys="?" />,
      onClick: showKeys,
    },
  ];
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

export function Palette({ onShowKeys }: { onShowKeys: () => void }) {
  const { t } = useTranslation('common');
  const workbench = useWorkbench();
  const commands = useCommands(onShowKeys);
  const { documents, cases } = useThings(Boolean(workbench.data?.open));
  const groups: SpotlightActionGroupData[] = [
    { group: t('palette.commands'), actions: commands },
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
      lockScroll={false}
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
