package es.isr.crm.muestra.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An invented customer with their services, in the words of the tables.
 *
 * @param indice which one it is, from 0
 * @param tipo {@code particular}, {@code autonomo} or {@code empresa}
 * @param lugar where they live
 * @param estado what the services make of them
 */
record ClienteMuestra(
        int indice,
        String tipo,
        String nombre,
        String apellidos,
        String tipoId,
        String dni,
        String email,
        String telefono,
        String alternativo,
        Lugar lugar,
        String medioPago,
        String iban,
        String estado,
        LocalDate alta,
        LocalDate baja,
        List<Servicio> servicios) {

    /** An address, and the OLT that serves it. */
    record Lugar(String direccion, String codigoPostal, String localidad, String provincia, String olt) {}

    /**
     * A service.
     *
     * @param acordado EUR a month that were agreed instead of the plan's, or null
     * @param ont what is at its end, or null
     */
    record Servicio(
            PlanMuestra plan,
            String estado,
            String numero,
            String iccid,
            LocalDate inicio,
            LocalDate baja,
            LocalDate suspendidoDesde,
            BigDecimal acordado,
            Ont ont) {}

    /** An ONT as it was last seen. */
    record Ont(String serie, String modelo, String mac, String pon, boolean online, BigDecimal potencia) {}
}
