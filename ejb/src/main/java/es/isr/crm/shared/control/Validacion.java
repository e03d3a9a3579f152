package es.isr.crm.shared.control;

import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the annotations of a form's data and gives what is wrong with each field.
 *
 * <p>Everything is checked here and not field by field in the page, so that all faults show at once and imports and
 * pages say the same.
 */
@Dependent
public class Validacion {

    @Inject
    private Validator validator;

    /** All violations, in no particular order; the message of each annotation is the key of its text in braces. */
    public List<ErrorCampo> check(Object datos) {
        List<ErrorCampo> errores = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(datos)) {
            String key = violation.getMessageTemplate().replaceAll("[{}]", "");
            Object max = violation.getConstraintDescriptor().getAttributes().get("max");
            String field = violation.getPropertyPath().toString();
            errores.add(max == null ? new ErrorCampo(field, key) : new ErrorCampo(field, key, max));
        }
        return errores;
    }
}
