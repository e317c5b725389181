/** Which screen a route shows. Screens load when first seen. */

import { later, type Route } from '../ui/index.ts';
import styles from './shell.module.css';

const WAITING = <main id="main" aria-busy className={styles['waiting']} />;

const LibraryScreen = later(
  async () => (await import('../features/library/library-screen.tsx')).LibraryScreen,
  WAITING,
);
const ReviewScreen = later(
  async () => (await import('../features/review/review-screen.tsx')).ReviewScreen,
  WAITING,
);
const CompareScreen = later(
  async () => (await import('../features/compare/compare-screen.tsx')).CompareScreen,
  WAITING,
);
const NamesScreen = later(
  async () => (await import('../features/names/names-screen.tsx')).NamesScreen,
  WAITING,
);
const CasesScreen = later(
  async () => (await import('../features/cases/cases-screen.tsx')).CasesScreen,
  WAITING,
);
const CaseScreen = later(
  async () => (await import('../features/cases/case-screen.tsx')).CaseScreen,
  WAITING,
);
const SearchScreen = later(
  async () => (await import('../features/search/search-screen.tsx')).SearchScreen,
  WAITING,
);
const SettingsScreen = later(
  async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
  WAITING,
);

const RulesScreen = later(
  async () => (await import('../features/rules/rules-screen.tsx')).RulesScreen,
  WAITING,
);

interface ScreenOfProps {
  route: Route;
  hasCasebook: boolean;
}

/** Without a casebook there is nothing to show but the ways to one, and the settings. */
export function ScreenOf({ route, hasCasebook }: ScreenOfProps) {
  const isAboutApp = route.screen === 'settings' || route.screen === 'rules';
  if (!hasCasebook && !isAboutApp) return <LibraryScreen />;
  switch (route.screen) {
    case 'library':
      return <LibraryScreen />;
    case 'review':
      return (
        <ReviewScreen
          documentId={route.documentId}
          mention={route.mention}
          start={route.start}
          end={route.end}
        />
      );
    case 'compare':
      return <CompareScreen left={route.left} right={route.right} />;
    case 'names':
      return <NamesScreen tab={route.tab} name={route.name} />;
    case 'cases':
      return <CasesScreen />;
    case 'case':
      return <CaseScreen key={route.id} id={route.id} />;
    case 'search':
      return <SearchScreen query={route.query} />;
    case 'settings':
      return <SettingsScreen />;
    case 'rules':
      return <RulesScreen list={route.list} hasCasebook={hasCasebook} />;
  }
}
