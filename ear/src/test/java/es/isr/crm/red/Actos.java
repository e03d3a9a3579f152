package es.isr.crm.red;

import es.isr.crm.red.RedDePrueba.Alta;
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

    /** Asks for it, on behalf of a customer who is ready for it. */
    Alta ask(Acto acto, Alta alta) throws Exception {
        switch (acto) {
            default -> throw new IllegalArgumentException(acto + " needs no customer");
        }
    }

    /** Asks for it, and notes what was before. */
    void act(Caso caso) throws Exception {
        String operacion = caso.fila().acto().operacion();
        caso.before(
                red.simulador().countRecibidas(operacion, caso.serie()),
                red.simulador().countAplicadas(operacion, caso.serie()));
        Acto acto = caso.fila().acto();
        caso.signedUp(acto == Acto.ALTA ? red.alta(caso.form()) : ask(acto, caso.alta()));
        caso.ordered(datos.number(
                "SELECT MAX(id) FROM ordenes_pso WHERE cliente_id = ?",
                caso.alta().clienteId()));
    }
}
