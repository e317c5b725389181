/** The two things that the preload script asks of the main process. */

export const CHANNELS = {
  /** Carries one end of a message port on which the contract is spoken. */
  connect: 'casebook:connect',
  /** A dropped file's path in, a `ChosenFile` out. */
  offer: 'casebook:offer',
} as const;

/** How the page is handed the other end of the port. */
export const PORT_MESSAGE = 'casebook:port';
