import "./pane.css";
import { bootPane } from "./boot/boot-pane";

const root = document.querySelector<HTMLElement>("#app");
if (root !== null) void bootPane(root);
