package es.isr.crm.servicios.control;

import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.entity.DatosNumeros;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Iccid;
import es.isr.crm.shared.entity.Telefono;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what is wrong with the numbers of a line. None has to be known yet: a number that is ported comes later. One that
 * is known is Spanish, of the line's kind (Plan nacional de numeración, RD 2296/2004: geographic numbers begin with 8 or
 * 9, mobile ones with 6 or 7), and no other service has it.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class NumerosValidator {

    private static final String MOBILE = "[67]\\d{8}";
    private static final String GEOGRAPHIC = "[89]\\d{8}";

    @Inject
    private ServicioRepository servicios;

    /**
     * Normalises in place and checks.
     *
     * @param datos what was typed; of a landline the SIM card is not looked at and not kept
     * @param tipo the kind of line
     * @param servicioId the service that has them already, null for one that is being sold
     * @param prefix what the names of the fields begin with
     * @return what is wrong; empty when they can be saved
     */
    public List<ErrorCampo> check(DatosNumeros datos, TipoPlan tipo, Long servicioId, String prefix) {
        datos.setNumero(clean(datos.getNumero()));
        datos.setIccid(tipo == TipoPlan.MOVIL ? clean(datos.getIccid()) : null);
        List<ErrorCampo> errores = new ArrayList<>();
        if (datos.getNumero() != null) {
            datos.setNumero(Telefono.normalise(datos.getNumero()).orElse(datos.getNumero()));
            numero(datos.getNumero(), tipo, servicioId, prefix + "numero", errores);
        }
        if (datos.getIccid() != null) {
            datos.setIccid(Iccid.normalise(datos.getIccid()));
            iccid(datos.getIccid(), servicioId, prefix + "iccid", errores);
        }
        return errores;
    }

    private void numero(String numero, TipoPlan tipo, Long servicioId, String field, List<ErrorCampo> errores) {
        boolean movil = tipo == TipoPlan.MOVIL;
        if (!numero.matches(movil ? MOBILE : GEOGRAPHIC)) {
            errores.add(new ErrorCampo(field, movil ? "numeroMovil" : "numeroFijo"));
        } else {
            taken(servicios.findVivoByNumero(numero), servicioId)
                    .ifPresent(otro -> errores.add(new ErrorCampo(field, "NumeroEnUsoException", numero)));
        }
    }

    private void iccid(String iccid, Long servicioId, String field, List<ErrorCampo> errores) {
        if (!Iccid.isValid(iccid)) {
            errores.add(new ErrorCampo(field, "iccid"));
        } else {
            taken(servicios.findVivoByIccid(iccid), servicioId)
                    .ifPresent(otro -> errores.add(new ErrorCampo(field, "NumeroEnUsoException", iccid)));
        }
    }

    private static Optional<ServicioCliente> taken(Optional<ServicioCliente> found, Long servicioId) {
        return found.filter(otro -> !otro.getId().equals(servicioId));
    }

    private static String clean(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
