import type { CellValue, GridSnapshot } from "../../src/core/grid/grid-snapshot";
import type { ApiSets } from "./api-sets";
import {
  type BridgeAnswer,
  type BridgeRequest,
  createBridge,
  eventText,
  type NativeBridge,
  responseText,
} from "./bridge";
import { byteLength, type Counters, noCounts } from "./counters";
import { processBatch } from "./engine";
import type { Engine } from "./engine-parts";
import { createEventRegistry, EventType } from "./events";
import { createFaults, type Faults } from "./faults";
import type { Host } from "./host";
import { shownText } from "./model/cell-content";
import { type ShapeIds, sheetFromSnapshot } from "./model/from-snapshot";
import type { ShapeModel } from "./model/shape-model";
import { allShapes } from "./model/shapes";
import {
  type CellModel,
  createSheet,
  createWorkbook,
  findSheet,
  peekCell,
  type SheetModel,
  type WorkbookModel,
} from "./model/workbook-model";
import { parseArea } from "./objects/areas";
import { Workbook } from "./objects/workbook";
import type { RequestBody, ResponseBody } from "./protocol";
import { requirementGate, visibleAt } from "./requirement-gate";
import type { Schema } from "./schema";
import { createServices } from "./services";
import type { Exchange } from "./trace";
import { createUserActions, type UserActions } from "./user-actions";

export type FakeExcelOptions = {
  /** Level of ExcelApi the host has, "1.14"; anything above is refused. */
  readonly requirementSet: string;
  readonly sheets?: readonly GridSnapshot[];
};

/** With the facts of the library and of its declarations: `createFakeExcel` brings both. */
export type FakeExcelParts = FakeExcelOptions & {
  readonly schema: Schema;
  readonly apiSets: ApiSets;
};

export type FakeExcel = UserActions & {
  readonly requirementSet: string;
  readonly bridge: NativeBridge;
  readonly faults: Faults;
  readonly counters: Counters;
  /** Requests and answers so far. */
  readonly trace: readonly Exchange[];
  /** Number of references the library keeps; 0 after a run that cleaned up. */
  readonly references: number;
  /** Number of registered kinds of events, by target. */
  readonly listeners: number;
  /** The workbook behind it all, to look at or to prepare what the functions here do not offer. */
  readonly workbook: WorkbookModel;
  /** Adds a sheet: empty, or as a snapshot shows it. */
  addSheet(sheet: string | GridSnapshot): SheetModel;
  /** Where the shapes of an added snapshot went: its ids → Excel's. */
  shapeIds(sheet: string): ShapeIds;
  sheet(name: string): SheetModel;
  cell(sheet: string, address: string): Readonly<CellModel> & { readonly text: string };
  /** Shapes bottom first, members beside their groups. */
  shapes(sheet: string): readonly ShapeModel[];
  shape(sheet: string, name: string): ShapeModel;
  /** Value that a formula gives which the fake cannot compute. */
  tellFormula(formula: string, value: CellValue): void;
  /** Answers a request without the bridge. */
  process(body: RequestBody, flags?: number): ResponseBody;
  /** Answers a text as it comes over the bridge. */
  answer(text: string): Promise<string>;
  /** Resolves when every event so far has been delivered and handled. */
  eventsDelivered(): Promise<void>;
  resetCounters(): void;
  /** A new, empty workbook; faults, counters, trace and listeners start anew. */
  reset(sheets?: readonly GridSnapshot[]): void;
};

/** Taken before a test may replace the clock. */
const later = globalThis.setTimeout;

/** What a reset replaces. */
type State = {
  readonly host: Host;
  readonly engine: Engine;
  readonly faults: ReturnType<typeof createFaults>;
  readonly counters: Counters;
  readonly trace: Exchange[];
  readonly shapeIds: Map<string, ShapeIds>;
};

/** An Excel without a screen: a workbook that the unmodified library reads and changes through its native bridge. */
export function assembleFakeExcel(options: FakeExcelParts): FakeExcel {
  let delivery: Promise<void> = Promise.resolve();
  let state = start();

  function start(): State {
    const faults = createFaults();
    const counters = noCounts();
    const host: Host = {
      workbook: createWorkbook(),
      references: new Map(),
      events: createEventRegistry(),
      eventAreas: new Map(),
      raise(name, sheet, payload) {
        if (!host.workbook.enableEvents) return;
        for (const message of host.events.messages(name, sheet.id, payload)) {
          for (let n = faults.deliveries(); n > 0; n--) {
            counters.eventsSent++;
            deliver(eventText(EventType[name], message.targetId, payload));
          }
        }
      },
      created(kind) {
        if (kind === "shape") counters.shapesCreated++;
        else counters.sheetsCreated++;
      },
    };
    const engine: Engine = {
      root: new Workbook(host),
      schema: options.schema,
      gate: requirementGate(options.apiSets, options.requirementSet),
      visible: visibleAt(options.apiSets, options.requirementSet),
      references: host.references,
      service: createServices(),
      onMember: faults.onMember,
    };
    return { host, engine, faults, counters, trace: [], shapeIds: new Map() };
  }

  /** Events come after the batch that caused them, in their order. */
  function deliver(text: string): void {
    delivery = delivery.then(async () => {
      await new Promise((resolve) => later(resolve));
      await bridge.onMessageFromHost?.(text);
      await new Promise((resolve) => later(resolve));
    });
  }

  function process(body: RequestBody, flags = 0): ResponseBody {
    const { engine, counters, trace } = state;
    counters.actions += body.Actions.length;
    counters.objectPaths += Object.keys(body.ObjectPaths).length;
    const response = processBatch(engine, body);
    trace.push(structuredClone({ flags, request: body, response }));
    return response;
  }

  async function answer(text: string): Promise<string> {
    const request = JSON.parse(text) as BridgeRequest;
    const { faults, counters } = state;
    counters.requests++;
    counters.requestBytes += byteLength(text);
    const refused = await faults.admit(byteLength(text), request.flags);
    const reply: BridgeAnswer = refused ?? {
      statusCode: 200,
      body: process(request.message.body, request.flags),
    };
    const whole = responseText(request.id, reply);
    counters.responseBytes += byteLength(whole);
    const tooLarge = faults.check(byteLength(whole));
    return tooLarge ? responseText(request.id, tooLarge) : whole;
  }

  const bridge = createBridge(answer);

  function sheet(name: string): SheetModel {
    const found = findSheet(state.host.workbook, name);
    if (!found) throw new Error(`The fake has no sheet ${name}`);
    return found;
  }

  function addSheet(source: string | GridSnapshot): SheetModel {
    if (typeof source === "string") return createSheet(state.host.workbook, source);
    const made = sheetFromSnapshot(state.host.workbook, source);
    state.shapeIds.set(source.sheet, made.shapeIds);
    return made.sheet;
  }

  function reset(sheets: readonly GridSnapshot[] = []): void {
    state = start();
    for (const snapshot of sheets) addSheet(snapshot);
  }

  reset(options.sheets);
  return {
    ...createUserActions(() => state.host, sheet),
    requirementSet: options.requirementSet,
    bridge,
    process,
    answer,
    addSheet,
    sheet,
    reset,
    get faults() {
      return state.faults.faults;
    },
    get counters() {
      return state.counters;
    },
    get trace() {
      return state.trace;
    },
    get references() {
      return state.host.references.size;
    },
    get listeners() {
      return state.host.events.count;
    },
    get workbook() {
      return state.host.workbook;
    },
    shapeIds: (name) => state.shapeIds.get(name) ?? new Map(),
    cell(name, address) {
      const { top, left } = parseArea(address);
      const cell = peekCell(sheet(name), { row: top, column: left });
      return { ...cell, text: shownText(cell) };
    },
    shapes: (name) => [...allShapes(sheet(name).shapes)],
    shape(name, shapeName) {
      const shape = [...allShapes(sheet(name).shapes)].find((s) => s.name === shapeName);
      if (!shape) throw new Error(`The fake has no shape ${shapeName} on ${name}`);
      return shape;
    },
    tellFormula(formula, value) {
      state.host.workbook.formulaValues.set(formula, value);
    },
    async eventsDelivered() {
      let seen: Promise<void> | null = null;
      while (seen !== delivery) {
        seen = delivery;
        await seen;
      }
    },
    resetCounters() {
      Object.assign(state.counters, noCounts());
    },
  };
}
