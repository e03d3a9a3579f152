package es.isr.crm.documentos.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.Falta;
import es.isr.crm.documentos.entity.Falta.Donde;
import es.isr.crm.documentos.entity.LineaPrecio;
import es.isr.crm.documentos.entity.PrestacionContrato;
import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.TarifaServicio;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The contract summary that a customer gets before they sign (Ley 11/2022, art. 67.3; Reglamento de Ejecución (UE)
 * 2019/2243, whose headings and order it has).
 *
 * <p>It tells the prices that were agreed for this service, tax included for consumers, the speeds of fibre as Reglamento
 * (UE) 2015/2120, art. 4.1.d, wants them (minimum, normal, maximum: per cent of the contracted speed, from the settings),
 * the commitment and what leaving early costs.
 */
@Dependent
class PapelResumenContrato implements Papel {

    @Inject
    private Emisores emisores;

    @Inject
    private PartesServicio partes;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    @Override
    public ClaseDocumento clase() {
        return ClaseDocumento.RESUMEN_CONTRATO;
    }

    @Override
    public boolean isDe(ServicioCliente servicio) {
        return servicio != null && servicio.getEstado() != EstadoServicio.BAJA && !partes.isParte(servicio);
    }

    @Override
    public List<Falta> faltas(Cliente cliente, ServicioCliente servicio) {
        Faltas faltas = new Faltas()
                .settings(
                        emisores,
                        Parametro.EMISOR_NOMBRE,
                        Parametro.EMISOR_NIF,
                        Parametro.EMISOR_DIRECCION,
                        Parametro.EMISOR_CODIGO_POSTAL,
                        Parametro.EMISOR_LOCALIDAD,
                        Parametro.EMISOR_PROVINCIA,
                        Parametro.SOPORTE_TELEFONO);
        List<Plan> fibras = planes(servicio).filter(Plan::isFibra).toList();
        if (!fibras.isEmpty()) {
            faltas.settings(emisores, Parametro.VELOCIDAD_MINIMA, Parametro.VELOCIDAD_NORMAL);
        }
        fibras.forEach(plan -> faltas.unless(plan.getVelocidadBajada(), Donde.PLAN, "velocidadBajada", plan.getId())
                .unless(plan.getVelocidadSubida(), Donde.PLAN, "velocidadSubida", plan.getId()));
        return faltas.list();
    }

    @Override
    public Map<String, Object> datos(Cliente cliente, ServicioCliente servicio) {
        Map<String, Object> datos = new HashMap<>();
        datos.put("emisor", emisores.get());
        datos.put("hoy", reloj.today());
        datos.put("cliente", cliente);
        datos.put("servicio", servicio);
        datos.put("plan", servicio.getPlan());
        datos.put("prestaciones", planes(servicio).map(this::prestacion).toList());
        datos.put("precios", precios(servicio));
        datos.put("condiciones", configuracion.text(Parametro.TEXTO_CONTRATO));
        datos.put("discapacidad", configuracion.text(Parametro.TEXTO_DISCAPACIDAD));
        return datos;
    }

    /** What is sold: the parts of a combo, or the plan itself. */
    private Stream<Plan> planes(ServicioCliente servicio) {
        List<ServicioCliente> parts = partes.of(servicio);
        return parts.isEmpty() ? Stream.of(servicio.getPlan()) : parts.stream().map(ServicioCliente::getPlan);
    }

    private PrestacionContrato prestacion(Plan plan) {
        boolean fibra = plan.isFibra();
        return PrestacionContrato.of(
                plan,
                fibra ? configuracion.integer(Parametro.VELOCIDAD_MINIMA) : 0,
                fibra ? configuracion.integer(Parametro.VELOCIDAD_NORMAL) : 0);
    }

    /** From today on; of a service that has not begun, all: they will begin with it. */
    private List<LineaPrecio> precios(ServicioCliente servicio) {
        LocalDate today = reloj.today();
        return servicio.getTarifas().stream()
                .filter(tarifa ->
                        tarifa.getHasta() == null || !tarifa.getHasta().isBefore(today))
                .map(tarifa -> linea(tarifa, servicio.getInicio() != null))
                .toList();
    }

    private static LineaPrecio linea(TarifaServicio tarifa, boolean begun) {
        return LineaPrecio.of(tarifa, begun);
    }
}
