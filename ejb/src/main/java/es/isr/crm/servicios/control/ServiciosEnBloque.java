package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.ServicioNuevo;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Cambio;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Many services at once, past the entities, each with its price and, when it is cut, its cut. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ServiciosEnBloque {

    private static final String SERVICE = """
            INSERT INTO servicios_cliente (id, cliente_id, plan_id, servicio_padre_id, tipo, estado, direccion,
                   codigo_postal, localidad, provincia, latitud, longitud, inicio, fecha_baja, motivo_baja,
                   suspendido_desde, motivo_suspension, texto_estado, facturado_hasta, created_at, updated_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";
    private static final String TARIFF = """
            INSERT INTO tarifas_servicio (id, servicio_id, plan_id, precio, modo_precio, origen, motivo, desde,
                   created_at, updated_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";
    private static final String CUT = """
            INSERT INTO suspensiones_servicio (id, servicio_id, motivo, desde, porcentaje, created_at, updated_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1)""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private CuotaSuspension cuota;

    @Inject
    private Reloj reloj;

    /**
     * Adds services; a combo before its parts.
     *
     * @param motivo why they are cut or have ended, as far as anybody knows
     * @param porque what is written beside a price that is not the catalogue's
     * @return what to write into the history of their customers
     */
    public List<Cambio> add(List<ServicioNuevo> nuevos, MotivoEstado motivo, String porque) {
        if (nuevos.isEmpty()) {
            return List.of();
        }
        LocalDateTime now = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
        BigDecimal share = cuota.porcentaje(motivo);
        List<Object[]> services = new ArrayList<>();
        List<Object[]> tariffs = new ArrayList<>();
        List<Object[]> cuts = new ArrayList<>();
        List<Cambio> cambios = new ArrayList<>();
        long next = ids.reserve(2 * nuevos.size());
        for (ServicioNuevo nuevo : nuevos) {
            services.add(service(nuevo, column(motivo), now));
            if (nuevo.precio() != null) {
                tariffs.add(tariff(next++, nuevo, porque, now));
            }
            if (nuevo.suspendidoDesde() != null) {
                cuts.add(new Object[] {next++, nuevo.id(), column(motivo), nuevo.suspendidoDesde(), share, now, now});
            }
            cambios.add(new Cambio(
                    "ServicioCliente", nuevo.id(), nuevo.clienteId(), Cambio.Kind.CREADO, Map.of(), values(nuevo)));
        }
        sql.executeAll(SERVICE, services);
        sql.executeAll(TARIFF, tariffs);
        sql.executeAll(CUT, cuts);
        return cambios;
    }

    private static Object[] service(ServicioNuevo nuevo, String motivo, LocalDateTime now) {
        boolean cut = nuevo.suspendidoDesde() != null;
        boolean ended = nuevo.estado() == EstadoServicio.BAJA;
        return new Object[] {
            nuevo.id(),
            nuevo.clienteId(),
            nuevo.planId(),
            nuevo.padreId(),
            column(nuevo.tipo()),
            column(nuevo.estado()),
            nuevo.ubicacion().getDireccion(),
            nuevo.ubicacion().getCodigoPostal(),
            nuevo.ubicacion().getLocalidad(),
            nuevo.ubicacion().getProvincia(),
            nuevo.ubicacion().getLatitud(),
            nuevo.ubicacion().getLongitud(),
            nuevo.inicio(),
            nuevo.hasta(),
            ended ? motivo : null,
            nuevo.suspendidoDesde(),
            cut ? motivo : null,
            nuevo.texto(),
            nuevo.facturadoHasta(),
            now,
            now
        };
    }

    private static Object[] tariff(long id, ServicioNuevo nuevo, String porque, LocalDateTime now) {
        return new Object[] {
            id,
            nuevo.id(),
            nuevo.planId(),
            nuevo.precio().importe(),
            column(nuevo.precio().modo()),
            column(nuevo.origen()),
            nuevo.origen() == OrigenTarifa.CATALOGO ? null : porque,
            nuevo.desde(),
            now,
            now
        };
    }

    private static Map<String, String> values(ServicioNuevo nuevo) {
        Map<String, Object> all = new TreeMap<>();
        all.put("plan", "Plan " + nuevo.planId());
        all.put("tipo", nuevo.tipo());
        all.put("estado", nuevo.estado());
        all.put("ubicacion", nuevo.ubicacion());
        all.put("inicio", nuevo.inicio());
        all.put("fechaBaja", nuevo.hasta());
        all.put("suspendidoDesde", nuevo.suspendidoDesde());
        all.put("textoEstado", nuevo.texto());
        all.put("facturadoHasta", nuevo.facturadoHasta());
        all.put("precio", nuevo.precio() == null ? null : nuevo.precio().importe());
        all.put("origen", nuevo.origen());
        Map<String, String> values = new TreeMap<>();
        all.forEach((attribute, value) -> {
            if (value != null) {
                values.put(attribute, value.toString());
            }
        });
        return values;
    }

    private static String column(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
