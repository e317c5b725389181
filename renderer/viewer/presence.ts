/**
 * `far`: nobody sees the sheet. `near`: it is within a screen of the visible part. `read`: it is near,
 * and the pane does not fly past.
 */
export type Presence = 'far' | 'near' | 'read';
