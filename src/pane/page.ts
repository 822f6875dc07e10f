import "./pane.css";
import "./page.css";
import { startPage } from "./page/start-page";

const root = document.getElementById("page");
if (root) startPage(root);
