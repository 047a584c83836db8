import type { HostObject } from "./protocol";

/** Visibility of the pane and whether it starts with the workbook, as `Office.addin` asks for them. */
class AppRuntimeService {
  readonly className = "AppRuntimeService";
  state = "Visible";
  startState = "Inactive";

  GetAppRuntimeState(): string {
    return this.state;
  }
  SetAppRuntimeState(state: string): void {
    this.state = state;
  }
  GetAppRuntimeStartState(): string {
    return this.startState;
  }
  SetAppRuntimeStartState(state: string): void {
    this.startState = state;
  }
}

/** Told when the page can take the ribbon's commands; Excel sends none before. */
class AddinInternalService {
  readonly className = "AddinInternalService";

  NotifyActionHandlerReady(): void {}
}

/** A service the fake knows only by name: it can be made, but none of its members exist. */
const nameless = (name: string): HostObject => ({ className: name });

export function createServices(): (name: string) => HostObject {
  const runtime = new AppRuntimeService();
  const addin = new AddinInternalService();
  return (name) => {
    if (name.endsWith(".AppRuntimeService")) return runtime;
    return name.endsWith(".AddinInternalService") ? addin : nameless(name);
  };
}
