/** Runs a task once Office.js has loaded; never where it does not load (a browser, a network without the CDN). */
export function whenOfficeIsThere(task: () => void): void {
  if ("Office" in globalThis) task();
  else
    globalThis.document.getElementById("office-js")?.addEventListener("load", task, { once: true });
}
