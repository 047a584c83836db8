import type { RequestBody, ResponseBody } from "./protocol";

/** What the library sends through the native bridge. */
export type BridgeRequest = {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
};

/** An answer of the executor: a response, or an error that no action of the request caused. */
export type BridgeAnswer =
  | { readonly statusCode: 200; readonly body: ResponseBody }
  | {
      readonly statusCode: number;
      readonly body: { readonly error: { readonly code: string; readonly message: string } };
    };

/** The library's own channel to a host: texts in both directions. `onMessageFromHost` is set by the library. */
export type NativeBridge = {
  onMessageFromHost: ((text: string) => void | Promise<void>) | null;
  sendMessageToHost(text: string): void;
};

const RESPONSE = 2;
const EVENT = 3;
const EVENT_CATEGORY = 65536;

export function createBridge(answer: (text: string) => Promise<string>): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      answer(text).then((reply) => bridge.onMessageFromHost?.(reply));
    },
  };
  return bridge;
}

export const responseText = (id: number, { statusCode, body }: BridgeAnswer): string =>
  JSON.stringify({ id, type: RESPONSE, message: { statusCode, headers: {}, body } });

export const eventText = (messageType: number, targetId: string, payload: unknown): string =>
  JSON.stringify({
    type: EVENT,
    message: {
      entries: [
        {
          messageCategory: EVENT_CATEGORY,
          messageType,
          targetId,
          message: JSON.stringify(payload),
        },
      ],
    },
  });
