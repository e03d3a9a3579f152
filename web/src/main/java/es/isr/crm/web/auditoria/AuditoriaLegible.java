package es.isr.crm.web.auditoria;

import es.isr.crm.auditoria.entity.AuditoriaRow;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What a row of the audit tells, as people read it. */
@Named
@RequestScoped
public class AuditoriaLegible {

    private static final String NOTHING = "—";

    /** So many changes stand in a line of the list. */
    private static final int EN_LISTA = 3;

    @Inject
    private ViewTexts texts;

    /** Every value that a row tells. */
    public List<CambioValor> cambios(AuditoriaRow row) {
        return CambioValor.of(row.fila().contenido());
    }

    /** The first values that a row changed; none for what it only made. */
    public List<CambioValor> primeros(AuditoriaRow row) {
        return row.fila().contenido().antes() == null
                ? List.of()
                : cambios(row).stream().limit(EN_LISTA).toList();
    }

    /** Whether a row tells more than its line in the list. */
    public boolean hayMas(AuditoriaRow row) {
        return cambios(row).size() > primeros(row).size();
    }

    /** The name of an attribute, as forms have it. */
    public String campo(String campo) {
        if (campo == null) {
            return NOTHING;
        }
        String known = texts.find("clientes_datos." + campo);
        return known == null ? campo : known;
    }

    public String valor(String valor) {
        return valor == null || valor.isEmpty() ? NOTHING : valor;
    }

    /** All changes as one text. */
    public String enPalabras(AuditoriaRow row) {
        return cambios(row).stream()
                .map(cambio -> "%s · %s: %s → %s"
                        .formatted(
                                valor(cambio.cosa()),
                                campo(cambio.campo()),
                                valor(cambio.antes()),
                                valor(cambio.despues())))
                .collect(Collectors.joining("; "));
    }

    /** The area of a row. */
    public String area(AuditoriaRow row) {
        return row.area() == null ? "" : texts.get("auditoria.area." + row.area());
    }
}
