package es.isr.crm.shared.entity;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;

/**
 * Stores an enum by its name in lower case, which is how the operator's tables and files spell it.
 *
 * <p>Each child names {@link AttributeConverter} once more, because the provider looks for the types on the class
 * itself, and each attribute names its converter, because the provider applies none to an enum by itself.
 */
public abstract class EnumConverter<E extends Enum<E>> implements AttributeConverter<E, String> {

    private final Class<E> type;

    protected EnumConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(E value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E convertToEntityAttribute(String column) {
        return column == null ? null : Enum.valueOf(type, column.toUpperCase(Locale.ROOT));
    }
}
