const path = require("node:path");
const { browserBundle } = require("../../webpack.config.js");

const here = (file) => path.resolve(__dirname, "..", file);

/** Pages that only the tests show; built with the rules of the product's own bundles. */
module.exports = [
  browserBundle("gallery", here("pane/gallery/gallery.ts"), here("pane/gallery/gallery.html"), {}),
  browserBundle("views", here("pane/view/views.ts"), here("pane/view/views.html"), {}),
];
