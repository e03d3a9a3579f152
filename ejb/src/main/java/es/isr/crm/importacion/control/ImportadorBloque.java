package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.Asiento;
import es.isr.crm.importacion.entity.EstadoRegistro;
import es.isr.crm.importacion.entity.FichaRegistro;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.importacion.entity.RegistroCsv;
import es.isr.crm.servicios.control.Lineas;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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
    private LectorBloque lector;

    @Inject
    private Cotejo cotejo;

    @Inject
    private CreadorBloque creador;

    @Inject
    private RegistrosRepository registros;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Lineas lineas;

    @Inject
    private Actor actor;

    /**
     * @param importacionId the import; whoever began it signs
     * @param block records that were found good
     */
    @Auditado(ACCION)
    public void importar(Long importacionId, List<RegistroCsv> block) {
        Importacion importacion = importaciones.getById(importacionId);
        actor.set(importacion.getUsuarioId(), importacion.getUsuario(), null);
        Map<Integer, FichaRegistro> fichas = new LinkedHashMap<>();
        lector.read(importacion, block).forEach(ficha -> fichas.put(ficha.numero(), ficha));
        List<Asiento> asientos = cotejo.judgeAgain(List.copyOf(fichas.values()));
        List<FichaRegistro> good = asientos.stream()
                .filter(asiento -> asiento.estado() == EstadoRegistro.VALIDO)
                .map(asiento -> fichas.get(asiento.numero()))
                .toList();
        if (good.isEmpty()) {
            registros.judge(importacionId, asientos);
            return;
        }
        Altas altas = creador.create(importacion, good, ACCION);
        Map<Integer, Long> made = altas.clientesPorRegistro();
        registros.judge(
                importacionId,
                asientos.stream()
                        .map(asiento -> made.containsKey(asiento.numero())
                                ? asiento.importado(made.get(asiento.numero()))
                                : asiento)
                        .toList());
        // Last: what entities are given ids for may hold the generator until the commit, and nobody asks it after them.
        altas.lineasPorInstalar().forEach(id -> lineas.vendida(servicios.getById(id)));
    }
}
