package es.isr.crm.documentos.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.Falta;
import es.isr.crm.servicios.entity.ServicioCliente;
import java.util.List;
import java.util.Map;

/** One kind of paper that is printed here: what it needs, and what it says. */
interface Papel {

    /** Which one. */
    ClaseDocumento clase();

    /** Whether there is such a paper of a service, null for the customer as such. */
    boolean isDe(ServicioCliente servicio);

    /** What nobody has told yet of what it has to say. */
    List<Falta> faltas(Cliente cliente, ServicioCliente servicio);

    /** What it says, for its template, which has the name of its kind. Only when nothing is missing. */
    Map<String, Object> datos(Cliente cliente, ServicioCliente servicio);
}
