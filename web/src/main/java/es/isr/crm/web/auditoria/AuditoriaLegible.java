package es.isr.crm.web.auditoria;

import es.isr.crm.auditoria.entity.AuditoriaRow;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a row of the audit tells, as people read it. */
@Named
@RequestScoped
public class AuditoriaLegible {

    private static final String NOTHING = "—";

    /** So many changes stand in a line of the list. */
    private static final int EN_LISTA = 3;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");

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

    /** Whether a row changed more than its line in the list has room for. */
    public boolean hayMas(AuditoriaRow row) {
        int shown = primeros(row).size();
        return shown > 0 && cambios(row).size() > shown;
    }

    /** The name of an attribute, as forms have it. */
    public String campo(String campo) {
        if (campo == null) {
            return NOTHING;
        }
        String known = texts.find("clientes_datos." + campo);
        return known == null ? NombreCampo.of(campo) : known;
    }

    /** A value as pages show it: days and moments as elsewhere, yes and no; anything else as it was written. */
    public String valor(String valor) {
        if (valor == null || valor.isEmpty()) {
            return NOTHING;
        }
        if (Boolean.TRUE.toString().equals(valor) || Boolean.FALSE.toString().equals(valor)) {
            return texts.get(Boolean.parseBoolean(valor) ? "usuarios.si" : "usuarios.no");
        }
        try {
            if (DAY.matcher(valor).matches()) {
                return ViewFormats.date(LocalDate.parse(valor));
            }
            return MOMENT.matcher(valor).matches() ? ViewFormats.second(Instant.parse(valor)) : valor;
        } catch (DateTimeParseException e) {
            // It only looked like one.
            return valor;
        }
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
