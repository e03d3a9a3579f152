/** The faults in force and the form that sets one, built from the simulator's own catalogue. */
import { $, el, pintar, opciones, api, hacer, alEnviar } from './dom.js';

/** What is wanted most, in one click: it fills the form, and is set by its button. */
const RECETAS = {
  'Aplica y no contesta': { tipo: 'silencio', aplica: 'si', veces: 1 },
  'Ni aplica ni contesta': { tipo: 'silencio', aplica: 'no', veces: 1 },
  'Dice que sí y no lo hace': { tipo: 'correcta', aplica: 'no', veces: 1 },
  'No contesta y aplica tarde': { tipo: 'silencio', aplica: 'tarde', tardeMs: 45000, veces: 1 },
  'OLT bloqueada (601)': { tipo: 'codigo', codigo: 601, mensaje: 'OLT bloqueada' },
  'HTML en vez de JSON': { tipo: 'html', veces: 1 },
};
const formulario = $('form-fallo');
const campos = formulario.elements;
let sintomas = [];

export function prepararFallos(catalogo) {
  sintomas = catalogo.sintomas;
  opciones(campos.operacion, catalogo.operaciones.map(operacion => operacion.nombre));
  opciones(campos.tipo, sintomas.map(sintoma => sintoma.nombre));
  $('recetas').replaceChildren(...Object.keys(RECETAS).map(receta));
  alCambiarTipo();
}

export function pintarFallos(fallos) {
  pintar($('lista-fallos'), fallos, linea);
  $('fallos-vacio').hidden = fallos.length > 0;
  $('quitar-fallos').hidden = fallos.length === 0;
}

function receta(nombre) {
  const chip = el('button', { type: 'button', className: 'chip' }, nombre);
  chip.addEventListener('click', () => {
    formulario.reset();
    campos.tipo.value = RECETAS[nombre].tipo;
    alCambiarTipo();
    Object.entries(RECETAS[nombre]).forEach(([campo, valor]) => { campos[campo].value = valor; });
    mostrarCampos();
    campos.operacion.focus();
  });
  return chip;
}

const sintomaElegido = () => sintomas.find(sintoma => sintoma.nombre === campos.tipo.value);

function alCambiarTipo() {
  campos.aplica.value = sintomaElegido().aplica;
  mostrarCampos();
}

function mostrarCampos() {
  const sintoma = sintomaElegido();
  $('fallo-ayuda').textContent = sintoma.descripcion;
  formulario.querySelectorAll('[data-campo]').forEach(campo => { campo.hidden = !sintoma.campos.includes(campo.dataset.campo); });
  formulario.querySelectorAll('[data-si-aplica]').forEach(campo => { campo.hidden = campo.dataset.siAplica !== campos.aplica.value; });
}

function linea(fallo) {
  const quitar = el('button', { type: 'button', className: 'btn mini bad' }, 'Quitar');
  quitar.setAttribute('aria-label', `Quitar el fallo ${fallo.tipo} de ${fallo.operacion}`);
  quitar.addEventListener('click', () => hacer(() => api('DELETE', `fallos/${fallo.id}`)));
  return el('li', {}, el('div', {}, describir(fallo), el('small', {}, alcance(fallo))), quitar);
}

function describir(fallo) {
  const aplica = { si: 'se aplica', no: 'no se aplica', tarde: fallo.tardeLlamadas ? `se aplica tras ${fallo.tardeLlamadas} llamadas más` : `se aplica a los ${fallo.tardeMs} ms` }[fallo.aplica];
  const detalle = fallo.codigo ?? fallo.estado ?? '';
  return `${fallo.tipo} ${detalle}`.trim() + `, ${aplica}`;
}

function alcance(fallo) {
  return [
    fallo.operacion === '*' ? 'todas las operaciones' : fallo.operacion,
    fallo.sn || 'cualquier ONT',
    fallo.saltar > 0 ? `deja pasar ${fallo.saltar}` : '',
    fallo.veces ? `quedan ${fallo.veces}` : 'hasta quitarlo',
    `usado ${fallo.usado}`,
    fallo.esperaMs > 0 ? `espera ${fallo.esperaMs} ms` : '',
  ].filter(Boolean).join(' · ');
}

function leer() {
  const fallo = { tipo: campos.tipo.value, operacion: campos.operacion.value, aplica: campos.aplica.value };
  const visibles = [...formulario.querySelectorAll('label:not([hidden]) input')].filter(campo => campo.value !== '');
  visibles.forEach(campo => { fallo[campo.name] = campo.type === 'number' ? Number(campo.value) : campo.value.trim(); });
  return fallo;
}

campos.tipo.addEventListener('change', alCambiarTipo);
campos.aplica.addEventListener('change', mostrarCampos);
alEnviar(formulario, () => api('POST', 'fallos', leer()));
$('quitar-fallos').addEventListener('click', () => hacer(() => api('DELETE', 'fallos')));
