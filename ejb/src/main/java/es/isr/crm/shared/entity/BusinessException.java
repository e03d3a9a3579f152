package es.isr.crm.shared.entity;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A rule of the business says no. The transaction is rolled back and the user is told why, beside the field when the
 * exception names one.
 *
 * <p>The text is not here: pages look it up by the simple name of the class, with {@link #getData()} as its arguments.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

    private final String field;
    private final transient List<Object> data;

    /**
     * @param field name of the input that is at fault, or null when it is none in particular
     * @param data arguments of the text, in its order; never secrets
     */
    protected BusinessException(String field, Object... data) {
        this.field = field;
        this.data = Collections.unmodifiableList(Arrays.asList(data));
    }

    public Optional<String> getField() {
        return Optional.ofNullable(field);
    }

    public List<Object> getData() {
        return data == null ? List.of() : data;
    }

    @Override
    public String getMessage() {
        return getClass().getSimpleName() + getData() + (field == null ? "" : " at " + field);
    }
}
