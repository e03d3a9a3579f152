package es.isr.crm.informes;

import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import java.util.List;

/**
 * A town that nobody else lives in, with services, invoices and leads of years long gone: reports narrowed to it say what was
 * put there and nothing else. Whoever makes it takes it away again.
 */
final class PuebloDePrueba {

    private static final String IDS = "(SELECT COALESCE(MAX(x.id), 0) + 1000000 FROM %s x)";

    private final BaseDatos datos;
    private final Long cliente;
    private final String nombre = "Vila-" + Datos.codigo();

    PuebloDePrueba(BaseDatos datos, Long cliente) {
        this.datos = datos;
        this.cliente = cliente;
        datos.update("UPDATE clientes SET localidad = ?, provincia = 'Castellón' WHERE id = ?", nombre, cliente);
    }

    String nombre() {
        return nombre;
    }

    /**
     * A service of the customer.
     *
     * @param inicio its first day, or null
     * @param baja its last day, or null
     * @param padre the combo of which it is a part, or null
     * @param sucede the service in whose place it came, or null
     */
    long servicio(Long plan, String inicio, String baja, String motivo, Long padre, Long sucede) {
        long id = datos.number("SELECT " + IDS.formatted("servicios_cliente"));
        datos.update("""
                INSERT INTO servicios_cliente (id, cliente_id, plan_id, servicio_padre_id, sucede_a_id, tipo, estado, direccion,
                       codigo_postal, localidad, provincia, inicio, fecha_baja, motivo_baja, created_at, updated_at)
                SELECT ?, ?, p.id, ?, ?, p.tipo, 'baja', 'Calle Mayor, 1', '12001', ?, 'Castellón', ?, ?, ?, '2013-01-01',
                       '2013-01-01' FROM planes p WHERE p.id = ?""", id, cliente, padre, sucede, nombre, inicio, baja, motivo, plan);
        return id;
    }

    void tarifa(long servicio, Long plan, String euros, String modo, String desde, String hasta) {
        datos.update(
                "INSERT INTO tarifas_servicio (id, servicio_id, plan_id, precio, modo_precio, origen, desde, hasta, created_at,"
                        + " updated_at) SELECT " + IDS.formatted("tarifas_servicio")
                        + ", ?, ?, ?, ?, 'catalogo', ?, ?, '2013-01-01', '2013-01-01'",
                servicio,
                plan,
                euros,
                modo,
                desde,
                hasta);
    }

    /**
     * The only invoice of a series of its own.
     *
     * @param rectifica the invoice that it corrects, or null
     */
    long factura(String emision, String base, String iva, Long rectifica) {
        long id = datos.number("SELECT " + IDS.formatted("facturas"));
        String tipo = rectifica == null ? "factura" : "rectificativa";
        datos.update(
                "INSERT INTO series_factura (id, tipo, ejercicio, prefijo, primero, siguiente) VALUES (?, ?, ?, ?, 1, 2)",
                id,
                tipo,
                -(int) (id % 1_000_000_000),
                "I" + Long.toString(id, 36));
        datos.update(
                """
                INSERT INTO facturas (id, serie_id, numero, numero_completo, tipo, cliente_id, rectifica_id, fecha_emision,
                       fecha_vencimiento, estado, base, iva, total, cliente_nombre, cliente_direccion, emisor_nombre, emisor_nif,
                       emisor_direccion, created_at, updated_at)
                VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, 'pagada', ?, ?, ? + ?, 'Prueba', 'Calle Mayor, 1', 'Operador', 'B00000000',
                       'Calle Menor, 2', '2013-01-01', '2013-01-01')""",
                id,
                id,
                "I" + Long.toString(id, 36),
                tipo,
                cliente,
                rectifica,
                emision,
                emision,
                base,
                iva,
                base,
                iva);
        return id;
    }

    void linea(long factura, int linea, Long servicio, String desde, String euros) {
        datos.update(
                "INSERT INTO conceptos_factura (id, factura_id, linea, servicio_id, descripcion, desde, cantidad, precio_unitario,"
                        + " importe, modo_precio, porcentaje) SELECT " + IDS.formatted("conceptos_factura")
                        + ", ?, ?, ?, 'Cuota', ?, 1, ?, ?, 'pvp', 21",
                factura,
                linea,
                servicio,
                desde,
                euros,
                euros);
    }

    void lead(String estado, String origen, String motivo, String llego) {
        datos.update(
                "INSERT INTO leads (id, nombre, localidad, estado, estado_at, interes, origen, motivo_perdida, alta_cliente_id,"
                        + " created_at, updated_at) SELECT " + IDS.formatted("leads")
                        + ", 'Prueba', ?, ?, ?, 'alto', ?, ?, ?, ?, ?",
                nombre,
                estado,
                llego,
                origen,
                motivo,
                "ganado".equals(estado) ? cliente : null,
                llego,
                llego);
    }

    /** A series without its invoice would be a gap: it goes as well. */
    void quitar() {
        List<Object> series = datos.rows("SELECT serie_id FROM facturas WHERE cliente_id = ?", cliente).stream()
                .map(row -> row.get("serie_id"))
                .toList();
        String facturas = "(SELECT id FROM facturas WHERE cliente_id = ?)";
        datos.update("DELETE FROM leads WHERE localidad = ?", nombre);
        datos.update("DELETE FROM ingresos_mes WHERE localidad = ?", nombre);
        datos.update("DELETE FROM aplicaciones_pago WHERE factura_id IN " + facturas, cliente);
        datos.update("DELETE FROM pagos WHERE cliente_id = ?", cliente);
        datos.update("DELETE FROM conceptos_factura WHERE factura_id IN " + facturas, cliente);
        datos.update("DELETE FROM facturas WHERE cliente_id = ? AND rectifica_id IS NOT NULL", cliente);
        datos.update("DELETE FROM facturas WHERE cliente_id = ?", cliente);
        for (Object serie : series) {
            datos.update("DELETE FROM ingresos_contados WHERE serie_id = ?", serie);
            datos.update("DELETE FROM series_factura WHERE id = ?", serie);
        }
        datos.update(
                "DELETE FROM tarifas_servicio WHERE servicio_id IN (SELECT id FROM servicios_cliente WHERE localidad = ?)",
                nombre);
        datos.update("UPDATE servicios_cliente SET sucede_a_id = NULL WHERE localidad = ?", nombre);
        datos.update("DELETE FROM servicios_cliente WHERE localidad = ? AND servicio_padre_id IS NOT NULL", nombre);
        datos.update("DELETE FROM servicios_cliente WHERE localidad = ?", nombre);
    }
}
