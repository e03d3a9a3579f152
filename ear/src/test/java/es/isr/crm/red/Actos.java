package es.isr.crm.red;

import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.CambioOntService;
import es.isr.crm.red.entity.DatosSustitucion;
import es.isr.crm.red.entity.DatosTraslado;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.CambioPerfilSolicitado;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.EnTransaccion;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Does what the office does, to customers who are ready for it. */
@Dependent
class Actos {

    /** Where moves go. */
    static final String OTRO_PON = "0/1/5";

    private static final List<String> OLTS = List.of("OLT-GILET-01", "OLT-GILET-02", "OLT-PUCOL-01", "OLT-SAGUNTO-01");
    private static final AtomicInteger IP = new AtomicInteger();
    private static final int BYTE = 256;

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private ComoAdmin admin;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private CambioOntService cambios;

    @Inject
    private Event<CambioPerfilSolicitado> perfiles;

    @Inject
    private EnTransaccion transaccion;

    @Inject
    private Reloj reloj;

    /** The form of a customer on one of the OLTs: many customers are spread over all of them. */
    AltaCliente formulario(int number) {
        AltaCliente form = red.formulario();
        form.getGpon().setOlt(OLTS.get(number % OLTS.size()));
        return form;
    }

    /**
     * Asks for it, on behalf of a customer who is ready for it.
     *
     * @param serie serial of the ONT that takes the place of another; of no use otherwise
     */
    void ask(Acto acto, Alta alta, String serie) throws Exception {
        Long servicio = servicio(alta);
        admin.run(() -> {
            switch (acto) {
                case ALTA -> throw new IllegalArgumentException("a customer already: " + alta);
                case SUSPENSION -> ciclo.suspender(servicio, MotivoEstado.IMPAGO, null);
                case REACTIVACION -> ciclo.reactivar(servicio);
                case CAMBIO ->
                    transaccion.run(() ->
                            perfiles.fire(new CambioPerfilSolicitado(servicio, alta.clienteId(), "1G", "residencial")));
                case BAJA -> ciclo.darDeBaja(servicio, reloj.today(), MotivoEstado.VOLUNTARIA, null);
                case IP_FIJA -> cambios.asignarIpFija(servicio, ip());
                case SUSTITUCION -> cambios.sustituir(servicio, sustitucion(serie));
                case TRASLADO_SALIDA, TRASLADO_LLEGADA -> cambios.trasladar(servicio, traslado(alta));
            }
        });
    }

    void ask(Acto acto, Alta alta) throws Exception {
        ask(acto, alta, null);
    }

    private Long servicio(Alta alta) {
        return datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", alta.clienteId());
    }

    private static String ip() {
        int next = IP.incrementAndGet();
        return "10.66." + next / BYTE + "." + next % BYTE;
    }

    private static DatosSustitucion sustitucion(String serie) {
        DatosSustitucion sustitucion = new DatosSustitucion();
        sustitucion.setNumeroSerie(serie);
        return sustitucion;
    }

    private DatosTraslado traslado(Alta alta) {
        DatosTraslado traslado = new DatosTraslado();
        traslado.setOlt(datos.text("SELECT deseado_olt FROM onts WHERE numero_serie = ?", alta.serie()));
        traslado.setPon(OTRO_PON);
        return traslado;
    }
}
