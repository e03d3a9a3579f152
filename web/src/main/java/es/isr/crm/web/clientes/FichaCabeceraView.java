package es.isr.crm.web.clientes;

import es.isr.crm.cobros.boundary.SaldoService;
import es.isr.crm.cobros.entity.Saldo;
import es.isr.crm.panel.boundary.AlarmaService;
import es.isr.crm.panel.entity.AlarmaCliente;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.Severidad;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands beside the name of a customer: how they stand, and what asks for attention. */
@Named
@RequestScoped
public class FichaCabeceraView {

    @Inject
    private SaldoService saldos;

    @Inject
    private AlarmaService alarmas;

    @Inject
    private PermisosView permisos;

    private final Map<Long, Optional<Saldo>> saldoOf = new HashMap<>();
    private final Map<Long, List<AlarmaCliente>> alarmasOf = new HashMap<>();

    /** The balance; null for who has no business with it. */
    public Saldo saldo(Long clienteId) {
        return saldoOf.computeIfAbsent(
                        clienteId,
                        id -> permisos.puede("cobros.SaldoService.get")
                                ? Optional.of(saldos.get(id))
                                : Optional.empty())
                .orElse(null);
    }

    public List<AlarmaCliente> alarmas(Long clienteId) {
        return alarmasOf.computeIfAbsent(clienteId, alarmas::findByCliente);
    }

    /** How bad an alarm is. */
    public String severidad(AlarmaCliente.Tipo tipo) {
        return switch (tipo) {
            case ORDEN_BLOQUEADA, ONT_OFFLINE, ACCION_FALLIDA -> Severidad.ERROR.getCss();
            case DERIVA, PROMOCION_ACABA -> Severidad.AVISO.getCss();
            case INSTALACION_PENDIENTE, PERMANENCIA_ACABA -> Severidad.INFO.getCss();
        };
    }

    public String icono(AlarmaCliente.Tipo tipo) {
        return switch (tipo) {
            case ORDEN_BLOQUEADA -> "pi-lock";
            case ONT_OFFLINE -> "pi-times-circle";
            case DERIVA -> "pi-exclamation-triangle";
            case ACCION_FALLIDA -> "pi-calendar-times";
            case INSTALACION_PENDIENTE -> "pi-wrench";
            case PROMOCION_ACABA, PERMANENCIA_ACABA -> "pi-calendar";
        };
    }

    /** Where in the file one sees more of it, as the end of its address. */
    public String destino(AlarmaCliente alarma) {
        return switch (alarma.tipo()) {
            case ORDEN_BLOQUEADA, ONT_OFFLINE, DERIVA -> "&tab=ont";
            case ACCION_FALLIDA, INSTALACION_PENDIENTE, PROMOCION_ACABA, PERMANENCIA_ACABA ->
                "&tab=servicios#servicio_" + alarma.servicioId();
        };
    }
}
