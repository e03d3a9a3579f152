/** What the sections of the page share: elements without HTML strings, and the control API. */

export const $ = id => document.getElementById(id);

export function el(etiqueta, propiedades = {}, ...hijos) {
  const elemento = Object.assign(document.createElement(etiqueta), propiedades);
  elemento.append(...hijos.filter(hijo => hijo !== null));
  return elemento;
}

export const tag = (clase, texto) => el('span', { className: `tag ${clase}` }, texto);

/** Replaces only what changed, so that the keyboard's focus and a text selection stay where they are. */
export function pintar(lugar, datos, crear) {
  const huella = JSON.stringify(datos);
  if (lugar.dataset.huella !== huella) {
    lugar.dataset.huella = huella;
    lugar.replaceChildren(...datos.map(crear));
  }
}

export function opciones(selector, valores) {
  const huella = valores.join('\n');
  if (selector.dataset.huella === huella) {
    return;
  }
  selector.dataset.huella = huella;
  const elegido = selector.value;
  selector.querySelectorAll('option:not([value=""]):not([value="*"])').forEach(opcion => opcion.remove());
  selector.append(...valores.map(valor => el('option', { value: valor }, valor)));
  if (elegido) {
    selector.value = elegido;
  }
}

export async function api(metodo, ruta, cuerpo) {
  const respuesta = await fetch(`/control/${ruta}`, {
    method: metodo,
    headers: cuerpo ? { 'Content-Type': 'application/json' } : {},
    body: cuerpo ? JSON.stringify(cuerpo) : undefined,
  });
  const texto = await respuesta.text();
  if (!respuesta.ok) {
    throw new Error(respuesta.headers.get('Content-Type')?.includes('json')
      ? JSON.parse(texto).error
      : `El simulador contesta HTTP ${respuesta.status}`);
  }
  return texto ? JSON.parse(texto) : null;
}

/** Runs what a button or form asks for, then shows its effect, or why there is none. */
export async function hacer(accion, aviso = $('aviso')) {
  try {
    await accion();
    aviso.hidden = true;
    document.dispatchEvent(new Event('cambio'));
    return true;
  } catch (error) {
    aviso.textContent = error.message;
    aviso.hidden = false;
    aviso.scrollIntoView({ block: 'nearest' });
    return false;
  }
}

export function alEnviar(formulario, accion) {
  formulario.addEventListener('submit', evento => {
    evento.preventDefault();
    hacer(() => accion(formulario.elements));
  });
}
