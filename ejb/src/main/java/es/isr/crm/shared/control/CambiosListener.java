package es.isr.crm.shared.control;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.Cambio;
import es.isr.crm.shared.entity.ConNombre;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;

/**
 * Stamps the dates of an entity as it is written, and notes what changed in an audited one.
 *
 * <p>It listens to the provider's own events because only these know the value before.
 */
public class CambiosListener extends DescriptorEventAdapter {

    private static final Set<String> TECHNICAL = Set.of("version", "createdAt", "updatedAt", "id");

    @Override
    public void aboutToInsert(DescriptorEvent event) {
        stamp(event, true);
    }

    @Override
    public void aboutToUpdate(DescriptorEvent event) {
        stamp(event, false);
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        if (event.getSource() instanceof Auditable auditable) {
            note(auditable, Cambio.Kind.CREADO, Map.of(), values(event, auditable));
        }
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        if (event.getSource() instanceof Auditable auditable
                && event.getQuery() instanceof ObjectLevelModifyQuery write
                && write.getObjectChangeSet() != null) {
            Map<String, String> before = new TreeMap<>();
            Map<String, String> after = new TreeMap<>();
            for (ChangeRecord change : write.getObjectChangeSet().getChanges()) {
                String attribute = change.getAttribute();
                if (isAudited(auditable, attribute)) {
                    Object was = change.getOldValue();
                    Object is = value(event.getDescriptor(), event.getSource(), attribute);
                    if (!Objects.equals(was, is)) {
                        before.put(attribute, text(auditable, attribute, was));
                        after.put(attribute, text(auditable, attribute, is));
                    }
                }
            }
            if (!after.isEmpty()) {
                note(auditable, Cambio.Kind.MODIFICADO, before, after);
            }
        }
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        if (event.getSource() instanceof Auditable auditable) {
            note(auditable, Cambio.Kind.BORRADO, values(event, auditable), Map.of());
        }
    }

    private static void stamp(DescriptorEvent event, boolean insert) {
        if (event.getSource() instanceof EntidadBase entidad) {
            Instant now = CDI.current().select(Reloj.class).get().now();
            entidad.stamp(now);
            if (insert) {
                event.updateAttributeWithObject("createdAt", entidad.getCreatedAt());
            }
            event.updateAttributeWithObject("updatedAt", now);
        }
    }

    private static void note(
            Auditable source, Cambio.Kind kind, Map<String, String> before, Map<String, String> after) {
        Cambio cambio =
                new Cambio(source.auditedName(), source.getId(), source.auditedClienteId(), kind, before, after);
        CDI.current().select(Cambios.class).get().add(cambio);
    }

    private static Map<String, String> values(DescriptorEvent event, Auditable auditable) {
        Map<String, String> values = new TreeMap<>();
        for (DatabaseMapping mapping : event.getDescriptor().getMappings()) {
            if (!mapping.isCollectionMapping() && isAudited(auditable, mapping.getAttributeName())) {
                String text = text(
                        auditable,
                        mapping.getAttributeName(),
                        mapping.getRealAttributeValueFromObject(event.getSource(), null));
                if (text != null) {
                    values.put(mapping.getAttributeName(), text);
                }
            }
        }
        return values;
    }

    private static boolean isAudited(Auditable auditable, String attribute) {
        return !TECHNICAL.contains(attribute)
                && !auditable.unauditedAttributes().contains(attribute);
    }

    private static Object value(ClassDescriptor descriptor, Object source, String attribute) {
        DatabaseMapping mapping = descriptor.getMappingForAttributeName(attribute);
        return mapping == null ? null : mapping.getRealAttributeValueFromObject(source, null);
    }

    private static String text(Auditable auditable, String attribute, Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof ConNombre nombrado) {
            return nombrado.getNombre();
        }
        if (value instanceof EntidadBase entidad) {
            return entidad.getClass().getSimpleName() + " " + entidad.getId();
        }
        return auditable.auditText(attribute, value);
    }
}
