import type { StartWorker } from "./worker-planner";

/** A worker from the page's own files. Throws where a page can have none, as one opened from the disk. */
export const startLayoutWorker: StartWorker = ({ onReply, onError }) => {
  const worker = new Worker(
    /* webpackChunkName: "layout-worker" */ new URL("./layout.worker.ts", import.meta.url),
  );
  worker.onmessage = ({ data }) => onReply(data);
  worker.onmessageerror = onError;
  worker.onerror = (event) => {
    // It is told by the planner, in words.
    event.preventDefault();
    onError();
  };
  return {
    ask: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
  };
};
