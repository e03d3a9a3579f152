package es.isr.crm.red.control;

import static es.isr.crm.red.control.CampoPso.aVeces;
import static es.isr.crm.red.control.CampoPso.siempre;

import es.isr.crm.red.control.CampoPso.Tipo;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;

/**
 * What the contract promises in {@code datos}.
 *
 * @param lista whether it is a list of such elements or one of them
 * @param campos the fields of an element; empty for a text
 * @param lector how the CRM reads an element
 */
record FormaPso(boolean lista, List<CampoPso> campos, Function<JsonValue, ?> lector) {

    private static final List<CampoPso> ONT = List.of(
            siempre("sn", Tipo.SERIE),
            aVeces("mac", Tipo.MAC),
            aVeces("modelo", Tipo.TEXTO),
            siempre("estado", Tipo.TEXTO),
            aVeces("perfilVelocidad", Tipo.TEXTO),
            aVeces("perfilUsuario", Tipo.TEXTO),
            aVeces("olt", Tipo.TEXTO),
            aVeces("pon", Tipo.PON),
            aVeces("ipFija", Tipo.IP),
            aVeces("estadoConexion", Tipo.ENLACE),
            aVeces("potenciaSenal", Tipo.DBM));

    /**
     * The promise of an operation that reads.
     *
     * @throws IllegalArgumentException for one that writes
     */
    static FormaPso of(PsoOperacion operacion) {
        return switch (operacion) {
            case OBTENER_INFORMACION_ONT_POR_SN -> new FormaPso(false, ONT, PsoDatos::ont);
            case OBTENER_TODAS_ONTS_OLT -> new FormaPso(true, ONT, PsoDatos::ont);
            case OBTENER_ESTADOS_ONTS_OLT ->
                lista(PsoDatos::ontEstado, siempre("sn", Tipo.SERIE), siempre("estado", Tipo.TEXTO));
            case OBTENER_ONTS_SIN_REGISTRAR ->
                lista(PsoDatos::ontLibre, siempre("sn", Tipo.SERIE), siempre("mac", Tipo.MAC));
            case OBTENER_LOGS_ONT -> lista(PsoDatos::line);
            case OBTENER_PERFILES_VELOCIDAD ->
                lista(
                        PsoDatos::perfilVelocidad,
                        siempre("nombre", Tipo.TEXTO),
                        siempre("bajada", Tipo.ENTERO),
                        siempre("subida", Tipo.ENTERO));
            case OBTENER_PERFILES_USUARIO ->
                lista(PsoDatos::perfilUsuario, siempre("nombre", Tipo.TEXTO), siempre("descripcion", Tipo.TEXTO));
            case OBTENER_OLTS ->
                lista(
                        PsoDatos::olt,
                        siempre("nombre", Tipo.TEXTO),
                        siempre("ip", Tipo.IP),
                        siempre("estado", Tipo.TEXTO));
            case OBTENER_NODOS_PON ->
                lista(PsoDatos::nodoPon, siempre("pon", Tipo.PON), siempre("ontsActivas", Tipo.ENTERO));
            default -> throw new IllegalArgumentException(operacion.nombre() + " writes");
        };
    }

    private static FormaPso lista(Function<JsonValue, ?> lector, CampoPso... campos) {
        return new FormaPso(true, List.of(campos), lector);
    }

    /** Whether an element is a text by itself. */
    boolean isTexto() {
        return campos.isEmpty();
    }

    /** Whether the CRM can read it, be it exactly the promise or only like it. */
    boolean isLegible(JsonValue datos) {
        try {
            if (lista) {
                PsoDatos.list(datos, lector);
            } else {
                lector.apply(datos);
            }
            return true;
        } catch (PsoDatos.UnexpectedException e) {
            return false;
        }
    }
}
