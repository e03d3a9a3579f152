package es.isr.crm.documentos.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.Falta;
import es.isr.crm.documentos.entity.Falta.Donde;
import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.CuentaBancaria;
import es.isr.crm.shared.entity.IdentificadorAcreedor;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of direct debit that a customer signs (SEPA CORE; Reglamento (UE) 260/2012, art. 5.3). It names the account in
 * full, as it has to.
 */
@Dependent
class PapelMandatoSepa implements Papel {

    @Inject
    private Emisores emisores;

    @Inject
    private Configuracion configuracion;

    @Override
    public ClaseDocumento clase() {
        return ClaseDocumento.MANDATO_SEPA;
    }

    @Override
    public boolean isDe(ServicioCliente servicio) {
        return servicio == null;
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
                .unless(cliente.getIban(), Donde.CLIENTE, "iban", cliente.getId())
                .unless(cliente.getMandatoReferencia(), Donde.CLIENTE, "mandatoReferencia", cliente.getId())
                .list();
    }

    @Override
    public Map<String, Object> datos(Cliente cliente, ServicioCliente servicio) {
        Map<String, Object> datos = new HashMap<>();
        datos.put("emisor", emisores.get());
        datos.put("cliente", cliente);
        datos.put("referencia", cliente.getMandatoReferencia());
        datos.put(
                "identificador",
                IdentificadorAcreedor.of(
                        configuracion.text(Parametro.EMISOR_NIF), configuracion.text(Parametro.SUFIJO_ACREEDOR)));
        datos.put("iban", CuentaBancaria.format(cliente.getIban()));
        datos.put("preaviso", configuracion.integer(Parametro.PREAVISO_ADEUDO_DIAS));
        return datos;
    }
}
