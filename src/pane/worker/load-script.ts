const loading = new Map<string, Promise<void>>();

/** Loads a script that lies beside the page, once; rejects where it is missing. */
export function loadScript(name: string): Promise<void> {
  let known = loading.get(name);
  if (!known) {
    known = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = name;
      script.addEventListener("load", () => {
        resolve();
      });
      script.addEventListener("error", () => {
        loading.delete(name);
        reject(new Error(`${name} cannot be loaded`));
      });
      document.head.append(script);
    });
    loading.set(name, known);
  }
  return known;
}
