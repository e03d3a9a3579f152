package es.isr.crm.importacion.control;

import es.isr.crm.auditoria.control.AuditoriaEnBloque;
import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.clientes.control.ClientesEnBloque;
import es.isr.crm.importacion.entity.Asiento;
import es.isr.crm.importacion.entity.Columnas;
import es.isr.crm.importacion.entity.EstadoRegistro;
import es.isr.crm.importacion.entity.FichaRegistro;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.importacion.entity.PlanDestino;
import es.isr.crm.importacion.entity.RegistroCsv;
import es.isr.crm.red.control.OntsEnBloque;
import es.isr.crm.servicios.control.Lineas;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.control.ServiciosEnBloque;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Cambio;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes customers of a block of records, with all that they have, in one transaction: customers, services, prices, ONTs,
 * their history, and what the record has become. A record whose customer has come meanwhile is passed over, one in whose
 * way somebody stands by now is told as wrong.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ImportadorBloque {

    private static final String ACCION = "importacion.cliente";

    @Inject
    private ImportacionRepository importaciones;

    @Inject
    private CatalogoDestino catalogo;

    @Inject
    private Interprete interprete;

    @Inject
    private Cotejo cotejo;

    @Inject
    private RegistrosRepository registros;

    @Inject
    private ClientesEnBloque clientes;

    @Inject
    private ServiciosEnBloque servicios;

    @Inject
    private ServicioRepository porId;

    @Inject
    private OntsEnBloque onts;

    @Inject
    private Lineas lineas;

    @Inject
    private AuditoriaEnBloque auditoria;

    @Inject
    private IdBlocks ids;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * @param importacionId the import; whoever began it signs
     * @param block records that were found good
     */
    @Auditado(ACCION)
    public void importar(Long importacionId, List<RegistroCsv> block) {
        Importacion importacion = importaciones.getById(importacionId);
        actor.set(importacion.getUsuarioId(), importacion.getUsuario(), null);
        Map<Integer, FichaRegistro> fichas = read(importacion, block);
        List<Asiento> asientos = cotejo.judgeAgain(List.copyOf(fichas.values()));
        List<FichaRegistro> good = asientos.stream()
                .filter(asiento -> asiento.estado() == EstadoRegistro.VALIDO)
                .map(asiento -> fichas.get(asiento.numero()))
                .toList();
        Map<Integer, Long> made = good.isEmpty() ? Map.of() : add(importacion, good);
        registros.judge(
                importacionId,
                asientos.stream()
                        .map(asiento -> made.containsKey(asiento.numero())
                                ? asiento.importado(made.get(asiento.numero()))
                                : asiento)
                        .toList());
    }

    private Map<Integer, FichaRegistro> read(Importacion importacion, List<RegistroCsv> block) {
        Columnas columnas = importacion.getColumnas();
        int width = importacion.getCabecera().size();
        Map<String, PlanDestino> planes = catalogo.find(importacion.getPlanes());
        Map<Integer, FichaRegistro> fichas = new LinkedHashMap<>();
        block.forEach(registro -> fichas.put(registro.numero(), interprete.read(registro, columnas, width, planes)));
        return fichas;
    }

    private Map<Integer, Long> add(Importacion importacion, List<FichaRegistro> good) {
        Altas altas = new Altas(reloj.today(), importacion.getFacturadoHasta(), ids.reserve(Altas.idsFor(good)));
        good.forEach(altas::add);
        List<Cambio> cambios = new ArrayList<>(clientes.add(altas.clientes()));
        cambios.addAll(servicios.add(altas.servicios(), MotivoEstado.OTRO, Palabras.of("importacion.precio")));
        onts.add(altas.onts());
        auditoria.anotar(ACCION, Palabras.of(ACCION) + " «" + importacion.getFichero() + "»", cambios);
        // Last: what entities are given ids for may hold the generator until the commit, and nobody asks it after them.
        altas.lineasPorInstalar().forEach(id -> lineas.vendida(porId.getById(id)));
        return altas.clientesPorRegistro();
    }
}
