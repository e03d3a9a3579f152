package es.isr.crm.red;

import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.testing.BaseDatos;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Does what the office does, to customers who are ready for it. */
@Dependent
class Actos {

    private static final List<String> OLTS = List.of("OLT-GILET-01", "OLT-GILET-02", "OLT-PUCOL-01", "OLT-SAGUNTO-01");

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    /** The form of a customer on one of the OLTs: many customers are spread over all of them. */
    AltaCliente formulario(int number) {
        AltaCliente form = red.formulario();
        form.getGpon().setOlt(OLTS.get(number % OLTS.size()));
        return form;
    }

    /** Brings the customers to where it can be done, all together. */
    void prepare(List<Caso> casos) throws Exception {
        List<Caso> customers =
                casos.stream().filter(caso -> caso.fila().acto() != Acto.ALTA).toList();
        for (Caso caso : customers) {
            caso.signedUp(red.alta(caso.form()));
        }
        for (Caso caso : customers) {
            red.waitForOrden(caso.alta(), "hecha");
        }
    }

    /** Asks for it. */
    void act(Caso caso) throws Exception {
        String operacion = caso.fila().acto().operacion();
        caso.before(
                red.simulador().countRecibidas(operacion, caso.serie()),
                red.simulador().countAplicadas(operacion, caso.serie()));
        switch (caso.fila().acto()) {
            case ALTA -> caso.signedUp(red.alta(caso.form()));
        }
        caso.ordered(datos.number(
                "SELECT MAX(id) FROM ordenes_pso WHERE cliente_id = ?",
                caso.alta().clienteId()));
    }
}
