import "../../../src/pane/pane.css";
