/** The package tells its types under another name, and in more detail than a test needs. */
declare module "bpmn-moddle" {
  export class BpmnModdle {
    fromXML(
      xml: string,
    ): Promise<{ readonly rootElement: unknown; readonly warnings: readonly unknown[] }>;
  }
}
