package es.isr.crm.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets pages read a record as a bean: {@code #{row.codigo}}. Expression Language does so itself from version 6. */
public class RecordELResolver extends ELResolver {

    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordELResolver::accessor));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return find(context, base, property, accessor -> {
            try {
                return accessor.invoke(base);
            } catch (Throwable e) {
                throw new ELException(e);
            }
        });
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        // A record has no setters: the type of what may be set is none.
        return find(context, base, property, accessor -> null);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException(base.getClass().getName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        find(context, base, property, accessor -> null);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static <T> T find(ELContext context, Object base, Object property, Function<MethodHandle, T> use) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return null;
        }
        MethodHandle accessor = ACCESSORS.get(base.getClass()).get(name);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return use.apply(accessor);
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return MethodHandles.lookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
