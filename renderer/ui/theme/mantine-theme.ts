/** Mantine set to a dense desktop tool; its colours come from `tokens.css`. */

import {
  ActionIcon,
  Button,
  createTheme,
  Drawer,
  Menu,
  Modal,
  NativeSelect,
  Popover,
  SegmentedControl,
  Select,
  TextInput,
  Tooltip,
} from '@mantine/core';

/* The page itself never scrolls, so no dialog needs to lock it. What is closed is gone at once: while it
   faded, it would take the next key. */
const still = {
  lockScroll: false,
  transitionProps: { duration: 90, exitDuration: 0 },
  overlayProps: { backgroundOpacity: 0.28 },
} as const;

export const theme = createTheme({
  primaryColor: 'blue',
  defaultRadius: 'md',
  cursorType: 'default',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    Button: Button.extend({ defaultProps: { size: 'xs', variant: 'default' } }),
    Drawer: Drawer.extend({ defaultProps: still }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 90 },
        withInitialFocusPlaceholder: false,
      },
    }),
    Modal: Modal.extend({ defaultProps: { ...still, centered: true } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'xs' } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 90 } } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs' } }),
    Select: Select.extend({ defaultProps: { size: 'xs', checkIconPosition: 'right' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, transitionProps: { duration: 90 } },
    }),
  },
});
