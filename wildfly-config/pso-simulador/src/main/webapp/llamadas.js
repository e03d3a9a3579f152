/** The last calls, newest first; an open one stays open while new ones come in. */
import { $, el, tag, opciones } from './dom.js';

const VISIBLES = 60;
const DESENLACES = {
  en_curso: ['info', 'Esperando'],
  cortada: ['bad', 'Cortada'],
  abandonada: ['warn', 'El cliente se fue'],
};
const filas = new Map();

export const pausadas = () => $('pausa').checked;

export function consultaLlamadas() {
  const sn = $('ll-sn').value.trim().toUpperCase();
  const operacion = $('ll-operacion').value;
  return `llamadas?limite=${VISIBLES}${sn && `&sn=${encodeURIComponent(sn)}`}`
    + `${operacion && `&operacion=${encodeURIComponent(operacion)}`}`;
}

export function pintarOperaciones(operaciones) {
  opciones($('ll-operacion'), operaciones.map(operacion => operacion.nombre));
}

export function pintarLlamadas(llamadas) {
  const vistas = new Set(llamadas.map(llamada => llamada.id));
  filas.forEach((fila, id) => {
    if (!vistas.has(id)) {
      fila.remove();
      filas.delete(id);
    }
  });
  llamadas.forEach(llamada => {
    const anterior = filas.get(llamada.id);
    const huella = JSON.stringify(llamada);
    if (anterior?.dataset.huella === huella) {
      return;
    }
    const nueva = fila(llamada, anterior?.firstChild.open ?? false);
    nueva.dataset.huella = huella;
    filas.set(llamada.id, nueva);
    if (anterior) {
      anterior.replaceWith(nueva);
    } else {
      $('lista-llamadas').prepend(nueva);
    }
  });
  $('llamadas-vacio').hidden = llamadas.length > 0;
}

function fila(llamada, abierta) {
  const hora = new Date(llamada.hora);
  return el('li', {}, el('details', { open: abierta },
    el('summary', {},
      el('time', { dateTime: llamada.hora }, hora.toLocaleTimeString('es-ES')),
      el('span', {}, llamada.operacion || 'petición no válida'),
      llamada.sn ? el('code', {}, llamada.sn) : null,
      llamada.codigo === undefined ? null : tag(claseCodigo(llamada.codigo), String(llamada.codigo)),
      llamada.escritura ? tag(llamada.aplicada ? 'ok' : '', llamada.aplicada ? 'Aplicada' : 'Sin aplicar') : null,
      llamada.fallo ? tag('warn', `Fallo: ${llamada.fallo}`) : null,
      DESENLACES[llamada.desenlace] ? tag(...DESENLACES[llamada.desenlace]) : null,
      el('span', { className: 'num' }, llamada.duracionMs === undefined ? '' : `${llamada.duracionMs} ms`)),
    el('h3', {}, 'Petición'), el('pre', { tabIndex: 0 }, legible(llamada.peticion)),
    el('h3', {}, 'Respuesta'), el('pre', { tabIndex: 0 }, legible(llamada.respuesta ?? 'Nada'))));
}

function claseCodigo(codigo) {
  return codigo >= 200 && codigo <= 299 ? 'ok' : 'bad';
}

function legible(texto) {
  try {
    return JSON.stringify(JSON.parse(texto), null, 2);
  } catch {
    return texto;
  }
}
