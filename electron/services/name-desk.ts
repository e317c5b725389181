/**
 * The names of the open casebook, ready to be asked: counted, clustered by the engine, held
 * together and kept apart by what people said. It follows the casebook by its marks: whatever
 * changed since it was last asked is taken in then, and nothing else is touched.
 */

import { setImmediate as turn } from 'node:timers/promises';
import { standingLinks } from '#electron/database/identity-links-table.ts';
import {
  type CountedName,
  countNames,
  type LifeOfMention,
  lastEntry,
  livesTold,
  namedMentions,
  nameMark,
} from '#electron/database/names-table.ts';
import type { CasebookFile } from '#electron/database/open-casebook.ts';
import { loadResources } from '#electron/workers/load-resources.ts';
import {
  type Bearer,
  bearerParts,
  mentionBearer,
  type NameKind,
  nameBearer,
} from '#shared/case/bearer.ts';
import { Identities, type IdentityLink } from '#shared/case/identity.ts';
import { type Life, lifeOf } from '#shared/case/life.ts';
import {
  type BearerPair,
  type LivingCluster,
  LivingClusters,
} from '#shared/case/living-clusters.ts';
import { NameComparers } from '#shared/names/comparers.ts';
import type { NameComparer } from '#shared/names/name-comparer.ts';
import type { NameEngine } from '#shared/names/name-engine.ts';
import type { NameTables } from '#shared/names/name-tables.ts';
import type { Environment } from './environment.ts';
import type { Session } from './session.ts';

/** A spelling, or a mention that people spoke of on its own. */
export interface BearerInfo {
  readonly bearer: Bearer;
  readonly kind: NameKind;
  readonly name: string;
  readonly mentions: number;
  /** Numbers of the documents. */
  readonly documents: readonly number[];
  /** Of the documents, ISO 639-1. */
  readonly languages: readonly string[];
  /** For a mention: the spelling that it stands under, and the document. */
  readonly home: Bearer | null;
  readonly fileName: string | null;
  /** What its mentions tell of a person's years. */
  readonly lives: readonly LifeOfMention[];
}

/** The names as they stand. */
export interface NamesNow {
  readonly bearers: ReadonlyMap<Bearer, BearerInfo>;
  readonly links: readonly IdentityLink[];
  readonly identities: Identities;
  /** Every cluster, single names among them. */
  clusters(): LivingCluster[];
  /** The cluster of a bearer; null for what is not there. */
  clusterOf(bearer: Bearer): LivingCluster | null;
  homeOf(bearer: Bearer): Bearer | null;
  /** Bearers whose names are the same by themselves, in whatever clusters they are. */
  alike(bearer: Bearer): Bearer[];
}

/** Names taken in, or groups of them clustered, before others get a turn. */
const AT_ONCE = 20;

interface Parts {
  readonly environment: Environment;
  readonly session: Session;
}

export class NameDesk {
  readonly #parts: Parts;
  #comparers: NameComparers | null = null;
  #state: State | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get engine(): NameEngine {
    return this.#known().engine;
  }

  /** What compares names of a kind; courts are bodies. */
  comparer(kind: NameKind): NameComparer {
    return this.#known().of(kind === 'court' ? 'org' : kind);
  }

  /** The tables that the engine reads; for the names of schemes. */
  get tables(): NameTables {
    return this.#known().tables;
  }

  /** The names of the open casebook as they are now. */
  now(): Promise<NamesNow> {
    return this.#caughtUp();
  }

  /**
   * Reads and clusters the names before anybody asks, which lasts seconds where there are thousands:
   * once for a casebook, and `anew` when many may have come. Never rejects; what it leaves off when
   * it is stopped is taken in when somebody asks.
   */
  async prepare(signal: AbortSignal, { anew = false } = {}): Promise<void> {
    const casebook = this.#parts.session.opened();
    if (casebook === null || (this.#state?.casebook === casebook && !anew)) return;
    await this.#caughtUp(signal).catch(() => undefined);
  }

  #caughtUp(signal?: AbortSignal): Promise<NamesNow> {
    const casebook = this.#parts.session.current();
    const asked = this.#turn.then(async () => {
      if (this.#state?.casebook !== casebook)
        this.#state = new State(casebook, (kind) => this.comparer(kind));
      await this.#state.catchUp(signal);
      return this.#state;
    });
    this.#turn = asked.catch(() => undefined);
    return asked;
  }

  #known(): NameComparers {
    this.#comparers ??= new NameComparers(loadResources(this.#parts.environment.resources));
    return this.#comparers;
  }
}

class State implements NamesNow {
  readonly casebook: CasebookFile;
  readonly #comparerOf: (kind: NameKind) => NameComparer;
  readonly #clusters = new Map<NameKind, LivingClusters>();
  #counted: readonly CountedName[] = [];
  #lives: readonly LifeOfMention[] = [];
  #mentions = '';
  #seq = 0;
  #judged = 0;
  bearers: ReadonlyMap<Bearer, BearerInfo> = new Map();
  links: readonly IdentityLink[] = [];
  identities = new Identities([], () => null);

  constructor(casebook: CasebookFile, comparerOf: (kind: NameKind) => NameComparer) {
    this.casebook = casebook;
    this.#comparerOf = comparerOf;
  }

  clusters(): LivingCluster[] {
    return [...this.#clusters.values()].flatMap((clusters) => clusters.all());
  }

  clusterOf(bearer: Bearer): LivingCluster | null {
    const info = this.bearers.get(bearer);
    return info === undefined ? null : (this.#of(info.kind).clusterOf(bearer) ?? null);
  }

  homeOf(bearer: Bearer): Bearer | null {
    return this.bearers.get(bearer)?.home ?? null;
  }

  alike(bearer: Bearer): Bearer[] {
    const info = this.bearers.get(bearer);
    return info === undefined ? [] : this.#of(info.kind).alike(bearer);
  }

  async catchUp(signal?: AbortSignal): Promise<void> {
    const { read } = this.casebook;
    const seq = await lastEntry(read);
    const [mentions, judged] = await nameMark(read, this.#judged);
    const isSame = mentions === this.#mentions && seq === this.#seq;
    if (isSame) return;
    if (mentions !== this.#mentions || judged !== this.#judged) {
      [this.#counted, this.#lives] = [await countNames(read), await livesTold(read)];
    }
    this.links = await standingLinks(read);
    this.bearers = await this.#gatherBearers();
    this.identities = new Identities(this.links, (bearer) => this.homeOf(bearer));
    await this.#clusterAnew(async () => {
      await turn();
      signal?.throwIfAborted();
    });
    [this.#mentions, this.#seq, this.#judged] = [mentions, seq, judged];
  }

  async #gatherBearers(): Promise<Map<Bearer, BearerInfo>> {
    const found = new Map<Bearer, BearerInfo>();
    for (const counted of this.#counted) {
      const bearer = nameBearer(counted.kind, counted.name);
      found.set(bearer, { ...counted, bearer, home: null, fileName: null, lives: [] });
    }
    const ids = this.links.flatMap(({ a, b }) => [a, b]).flatMap(mentionIdOf);
    for (const { id, kind, name, document, language, fileName } of await namedMentions(
      this.casebook.read,
      ids,
    )) {
      const [bearer, home] = [mentionBearer(id), nameBearer(kind, name)];
      const rest = found.get(home);
      if (rest !== undefined) found.set(home, { ...rest, mentions: rest.mentions - 1 });
      const where = { documents: [document], languages: [language ?? 'und'], home, fileName };
      found.set(bearer, { bearer, kind, name, mentions: 1, ...where, lives: [] });
    }
    for (const life of this.#lives) {
      const alone = mentionBearer(life.mentionId);
      const bearer = found.has(alone) ? alone : nameBearer('person', life.name);
      const info = found.get(bearer);
      if (info !== undefined) found.set(bearer, { ...info, lives: [...info.lives, life] });
    }
    for (const [bearer, { mentions }] of found) if (mentions < 1) found.delete(bearer);
    return found;
  }

  /** Brings the clusters to the bearers and links of now; others get a turn at each `pause`. */
  async #clusterAnew(pause: () => Promise<void>): Promise<void> {
    for (const clusters of this.#clusters.values()) {
      for (const bearer of clusters.bearers()) {
        if (!this.bearers.has(bearer)) clusters.remove(bearer);
      }
    }
    const news = [...this.bearers.values()].filter(
      ({ bearer, kind }) => !this.#of(kind).has(bearer),
    );
    let done = 0;
    for (const { bearer, kind, name } of news) {
      this.#of(kind).enter(bearer, name);
      if (++done % AT_ONCE === 0) await pause();
    }
    for (const clusters of this.#clusters.values()) {
      for (const _ of clusters.gather()) if (++done % AT_ONCE === 0) await pause();
    }
    const known = { must: this.#musts(), cannot: this.#cannots(), lives: this.#reckonedLives() };
    for (const clusters of this.#clusters.values()) clusters.link(known);
  }

  #reckonedLives(): Map<Bearer, readonly Life[]> {
    const told = [...this.bearers.values()].filter(({ lives }) => lives.length > 0);
    return new Map(told.map(({ bearer, lives }) => [bearer, lives.map(reckoned)]));
  }

  /** Whoever is one identity, from one to the next. */
  #musts(): BearerPair[] {
    const pairs: BearerPair[] = [];
    const lasts = new Map<Bearer, Bearer>();
    for (const bearer of this.bearers.keys()) {
      const root = this.identities.rootOf(bearer);
      const last = lasts.get(root);
      if (last !== undefined) pairs.push([last, bearer]);
      lasts.set(root, bearer);
    }
    return pairs;
  }

  #cannots(): BearerPair[] {
    return this.links
      .filter(({ judgement }) => judgement === 'not_same')
      .map(({ a, b }): BearerPair => [a, b]);
  }

  #of(kind: NameKind): LivingClusters {
    const known = this.#clusters.get(kind);
    if (known !== undefined) return known;
    const clusters = new LivingClusters(this.#comparerOf(kind));
    this.#clusters.set(kind, clusters);
    return clusters;
  }
}

const reckoned = ({ told, issued }: LifeOfMention): Life => lifeOf(told, issued);

function mentionIdOf(bearer: Bearer): string[] {
  const parts = bearerParts(bearer);
  return parts?.what === 'mention' ? [parts.id] : [];
}
