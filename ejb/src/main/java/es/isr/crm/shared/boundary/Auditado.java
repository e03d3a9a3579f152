package es.isr.crm.shared.boundary;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A business operation that leaves its mark: every audited entity that it creates, changes or removes gets a row with
 * the operation, who did it, and each value before and after, in the same transaction. No change, no row; no row, no
 * change.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Auditado {

    /** Key of the operation, {@code component.verb}; its words are in the texts of the audit. */
    @Nonbinding
    String value() default "";
}
