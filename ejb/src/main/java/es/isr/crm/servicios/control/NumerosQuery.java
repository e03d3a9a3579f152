package es.isr.crm.servicios.control;

import es.isr.crm.auditoria.entity.ActividadCliente;
import es.isr.crm.servicios.entity.CambioNumeros;
import es.isr.crm.servicios.entity.ServicioCliente;
import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** The numbers that a line had, out of its customer's history. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class NumerosQuery {

    /** What the history calls a change of numbers. */
    public static final String CAMBIO = "servicios.numeros";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** The changes of a line's numbers, the latest first. */
    public List<CambioNumeros> find(ServicioCliente servicio) {
        String thing = servicio.auditedName() + " " + servicio.getId();
        return em.createQuery("""
                        SELECT a FROM ActividadCliente a
                         WHERE a.clienteId = :cliente AND a.tipo = :cambio
                         ORDER BY a.createdAt DESC, a.id DESC""", ActividadCliente.class)
                .setParameter("cliente", servicio.getClienteId())
                .setParameter("cambio", CAMBIO)
                .getResultStream()
                .flatMap(line -> change(line, thing).stream())
                .toList();
    }

    private static Optional<CambioNumeros> change(ActividadCliente line, String thing) {
        JsonObject before = parse(line.getAntes()).getJsonObject(thing);
        JsonObject after = parse(line.getDespues()).getJsonObject(thing);
        if (before == null || after == null) {
            return Optional.empty();
        }
        return Optional.of(new CambioNumeros(
                line.getCreatedAt(),
                line.getUsuario(),
                text(before, "numero"),
                text(after, "numero"),
                text(before, "iccid"),
                text(after, "iccid")));
    }

    private static JsonObject parse(String json) {
        if (json == null) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String text(JsonObject values, String attribute) {
        return values.getString(attribute, null);
    }
}
