/** What every use case is given: the machine and what is on the bench at the moment. */

import type { ChangeHub } from './change-hub.ts';
import type { Environment } from './environment.ts';
import type { ImportDesk } from './import-desk.ts';
import type { NameDesk } from './name-desk.ts';
import type { OfferDesk } from './offer-desk.ts';
import type { RenewalDesk } from './renewal-desk.ts';
import type { Session } from './session.ts';
import type { SettingsDesk } from './settings-desk.ts';
import type { TrialDesk } from './trial-desk.ts';

/** Everything a use case may need. */
export interface Bench {
  readonly environment: Environment;
  readonly changes: ChangeHub;
  readonly offers: OfferDesk;
  readonly session: Session;
  readonly settings: SettingsDesk;
  readonly imports: ImportDesk;
  readonly names: NameDesk;
  readonly renewal: RenewalDesk;
  readonly trials: TrialDesk;
}
