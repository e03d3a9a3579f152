package es.isr.crm.clientes.control;

import es.isr.crm.clientes.entity.ClienteNuevo;
import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Cambio;
import es.isr.crm.shared.entity.CuentaBancaria;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Many customers at once, past the entities: what an entity would keep is kept here too. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ClientesEnBloque {

    private static final String ADD = """
            INSERT INTO clientes (id, codigo, tipo_cliente, nombre, apellidos, tipo_id, dni, email, telefono,
                   telefono_alternativo, direccion, codigo_postal, localidad, provincia, zona_fiscal, medio_pago, iban,
                   idioma, observaciones, estado, fecha_alta, fecha_baja, created_at, updated_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /**
     * Adds customers whose codes and documents the caller knows to be free.
     *
     * @return what to write into the history of each
     */
    public List<Cambio> add(List<ClienteNuevo> nuevos) {
        LocalDateTime now = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>();
        List<Cambio> cambios = new ArrayList<>();
        for (ClienteNuevo nuevo : nuevos) {
            rows.add(row(nuevo, now));
            cambios.add(new Cambio("Cliente", nuevo.id(), nuevo.id(), Cambio.Kind.CREADO, Map.of(), values(nuevo)));
        }
        sql.executeAll(ADD, rows);
        return cambios;
    }

    private static Object[] row(ClienteNuevo nuevo, LocalDateTime now) {
        DatosCliente datos = nuevo.datos();
        return new Object[] {
            nuevo.id(),
            datos.getCodigo(),
            column(datos.getTipoCliente()),
            datos.getNombre(),
            datos.getApellidos(),
            column(datos.getTipoId()),
            datos.getDni(),
            datos.getEmail(),
            datos.getTelefono(),
            datos.getTelefonoAlternativo(),
            datos.getDireccion(),
            datos.getCodigoPostal(),
            datos.getLocalidad(),
            datos.getProvincia(),
            column(ZonaFiscal.PENINSULA),
            column(datos.getMedioPago()),
            datos.getIban(),
            datos.getIdioma(),
            datos.getObservaciones(),
            column(nuevo.estado()),
            nuevo.fechaAlta(),
            nuevo.fechaBaja(),
            now,
            now
        };
    }

    /** What the history says, by the names of the entity's attributes; the account masked. */
    private static Map<String, String> values(ClienteNuevo nuevo) {
        DatosCliente datos = nuevo.datos();
        Map<String, Object> all = new TreeMap<>();
        all.put("codigo", datos.getCodigo());
        all.put("tipoCliente", datos.getTipoCliente());
        all.put("nombre", datos.getNombre());
        all.put("apellidos", datos.getApellidos());
        all.put("tipoId", datos.getTipoId());
        all.put("dni", datos.getDni());
        all.put("email", datos.getEmail());
        all.put("telefono", datos.getTelefono());
        all.put("telefonoAlternativo", datos.getTelefonoAlternativo());
        all.put("direccion", datos.getDireccion());
        all.put("codigoPostal", datos.getCodigoPostal());
        all.put("localidad", datos.getLocalidad());
        all.put("provincia", datos.getProvincia());
        all.put("medioPago", datos.getMedioPago());
        all.put("iban", CuentaBancaria.mask(datos.getIban()));
        all.put("observaciones", datos.getObservaciones());
        all.put("estado", nuevo.estado());
        all.put("fechaAlta", nuevo.fechaAlta());
        all.put("fechaBaja", nuevo.fechaBaja());
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
