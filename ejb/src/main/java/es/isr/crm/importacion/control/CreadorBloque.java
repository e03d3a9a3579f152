package es.isr.crm.importacion.control;

import es.isr.crm.auditoria.control.AuditoriaEnBloque;
import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.clientes.control.ClientesEnBloque;
import es.isr.crm.clientes.control.Terminos;
import es.isr.crm.importacion.entity.FichaRegistro;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.red.control.OntsEnBloque;
import es.isr.crm.servicios.control.ServiciosEnBloque;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Cambio;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Writes customers with their services, prices, ONTs and the first row of their history. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CreadorBloque {

    @Inject
    private ClientesEnBloque clientes;

    @Inject
    private ServiciosEnBloque servicios;

    @Inject
    private OntsEnBloque onts;

    @Inject
    private Terminos terminos;

    @Inject
    private AuditoriaEnBloque auditoria;

    @Inject
    private IdBlocks ids;

    @Inject
    private Reloj reloj;

    /**
     * Creates them.
     *
     * @param good records in whose way nobody stands, at least one
     * @param accion what the history calls it
     */
    public Altas create(Importacion importacion, List<FichaRegistro> good, String accion) {
        Altas altas = new Altas(reloj.today(), importacion.getFacturadoHasta(), ids.reserve(Altas.idsFor(good)));
        good.forEach(altas::add);
        List<Cambio> cambios = new ArrayList<>(clientes.add(altas.clientes()));
        cambios.addAll(servicios.add(altas.servicios(), MotivoEstado.OTRO, Palabras.of("importacion.precio")));
        onts.add(altas.onts());
        terminos.refresh(altas.clientesPorRegistro().values());
        auditoria.anotar(accion, Palabras.of(accion) + " «" + importacion.getFichero() + "»", cambios);
        return altas;
    }
}
