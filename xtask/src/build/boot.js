// Loads the atlas, later what stands beside the map, and workers for what that orders. Says so in the page if that fails. A file of its own, so that the page needs
// no inline script.
const fail = (id, what, reason) => {
  console.error(reason);
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = `${what} could not be started: ${reason instanceof Error ? reason.message : reason}. Reload the page, or open it in a newer browser.`;
  document.getElementById(id).replaceChildren(text);
};
const start = (id, what, js, wasm) =>
  import(js)
    .then((program) => program.default({ module_or_path: new URL(wasm, import.meta.url) }))
    .catch((reason) => fail(id, what, reason));
const explore = () => {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL('./EXPLORE_CSS', import.meta.url) });
  document.head.append(sheet);
  start('explore', 'This part of the atlas', './EXPLORE_JS', './EXPLORE_WASM');
};
addEventListener('atlas:explore', explore, { once: true });
addEventListener('atlas:workshop', ({ detail }) => detail.push(new Worker(new URL('./WORKSHOP_WORKER', import.meta.url), { type: 'module' })));
start('atlas', 'The atlas', './ATLAS_JS', './ATLAS_WASM');
