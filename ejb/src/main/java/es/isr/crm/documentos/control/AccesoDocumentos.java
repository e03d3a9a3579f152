package es.isr.crm.documentos.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.Documento;
import es.isr.crm.documentos.entity.Persona;
import es.isr.crm.shared.entity.Rol;
import java.util.Arrays;
import java.util.List;

/**
 * Who may see and add which document. A salesperson's customers are those they sold to; what one may not see looks as if
 * it were not there.
 */
public final class AccesoDocumentos {

    private AccesoDocumentos() {}

    /** Whether somebody may open a document. Withdrawn ones are for administrators. */
    public static boolean isVisible(Documento documento, Cliente cliente, Persona persona) {
        if (documento.isRetirado()) {
            return persona.rol() == Rol.ADMIN;
        }
        if (documento.getClase().isVisible(persona.rol())) {
            return isAtReach(cliente, persona);
        }
        return documento.getClase().isReservado() && isSame(documento.getUsuarioId(), persona);
    }

    /** Whether somebody may add a document of that kind to the customer's papers. */
    public static boolean isAnadible(ClaseDocumento clase, Cliente cliente, Persona persona) {
        return clase.isAnadible(persona.rol()) && isAtReach(cliente, persona);
    }

    /** Whether somebody may have that paper printed about the customer. */
    public static boolean isImprimible(ClaseDocumento clase, Cliente cliente, Persona persona) {
        return clase.isImprimible(persona.rol()) && isAtReach(cliente, persona);
    }

    /** The kinds that somebody may add to the customer's papers. */
    public static List<ClaseDocumento> anadibles(Cliente cliente, Persona persona) {
        return Arrays.stream(ClaseDocumento.values())
                .filter(clase -> isAnadible(clase, cliente, persona))
                .toList();
    }

    private static boolean isAtReach(Cliente cliente, Persona persona) {
        return persona.rol() != Rol.COMERCIAL || isSame(cliente.getVendedorId(), persona);
    }

    /** Nobody is the same as nobody. */
    private static boolean isSame(Long userId, Persona persona) {
        return userId != null && userId.equals(persona.id());
    }
}
