/** The menu, as each platform has it. Keys that the page handles itself are not claimed here. */

import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { RecentCasebook } from '#shared/contract/casebooks.ts';
import type { Words } from './words.ts';

type Screen = 'library' | 'cases' | 'compare' | 'search' | 'settings';

export interface MenuActions {
  readonly create: () => void;
  readonly open: () => void;
  readonly openRecent: (id: string) => void;
  readonly importDocuments: () => void;
  readonly go: (screen: Screen) => void;
  readonly about: () => void;
  /** Presses a key in the page, which knows best what is to be undone. */
  readonly press: (key: 'Z' | 'Y') => void;
}

export interface MenuOptions {
  readonly words: Words;
  readonly actions: MenuActions;
  readonly recent: readonly RecentCasebook[];
  /** Whether a casebook is open, and so has something to import into and to export. */
  readonly isOpen: boolean;
  readonly developing: boolean;
}

type Items = MenuItemConstructorOptions[];

const isMac = process.platform === 'darwin';
const divider: MenuItemConstructorOptions = { type: 'separator' };

const recentMenu = ({ words, actions, recent }: MenuOptions): Items =>
  recent.length === 0
    ? [{ label: words.noRecent, enabled: false }]
    : recent.map(({ id, name }) => ({ label: name, click: () => actions.openRecent(id) }));

const fileMenu = (options: MenuOptions): Items => {
  const { words, actions, isOpen } = options;
  const settings = { label: words.settings, accelerator: 'CmdOrCtrl+,' };
  const leaving: Items = [{ role: isMac ? 'close' : 'quit' }];
  return [
    { label: words.new, accelerator: 'CmdOrCtrl+N', click: actions.create },
    { label: words.open, accelerator: 'CmdOrCtrl+O', click: actions.open },
    { label: words.openRecent, submenu: recentMenu(options) },
    divider,
    {
      label: words.import,
      accelerator: 'CmdOrCtrl+I',
      enabled: isOpen,
      click: actions.importDocuments,
    },
    {
      label: words.export,
      accelerator: 'CmdOrCtrl+E',
      enabled: isOpen,
      click: () => actions.go('cases'),
    },
    divider,
    ...(isMac ? [] : [{ ...settings, click: () => actions.go('settings') }, divider]),
    ...leaving,
  ];
};

const viewMenu = ({ words, actions, developing }: MenuOptions): Items => {
  const tools: Items = developing ? [divider, { role: 'toggleDevTools' }] : [];
  const screens = (['library', 'cases', 'compare', 'search'] as const).map((screen) => ({
    label: words[screen],
    click: () => actions.go(screen),
  }));
  return [
    ...screens,
    divider,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    divider,
    { role: 'togglefullscreen' },
    ...tools,
  ];
};

const appMenu = ({ words, actions }: MenuOptions): Items => [
  { label: words.about, click: actions.about },
  divider,
  { label: words.settings, accelerator: 'CmdOrCtrl+,', click: () => actions.go('settings') },
  divider,
  { role: 'services' },
  divider,
  { role: 'hide' },
  { role: 'hideOthers' },
  { role: 'unhide' },
  divider,
  { role: 'quit' },
];

/** A decision or a typed letter: the page undoes what is at hand. macOS has its own way for fields. */
const undoing = ({ words, actions }: MenuOptions): Items =>
  isMac
    ? [{ role: 'undo' }, { role: 'redo' }]
    : [
        {
          label: words.undo,
          accelerator: 'Ctrl+Z',
          registerAccelerator: false,
          click: () => actions.press('Z'),
        },
        {
          label: words.redo,
          accelerator: 'Ctrl+Y',
          registerAccelerator: false,
          click: () => actions.press('Y'),
        },
      ];

const editMenu = (options: MenuOptions): Items => [
  ...undoing(options),
  divider,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
];

const template = (options: MenuOptions): Items => {
  const { words, actions } = options;
  return [
    ...(isMac ? [{ label: 'Casebook', submenu: appMenu(options) }] : []),
    { label: words.file, submenu: fileMenu(options) },
    { label: words.edit, submenu: editMenu(options) },
    { label: words.view, submenu: viewMenu(options) },
    { label: words.window, role: 'windowMenu' },
    {
      label: words.help,
      role: 'help',
      submenu: isMac ? [] : [{ label: words.about, click: actions.about }],
    },
  ];
};

export const showMenu = (options: MenuOptions): void => {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(options)));
};
