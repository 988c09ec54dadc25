// Loads the atlas, and says so in the page if that fails. A file of its own, so that the page needs no inline script.
const fail = (reason) => {
  const page = document.getElementById('atlas');
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = `The atlas could not be started: ${reason}. Reload the page, or open it in a newer browser.`;
  page.replaceChildren(text);
};
import('./ATLAS_JS')
  .then((atlas) => atlas.default({ module_or_path: new URL('./ATLAS_WASM', import.meta.url) }))
  .catch((reason) => {
    console.error(reason);
    fail(reason instanceof Error ? reason.message : String(reason));
  });
