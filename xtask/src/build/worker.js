// Starts the workshop in its worker; it says itself when it is ready. If it cannot be started, the page is told why.
import start from './WORKSHOP_JS';

start({ module_or_path: new URL('./WORKSHOP_WASM', import.meta.url) }).catch((reason) => postMessage(['failed', String(reason)]));
