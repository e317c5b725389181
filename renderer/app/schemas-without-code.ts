/** Schemas may be compiled into functions elsewhere; here no text becomes code, so they are walked. */

import { z } from 'zod';

z.config({ jitless: true });
