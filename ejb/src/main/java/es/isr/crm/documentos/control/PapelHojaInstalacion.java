package es.isr.crm.documentos.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.Falta;
import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.red.control.OntRepository;
import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a technician takes along: whom to visit, what to install and how it is registered, and where to sign. What the
 * network does not know yet, such as the ONT of a line that is connected later, is written in by hand.
 */
@Dependent
class PapelHojaInstalacion implements Papel {

    @Inject
    private Emisores emisores;

    @Inject
    private OntRepository onts;

    @Inject
    private Reloj reloj;

    @Override
    public ClaseDocumento clase() {
        return ClaseDocumento.HOJA_INSTALACION;
    }

    @Override
    public boolean isDe(ServicioCliente servicio) {
        return servicio != null && servicio.getPlan().isFibra() && servicio.getEstado() != EstadoServicio.BAJA;
    }

    @Override
    public List<Falta> faltas(Cliente cliente, ServicioCliente servicio) {
        return new Faltas()
                .settings(
                        emisores,
                        Parametro.EMISOR_NOMBRE,
                        Parametro.EMISOR_NIF,
                        Parametro.EMISOR_DIRECCION,
                        Parametro.EMISOR_CODIGO_POSTAL,
                        Parametro.EMISOR_LOCALIDAD,
                        Parametro.EMISOR_PROVINCIA)
                .list();
    }

    @Override
    public Map<String, Object> datos(Cliente cliente, ServicioCliente servicio) {
        Map<String, Object> datos = new HashMap<>();
        datos.put("emisor", emisores.get());
        datos.put("hoy", reloj.today());
        datos.put("cliente", cliente);
        datos.put("servicio", servicio);
        datos.put("plan", servicio.getPlan());
        onts.findViva(servicio.getId()).map(AsignacionOnt::getOnt).ifPresent(ont -> {
            datos.put("ont", ont);
            datos.put("deseo", ont.deseo());
            ont.lectura().ifPresent(lectura -> datos.put("lectura", lectura));
        });
        return datos;
    }
}
