/** The library: what is in the casebook, how well it reads, and how far its review has come. */

import { useWorkbench } from '../../api/index.ts';
import { DocumentLibrary } from './document-library.tsx';
import { Welcome } from './welcome.tsx';

export function LibraryScreen() {
  const { data: workbench } = useWorkbench();
  return workbench?.open ? <DocumentLibrary key={workbench.open.id} /> : <Welcome />;
}
