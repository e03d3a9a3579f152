/** ONTs, OLTs and the dialog that changes one ONT behind the CRM's back. */
import { $, el, tag, pintar, opciones, api, hacer } from './dom.js';

const VISIBLES = 100;
const ficha = $('ficha');
const campos = $('form-ont').elements;
let estado = { olts: [], perfilesVelocidad: [], perfilesUsuario: [] };

export const consulta = () =>
  `estado?limite=${VISIBLES}&q=${encodeURIComponent($('q').value.trim())}&olt=${encodeURIComponent($('filtro-olt').value)}`;

export function pintarRed(nuevo) {
  estado = nuevo;
  const nombres = estado.olts.map(olt => olt.nombre);
  opciones($('filtro-olt'), nombres);
  opciones($('form-carga').elements.olt, nombres);
  pintar($('onts'), estado.onts, fila);
  pintar($('libres'), estado.sinRegistrar.filter(enOltElegida), libre);
  pintar($('olts'), estado.olts, lineaOlt);
  $('onts-pie').textContent = pie(estado.totales.elegidas);
}

const enOltElegida = ont => !$('filtro-olt').value || ont.olt === $('filtro-olt').value;

function pie(elegidas) {
  if (elegidas === 0) {
    return 'Ninguna ONT registrada coincide. El CRM las registra al dar de alta; también puede añadir una a mano o cargar muchas.';
  }
  return elegidas > VISIBLES ? `Se ven las primeras ${VISIBLES} de ${elegidas}: afine la búsqueda.` : '';
}

function fila(ont) {
  return el('tr', {},
    el('td', {}, boton(ont, 'enlace'), el('small', {}, ont.descripcion ?? ont.modelo)),
    el('td', {}, ont.perfilVelocidad, el('small', {}, ont.perfilUsuario)),
    el('td', {}, ont.olt, el('small', {}, `PON ${ont.pon}`)),
    el('td', {}, ont.estado === 'suspendido' ? tag('warn', 'Suspendida') : tag('ok', 'Activa')),
    el('td', { className: 'num' }, potencia(ont)));
}

function potencia(ont) {
  if (ont.estadoConexion === 'offline') {
    return tag('bad', 'Sin enlace');
  }
  const calidad = ont.potenciaSenal >= -24 ? ['ok', 'buena'] : ont.potenciaSenal >= -27 ? ['warn', 'justa'] : ['bad', 'mala'];
  const cifra = ont.potenciaSenal.toLocaleString('es-ES', { minimumFractionDigits: 1 }).replace('-', '−');
  return tag(calidad[0], `${cifra} dBm, ${calidad[1]}`);
}

function boton(ont, clase) {
  const elemento = el('button', { type: 'button', className: clase, title: `Cambiar ${ont.sn}` }, ont.sn);
  elemento.addEventListener('click', () => abrir(ont));
  return elemento;
}

function libre(ont) {
  const chip = boton(ont, 'chip serie');
  chip.title = `${ont.olt} ${ont.pon}, ${ont.modelo}`;
  return el('li', {}, chip);
}

function lineaOlt(olt) {
  const activos = olt.pones.filter(nodo => nodo.ontsActivas > 0).length;
  const accion = el('button', { type: 'button', className: 'btn mini' }, olt.bloqueada ? 'Desbloquear' : 'Bloquear');
  accion.setAttribute('aria-label', `${accion.textContent} ${olt.nombre}`);
  accion.addEventListener('click', () =>
    hacer(() => api('POST', `olts/${encodeURIComponent(olt.nombre)}/bloqueo`, { bloqueada: !olt.bloqueada })));
  return el('li', {},
    el('div', {}, olt.nombre,
      el('small', {}, `${olt.ip} · ${olt.onts} ONT en ${activos} de ${olt.pones.length} PON · ${olt.sinRegistrar} sin registrar`)),
    olt.bloqueada ? tag('bad', 'Bloqueada: 601') : tag('ok', 'Activa'), accion);
}

function abrir(ont) {
  const nueva = !ont.sn;
  $('t-ficha').textContent = nueva ? 'ONT nueva' : `ONT ${ont.sn}`;
  opciones(campos.olt, estado.olts.map(olt => olt.nombre));
  opciones(campos.perfilVelocidad, estado.perfilesVelocidad.map(perfil => perfil.nombre));
  opciones(campos.perfilUsuario, estado.perfilesUsuario.map(perfil => perfil.nombre));
  campos.sn.value = ont.sn ?? '';
  campos.sn.readOnly = !nueva;
  campos.registrada.checked = nueva || ont.registrada;
  campos.olt.value = ont.olt ?? estado.olts[0].nombre;
  ponerPones();
  campos.pon.value = ont.pon ?? campos.pon.options[0].value;
  campos.perfilVelocidad.value = ont.perfilVelocidad ?? '300M';
  campos.perfilUsuario.value = ont.perfilUsuario ?? 'residencial';
  campos.vlan.value = ont.vlan ?? '';
  campos.ipFija.value = ont.ipFija ?? '';
  campos.descripcion.value = ont.descripcion ?? '';
  campos.potencia.value = ont.potenciaSenal ?? '';
  campos.enLinea.checked = ont.estadoConexion !== 'offline';
  $('retirar').hidden = nueva;
  $('aviso-ont').hidden = true;
  ficha.showModal();
}

/** On an error the dialog stays, with all that was typed. */
async function terminar(accion) {
  if (await hacer(accion, $('aviso-ont'))) {
    ficha.close();
  }
}

function ponerPones() {
  opciones(campos.pon, estado.olts.find(olt => olt.nombre === campos.olt.value)?.pones.map(nodo => nodo.pon) ?? []);
}

function cambio() {
  const lugar = { olt: campos.olt.value, pon: campos.pon.value };
  if (!campos.registrada.checked) {
    return { ...lugar, registrada: false };
  }
  return {
    ...lugar,
    perfilVelocidad: campos.perfilVelocidad.value,
    perfilUsuario: campos.perfilUsuario.value,
    vlan: campos.vlan.value ? Number(campos.vlan.value) : null,
    ipFija: campos.ipFija.value || null,
    descripcion: campos.descripcion.value || null,
    enLinea: campos.enLinea.checked,
    ...(campos.potencia.value && { potencia: Number(campos.potencia.value) }),
  };
}

campos.olt.addEventListener('change', ponerPones);
$('nueva').addEventListener('click', () => abrir({}));
$('cancelar').addEventListener('click', () => ficha.close());
$('form-ont').addEventListener('submit', evento => {
  evento.preventDefault();
  terminar(() => api('PUT', `onts/${campos.sn.value}`, cambio()));
});
$('retirar').addEventListener('click', () => terminar(() => api('DELETE', `onts/${campos.sn.value}`)));
