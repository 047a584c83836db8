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

/** A service the fake knows only by name: it can be made, but none of its members exist. */
const nameless = (name: string): HostObject => ({ className: name });

export function createServices(): (name: string) => HostObject {
  const runtime = new AppRuntimeService();
  return (name) => (name.endsWith(".AppRuntimeService") ? runtime : nameless(name));
}
