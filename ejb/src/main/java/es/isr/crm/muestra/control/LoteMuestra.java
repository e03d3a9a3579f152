package es.isr.crm.muestra.control;

import es.isr.crm.clientes.control.TerminosCliente;
import es.isr.crm.muestra.control.ClienteMuestra.Ont;
import es.isr.crm.muestra.control.ClienteMuestra.Servicio;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Writes some invented customers with all that is theirs, one transaction for all of them. */
final class LoteMuestra implements AutoCloseable {

    /** Ids that one customer may use, at most: the customer, an activity, and for each service two tariffs, ONT and owner. */
    static final int IDS = 2 + ServiciosMuestra.MAX * 5;

    private static final String AUTOR = "sistema";

    private final Connection connection;
    private final List<Long> vendedores;
    private final LocalDateTime ahora;
    private final Volcado clientes;
    private final Volcado servicios;
    private final Volcado tarifas;
    private final Volcado onts;
    private final Volcado asignaciones;
    private final Volcado actividad;
    private final List<Long> written = new ArrayList<>();
    private long next;

    LoteMuestra(Connection connection, List<Long> vendedores, LocalDateTime ahora) throws SQLException {
        this.connection = connection;
        this.vendedores = vendedores;
        this.ahora = ahora;
        clientes = new Volcado(
                connection,
                "clientes",
                "id",
                "codigo",
                "tipo_cliente",
                "nombre",
                "apellidos",
                "tipo_id",
                "dni",
                "email",
                "telefono",
                "telefono_alternativo",
                "direccion",
                "codigo_postal",
                "localidad",
                "provincia",
                "vendedor_id",
                "cobrador_id",
                "fecha_contrato",
                "medio_pago",
                "iban",
                "mandato_referencia",
                "mandato_fecha",
                "estado",
                "fecha_alta",
                "fecha_baja",
                "created_at",
                "updated_at");
        servicios = new Volcado(
                connection,
                "servicios_cliente",
                "id",
                "cliente_id",
                "plan_id",
                "tipo",
                "estado",
                "direccion",
                "codigo_postal",
                "localidad",
                "provincia",
                "numero",
                "iccid",
                "inicio",
                "fecha_baja",
                "motivo_baja",
                "suspendido_desde",
                "motivo_suspension",
                "permanencia_hasta",
                "created_at",
                "updated_at");
        tarifas = new Volcado(
                connection,
                "tarifas_servicio",
                "id",
                "servicio_id",
                "plan_id",
                "precio",
                "modo_precio",
                "origen",
                "motivo",
                "desde",
                "hasta",
                "created_at",
                "updated_at");
        onts = new Volcado(
                connection,
                "onts",
                "id",
                "numero_serie",
                "modelo",
                "mac",
                "deseado",
                "deseado_version",
                "deseado_perfil_velocidad",
                "deseado_perfil_usuario",
                "deseado_olt",
                "deseado_pon",
                "observado",
                "observado_perfil_velocidad",
                "observado_perfil_usuario",
                "observado_olt",
                "observado_pon",
                "observado_at",
                "enlace",
                "potencia",
                "created_at",
                "updated_at");
        asignaciones = new Volcado(
                connection,
                "asignaciones_ont",
                "id",
                "ont_id",
                "cliente_id",
                "servicio_id",
                "desde",
                "created_at",
                "updated_at");
        actividad = new Volcado(
                connection, "actividad_cliente", "id", "cliente_id", "tipo", "descripcion", "usuario", "created_at");
    }

    /**
     * Writes them.
     *
     * @param codigo number of the code of the one with index 0
     * @param firstId the first of {@link #IDS} ids for each
     */
    void write(List<ClienteMuestra> customers, long codigo, long firstId) throws SQLException {
        // As the application does: what the others write meanwhile locks nobody out.
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        next = firstId;
        for (ClienteMuestra customer : customers) {
            cliente(customer, codigo + customer.indice());
        }
        // Parents first.
        for (Volcado table : List.of(clientes, servicios, tarifas, onts, asignaciones, actividad)) {
            table.flush();
        }
        TerminosCliente.refresh(connection, written);
        written.clear();
        connection.commit();
    }

    private void cliente(ClienteMuestra c, long codigo) throws SQLException {
        long id = next++;
        boolean debit = c.iban() != null;
        LocalDateTime morning = c.alta().atTime(10, 0);
        LocalDateTime creado = morning.isBefore(ahora) ? morning : ahora;
        clientes.row(
                id,
                "ISR-%05d".formatted(codigo),
                c.tipo(),
                c.nombre(),
                c.apellidos(),
                c.tipoId(),
                c.dni(),
                c.email(),
                c.telefono(),
                c.alternativo(),
                c.lugar().direccion(),
                c.lugar().codigoPostal(),
                c.lugar().localidad(),
                c.lugar().provincia(),
                seller(c.indice()),
                seller(c.indice() / 7 + 1),
                c.alta(),
                c.medioPago(),
                c.iban(),
                debit ? "MUESTRA-" + id : null,
                debit ? c.alta() : null,
                c.estado(),
                c.alta(),
                c.baja(),
                creado,
                creado);
        actividad.row(next++, id, "clientes.muestra", "Cliente inventado", AUTOR, ahora);
        for (Servicio service : c.servicios()) {
            servicio(c, id, service, creado);
        }
        written.add(id);
    }

    private Long seller(int index) {
        return vendedores.isEmpty() || index % 5 == 0 ? null : vendedores.get(index % vendedores.size());
    }

    private void servicio(ClienteMuestra c, long clienteId, Servicio s, LocalDateTime creado) throws SQLException {
        long id = next++;
        LocalDate permanencia = s.inicio() == null || s.plan().mesesPermanencia() == 0
                ? null
                : s.inicio().plusMonths(s.plan().mesesPermanencia());
        servicios.row(
                id,
                clienteId,
                s.plan().id(),
                s.plan().tipo(),
                s.estado(),
                c.lugar().direccion(),
                c.lugar().codigoPostal(),
                c.lugar().localidad(),
                c.lugar().provincia(),
                s.numero(),
                s.iccid(),
                s.inicio(),
                s.baja(),
                s.baja() == null ? null : "voluntaria",
                s.suspendidoDesde(),
                s.suspendidoDesde() == null ? null : "impago",
                permanencia,
                creado,
                creado);
        tarifas(id, s, s.inicio() == null ? c.alta() : s.inicio(), creado);
        if (s.ont() != null) {
            ont(c, clienteId, id, s, creado);
        }
    }

    private void tarifas(long servicioId, Servicio s, LocalDate desde, LocalDateTime creado) throws SQLException {
        PlanMuestra plan = s.plan();
        if (s.acordado() != null) {
            tarifa(servicioId, plan, s.acordado(), "acordado", desde, null, creado);
        } else if (plan.promocion() != null) {
            LocalDate end = desde.plusMonths(plan.mesesPromocion());
            tarifa(servicioId, plan, plan.promocion(), "promocion", desde, end.minusDays(1), creado);
            tarifa(servicioId, plan, plan.precio(), "catalogo", end, null, creado);
        } else {
            tarifa(servicioId, plan, plan.precio(), "catalogo", desde, null, creado);
        }
    }

    private void tarifa(
            long servicioId,
            PlanMuestra plan,
            BigDecimal precio,
            String origen,
            LocalDate desde,
            LocalDate hasta,
            LocalDateTime creado)
            throws SQLException {
        tarifas.row(
                next++,
                servicioId,
                plan.id(),
                precio,
                plan.modo(),
                origen,
                "acordado".equals(origen) ? "Oferta de la competencia" : null,
                desde,
                hasta,
                creado,
                creado);
    }

    private void ont(ClienteMuestra c, long clienteId, long servicioId, Servicio s, LocalDateTime creado)
            throws SQLException {
        long id = next++;
        Ont ont = s.ont();
        boolean cut = s.suspendidoDesde() != null;
        String speed = s.plan().perfilVelocidad();
        String user = s.plan().perfilUsuario();
        String olt = c.lugar().olt();
        onts.row(
                id,
                ont.serie(),
                ont.modelo(),
                ont.mac(),
                cut ? "suspendida" : "activa",
                1,
                speed,
                user,
                olt,
                ont.pon(),
                "registrada",
                cut ? "suspendido" : speed,
                user,
                olt,
                ont.pon(),
                ahora,
                ont.online() ? "online" : "offline",
                ont.potencia(),
                creado,
                creado);
        asignaciones.row(next++, id, clienteId, servicioId, creado, creado, creado);
    }

    @Override
    public void close() throws SQLException {
        for (Volcado table : List.of(clientes, servicios, tarifas, onts, asignaciones, actividad)) {
            table.close();
        }
    }
}
