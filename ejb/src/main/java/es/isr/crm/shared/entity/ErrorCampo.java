package es.isr.crm.shared.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field name of the field, as the page names its input
 * @param key key of the text, without its {@code error.} prefix
 * @param data arguments of the text
 */
public record ErrorCampo(String field, String key, List<Object> data) implements Serializable {

    public ErrorCampo(String field, String key, Object... data) {
        this(field, key, List.of(data));
    }
}
