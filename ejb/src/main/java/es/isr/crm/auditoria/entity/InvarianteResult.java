package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one invariant.
 *
 * @param number 1 to 8, as in the manual
 * @param name what must hold
 * @param violations what does not, one line each; empty when all is well
 */
public record InvarianteResult(int number, String name, List<String> violations) implements Serializable {

    public boolean isOk() {
        return violations.isEmpty();
    }
}
