/** Starts the page, asks for news every other second while it is seen, and holds the switches. */
import { $, api, hacer, alEnviar } from './dom.js';
import { consulta, pintarRed } from './red.js';
import { consultaLlamadas, pausadas, pintarLlamadas, pintarOperaciones } from './llamadas.js';
import { pintarFallos, prepararFallos } from './fallos.js';

const PERIODO_MS = 2000;
let turno = 0;

async function actualizar() {
  const mio = ++turno;
  try {
    const [estado, llamadas] = await Promise.all([
      api('GET', consulta()),
      pausadas() ? null : api('GET', consultaLlamadas()),
    ]);
    // An answer that was overtaken by a later question would show the past.
    if (mio !== turno) {
      return;
    }
    pintarRed(estado);
    pintarFallos(estado.fallos);
    pintarTotales(estado);
    if (llamadas) {
      pintarLlamadas(llamadas.llamadas);
    }
  } catch {
    salud('bad', 'El simulador no responde');
  }
}

function pintarTotales(estado) {
  document.querySelectorAll('[data-total]').forEach(lugar => {
    lugar.textContent = estado.totales[lugar.dataset.total].toLocaleString('es-ES');
  });
  $('caido').checked = estado.caido;
  if (document.activeElement?.form !== $('form-credenciales')) {
    $('form-credenciales').elements.usuario.value = estado.usuario;
  }
  if (estado.caido) {
    salud('bad', `PSO caído · ${estado.conexionesCerradas} cerradas`);
  } else if (estado.fallos.length > 0) {
    salud('warn', estado.fallos.length === 1 ? '1 fallo activo' : `${estado.fallos.length} fallos activos`);
  } else {
    salud('ok', 'PSO responde');
  }
}

function salud(clase, texto) {
  $('salud').className = `tag ${clase}`;
  if ($('salud').textContent !== texto) {
    $('salud').textContent = texto;
  }
}

$('caido').addEventListener('change', evento => hacer(() => api('POST', 'caido', { caido: evento.target.checked })));
$('reset').addEventListener('click', () => {
  if (confirm('Se olvida todo: ONT, llamadas, fallos y credenciales cambiadas. ¿Reiniciar?')) {
    hacer(() => api('POST', 'reset'));
  }
});
alEnviar($('form-credenciales'), async ({ usuario, clave, rechazoHttp }) => {
  await api('POST', 'credenciales', { usuario: usuario.value, clave: clave.value, rechazoHttp: rechazoHttp.checked });
  clave.value = '';
});
alEnviar($('form-carga'), ({ cantidad, olt }) =>
  api('POST', 'carga', { cantidad: Number(cantidad.value), ...(olt.value && { olt: olt.value }) }));
['q', 'filtro-olt', 'll-sn', 'll-operacion', 'pausa'].forEach(id => $(id).addEventListener('input', actualizar));
document.addEventListener('cambio', actualizar);
document.addEventListener('visibilitychange', () => document.hidden || actualizar());

await hacer(async () => {
  const catalogo = await api('GET', 'catalogo');
  pintarOperaciones(catalogo.operaciones);
  prepararFallos(catalogo);
});
setInterval(() => document.hidden || actualizar(), PERIODO_MS);
