package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.ColumnaLead;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.Interes;
import es.isr.crm.comercial.entity.OrigenLead;
import es.isr.crm.shared.entity.ErrorCampo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Understands the words of a line. What a file leaves open is of medium interest and comes from a file. */
final class InterpreteLeads {

    private final Map<String, Long> campanas = new HashMap<>();
    private final Map<String, Long> planes = new HashMap<>();

    /**
     * @param campanas by code and by name
     * @param planes by name
     */
    InterpreteLeads(Map<String, Long> campanas, Map<String, Long> planes) {
        campanas.forEach((name, id) -> this.campanas.put(ColumnaLead.plain(name), id));
        planes.forEach((name, id) -> this.planes.put(ColumnaLead.plain(name), id));
    }

    /**
     * @param words of the line
     * @param errores takes what is not understood
     */
    DatosLead read(Map<ColumnaLead, String> words, List<ErrorCampo> errores) {
        DatosLead datos = new DatosLead();
        datos.setNombre(words.get(ColumnaLead.NOMBRE));
        datos.setApellidos(words.get(ColumnaLead.APELLIDOS));
        datos.setTelefono(words.get(ColumnaLead.TELEFONO));
        datos.setEmail(words.get(ColumnaLead.EMAIL));
        datos.setDireccion(words.get(ColumnaLead.DIRECCION));
        datos.setCodigoPostal(words.get(ColumnaLead.CODIGO_POSTAL));
        datos.setLocalidad(words.get(ColumnaLead.LOCALIDAD));
        datos.setProvincia(words.get(ColumnaLead.PROVINCIA));
        datos.setNotas(words.get(ColumnaLead.NOTAS));
        datos.setInteres(constant(Interes.class, words.get(ColumnaLead.INTERES), Interes.MEDIO, "interes", errores));
        datos.setOrigen(
                constant(OrigenLead.class, words.get(ColumnaLead.ORIGEN), OrigenLead.FICHERO, "origen", errores));
        datos.setCampanaId(known(campanas, words.get(ColumnaLead.CAMPANA), "campanaId", errores));
        datos.setPlanId(known(planes, words.get(ColumnaLead.PLAN), "planId", errores));
        return datos;
    }

    private static <E extends Enum<E>> E constant(
            Class<E> type, String word, E otherwise, String field, List<ErrorCampo> errores) {
        if (word == null) {
            return otherwise;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ColumnaLead.plain(each.name()).equals(ColumnaLead.plain(word)))
                .findFirst()
                .orElseGet(() -> {
                    errores.add(new ErrorCampo(field, "leadsPalabra", word));
                    return otherwise;
                });
    }

    private static Long known(Map<String, Long> ids, String word, String field, List<ErrorCampo> errores) {
        Long id = word == null ? null : ids.get(ColumnaLead.plain(word));
        if (word != null && id == null) {
            errores.add(new ErrorCampo(field, "leadsPalabra", word));
        }
        return id;
    }
}
