import type { StandInPage } from "./page";

/**
 * First script of the pane's frame, put there by the stand-in's server: gives the frame what Excel
 * gives it. Everything after it is the product as it is delivered, and Microsoft's client.
 */
const { excelStandIn } = window.parent as unknown as { readonly excelStandIn: StandInPage };
Object.defineProperty(window, "external", {
  value: excelStandIn.external,
  configurable: true,
});
Object.defineProperty(window, "_richApiNativeBridge", {
  value: excelStandIn.standIn.bridge,
  configurable: true,
});
