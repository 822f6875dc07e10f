import "./pane.css";
