package es.isr.crm.testing;

import es.isr.crm.servicios.boundary.AltaService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Customers who are billed, with what a test says that they have: nobody else's, so that a run of theirs bills only them. */
@Dependent
public class Abonados {

    /** Ids that no block of the application reaches. */
    private static final long BEYOND = 1L << 52;

    private static long next = System.nanoTime() % 1_000_000_000_000L;

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    /** A customer with a mobile line that works since a day, at a price of its own. */
    public Long conLinea(String euros, LocalDate inicio) throws Exception {
        Long cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        datos.update("DELETE FROM cargos WHERE cliente_id = ?", cliente);
        Long servicio = servicio(cliente);
        datos.update("UPDATE servicios_cliente SET estado = 'activo', inicio = ? WHERE id = ?", inicio, servicio);
        datos.update("DELETE FROM tarifas_servicio WHERE servicio_id = ?", servicio);
        tarifa(servicio, "catalogo", euros, inicio, null);
        datos.update("UPDATE clientes SET estado = 'activo' WHERE id = ?", cliente);
        return cliente;
    }

    /** The oldest service of a customer. */
    public Long servicio(Long cliente) {
        return datos.number(
                "SELECT MIN(id) FROM servicios_cliente WHERE cliente_id = ? AND servicio_padre_id IS NULL", cliente);
    }

    /** One more line of the same plan; its price is still to be said. */
    public Long otraLinea(Long cliente, LocalDate inicio) {
        long id = id();
        datos.update("""
                        INSERT INTO servicios_cliente (id, cliente_id, plan_id, tipo, estado, direccion, codigo_postal,
                               localidad, provincia, inicio, created_at, updated_at)
                        SELECT ?, cliente_id, plan_id, tipo, 'activo', direccion, codigo_postal, localidad, provincia, ?,
                               created_at, updated_at
                          FROM servicios_cliente WHERE id = ?""", id, inicio, servicio(cliente));
        return id;
    }

    /** A price from a day to another. */
    public void tarifa(Long servicio, String origen, String euros, LocalDate desde, LocalDate hasta) {
        datos.update("""
                        INSERT INTO tarifas_servicio (id, servicio_id, plan_id, precio, modo_precio, origen, desde, hasta,
                               created_at, updated_at)
                        SELECT ?, s.id, s.plan_id, ?, 'pvp', ?, ?, ?, '2020-01-01', '2020-01-01'
                          FROM servicios_cliente s WHERE s.id = ?""", id(), new BigDecimal(euros), origen, desde, hasta, servicio);
    }

    /** A charge, or a credit, that waits. */
    public Long cargo(Long cliente, Long servicio, String origen, String concepto, String euros) {
        long id = id();
        datos.update("""
                        INSERT INTO cargos (id, cliente_id, servicio_id, origen, concepto, importe, modo_precio, fecha, estado,
                               usuario, created_at, updated_at)
                        VALUES (?, ?, ?, ?, ?, ?, 'pvp', '2020-01-01', 'pendiente', 'Prueba', '2020-01-01', '2020-01-01')""", id, cliente, servicio, origen, concepto, new BigDecimal(euros));
        return id;
    }

    /** Nothing of theirs is in the way of other tests any more. */
    public void retirar(Long cliente) {
        datos.update("UPDATE servicios_cliente SET estado = 'baja' WHERE cliente_id = ?", cliente);
        datos.update("UPDATE clientes SET estado = 'baja' WHERE id = ?", cliente);
    }

    private static synchronized long id() {
        return BEYOND + ++next;
    }
}
