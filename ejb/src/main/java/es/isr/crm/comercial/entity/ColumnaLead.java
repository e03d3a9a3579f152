package es.isr.crm.comercial.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column that a file of leads may have, and what it may be called. */
public enum ColumnaLead {
    NOMBRE("nombre", "name"),
    APELLIDOS("apellidos", "surname", "surnames"),
    TELEFONO("telefono", "movil", "phone", "telephone"),
    EMAIL("email", "correo", "correoelectronico", "mail"),
    DIRECCION("direccion", "address"),
    CODIGO_POSTAL("codigopostal", "cp", "postcode"),
    LOCALIDAD("localidad", "poblacion", "municipio", "town", "city"),
    PROVINCIA("provincia", "province"),
    INTERES("interes", "interest"),
    ORIGEN("origen", "source"),
    CAMPANA("campana", "campaign"),
    PLAN("plan", "plandeinteres", "tarifa"),
    NOTAS("notas", "observaciones", "comentarios", "notes");

    private final List<String> nombres;

    ColumnaLead(String... nombres) {
        this.nombres = List.of(nombres);
    }

    /** The column that a heading means, however it is spelled: accents, capitals, blanks and hyphens are nothing. */
    public static Optional<ColumnaLead> find(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values())
                .filter(each -> each.nombres.contains(plain))
                .findFirst();
    }

    /** Letters and digits of a word, without accents, in small letters. */
    public static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alnum}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
