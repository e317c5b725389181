/** Which screen a route shows. Screens load when first seen. */

import { lazy } from 'react';
import type { Route } from '../ui/index.ts';

const LibraryScreen = lazy(async () => ({
  default: (await import('../features/library/library-screen.tsx')).LibraryScreen,
}));
const ReviewScreen = lazy(async () => ({
  default: (await import('../features/review/review-screen.tsx')).ReviewScreen,
}));
const CompareScreen = lazy(async () => ({
  default: (await import('../features/compare/compare-screen.tsx')).CompareScreen,
}));
const CasesScreen = lazy(async () => ({
  default: (await import('../features/cases/cases-screen.tsx')).CasesScreen,
}));
const CaseScreen = lazy(async () => ({
  default: (await import('../features/cases/case-screen.tsx')).CaseScreen,
}));
const SearchScreen = lazy(async () => ({
  default: (await import('../features/search/search-screen.tsx')).SearchScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
}));

interface ScreenOfProps {
  route: Route;
  hasCasebook: boolean;
}

/** Without a casebook there is nothing to show but the ways to one, and the settings. */
export function ScreenOf({ route, hasCasebook }: ScreenOfProps) {
  if (!hasCasebook && route.screen !== 'settings') return <LibraryScreen />;
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
    case 'cases':
      return <CasesScreen />;
    case 'case':
      return <CaseScreen key={route.id} id={route.id} />;
    case 'search':
      return <SearchScreen query={route.query} />;
    case 'settings':
      return <SettingsScreen />;
  }
}
