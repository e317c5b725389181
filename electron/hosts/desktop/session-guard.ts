/** Shuts a session in: no permission, no device, no address but the app's own, no download away. */

import type { OnBeforeRequestListenerDetails, Session } from 'electron';
import { mayRequest, ORIGIN } from './origin.ts';

const guardPermissions = (session: Session) => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('select-hid-device', (event) => event.preventDefault());
  session.on('select-serial-port', (event) => event.preventDefault());
  session.on('select-usb-device', (event) => event.preventDefault());
};

/** Parts are for our page alone; to load the page itself is no secret. Workers have no frame. */
const isStrangers = ({ frame, resourceType }: OnBeforeRequestListenerDetails) =>
  resourceType !== 'mainFrame' && frame != null && (frame.isDestroyed() || frame.origin !== ORIGIN);

/** `developing` lets the developer tools load their own files. */
export const guardSession = (session: Session, developing: boolean): void => {
  guardPermissions(session);
  // The checker would fetch its dictionaries from the net.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const tools = developing && details.url.startsWith('devtools://');
    answer({ cancel: !tools && (!mayRequest(details.url) || isStrangers(details)) });
  });
  // An export is a blob of the page's own; anything else is no download of ours.
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${ORIGIN}/`)) event.preventDefault();
  });
};
