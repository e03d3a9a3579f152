package es.isr.crm.web.usuarios;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.usuarios.entity.Password;
import java.util.ArrayList;
import java.util.List;

/** A new password that is typed twice, in the fields {@code password} and {@code repetida}. */
final class DosVeces {

    private DosVeces() {}

    /**
     * Nobody chooses a password that they did not mean to.
     *
     * @throws DatosInvalidosException when they differ, also with what else is wrong with the first
     */
    static void check(String password, String repetida) {
        if (password == null || password.equals(repetida)) {
            return;
        }
        List<ErrorCampo> faults = new ArrayList<>();
        Password.check(password, "").ifPresent(faults::add);
        faults.add(new ErrorCampo("repetida", "passwordDistinta"));
        throw new DatosInvalidosException(faults);
    }
}
