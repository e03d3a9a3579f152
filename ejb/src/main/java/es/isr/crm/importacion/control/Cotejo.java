package es.isr.crm.importacion.control;

import es.isr.crm.importacion.control.RegistrosRepository.Clave;
import es.isr.crm.importacion.entity.Asiento;
import es.isr.crm.importacion.entity.Campo;
import es.isr.crm.importacion.entity.ErrorRegistro;
import es.isr.crm.importacion.entity.EstadoRegistro;
import es.isr.crm.importacion.entity.Fallo;
import es.isr.crm.importacion.entity.FichaRegistro;
import es.isr.crm.importacion.entity.RegistroCsv;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares a block of records with who is there already and with the records before them, in a few statements whatever the
 * size of the block, and says what becomes of each.
 *
 * <p>A code that is there with the same document is the same customer: passed over, whatever else the record says. With
 * another document it is an error, as is a code that the file has had before. A document, and an ONT, is one customer's
 * among those who have not left.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Cotejo {

    @Inject
    private Existencias existencias;

    @Inject
    private RegistrosRepository registros;

    /**
     * Of records as they come from the file, in its order.
     *
     * @param fichas how they were understood, as many and in the same order
     */
    public List<Asiento> judge(Long importacion, List<RegistroCsv> block, List<FichaRegistro> fichas) {
        int first = block.get(0).numero();
        Set<String> codes = earlier(importacion, first, Clave.CODIGO, keys(fichas, Cotejo::codigo));
        Set<String> documents = earlier(importacion, first, Clave.DNI, keys(fichas, FichaRegistro::dniVivo));
        Set<String> serials = earlier(importacion, first, Clave.SERIE, keys(fichas, FichaRegistro::serieViva));
        Presentes presentes = presentes(fichas);
        List<Asiento> asientos = new ArrayList<>();
        for (int i = 0; i < fichas.size(); i++) {
            FichaRegistro ficha = fichas.get(i);
            boolean codeTaken = !put(codes, codigo(ficha));
            boolean documentTaken = !put(documents, ficha.dniVivo());
            boolean serialTaken = !put(serials, ficha.serieViva());
            asientos.add(judge(
                    ficha,
                    presentes,
                    new Repetida(codeTaken, documentTaken, serialTaken),
                    block.get(i).valores()));
        }
        return asientos;
    }

    /** Of records that were found good before, against who is there by now. */
    public List<Asiento> judgeAgain(List<FichaRegistro> fichas) {
        Presentes presentes = presentes(fichas);
        return fichas.stream()
                .map(ficha -> judge(ficha, presentes, Repetida.NO, List.of()))
                .toList();
    }

    private static Asiento judge(FichaRegistro ficha, Presentes presentes, Repetida repetida, List<String> datos) {
        Existencias.Cliente same = presentes.codes().get(codigo(ficha));
        boolean known = same != null && Objects.equals(same.dni(), ficha.datos().getDni());
        List<ErrorRegistro> errores = new ArrayList<>(ficha.errores());
        if (repetida.codigo() || same != null && !known) {
            errores.add(new ErrorRegistro(Campo.CODIGO, Fallo.CODIGO_DUPLICADO, codigo(ficha)));
        } else if (repetida.dni() || !known && presentes.documents().contains(ficha.dniVivo())) {
            errores.add(new ErrorRegistro(Campo.DNI, Fallo.DNI_DUPLICADO, ficha.dniVivo()));
        }
        if (repetida.serie() || !known && presentes.serials().contains(ficha.serieViva())) {
            errores.add(new ErrorRegistro(Campo.NUMERO_SERIE_ONT, Fallo.ONT_DUPLICADA, ficha.serieViva()));
        }
        EstadoRegistro estado = EstadoRegistro.VALIDO;
        if (known && !repetida.codigo()) {
            estado = EstadoRegistro.EXISTENTE;
            errores.clear();
        } else if (!errores.isEmpty()) {
            estado = EstadoRegistro.RECHAZADO;
        }
        return new Asiento(
                ficha.numero(),
                estado,
                codigo(ficha),
                ficha.dniVivo(),
                ficha.serieViva(),
                errores,
                datos,
                estado == EstadoRegistro.EXISTENTE ? same.id() : null);
    }

    private Presentes presentes(List<FichaRegistro> fichas) {
        return new Presentes(
                existencias.findByCodigo(keys(fichas, Cotejo::codigo)),
                existencias.findDnisVivos(keys(fichas, FichaRegistro::dniVivo)),
                existencias.findSeriesVivas(keys(fichas, FichaRegistro::serieViva)));
    }

    private Set<String> earlier(Long importacion, int before, Clave clave, Collection<String> keys) {
        return registros.findEarlier(importacion, before, clave, keys);
    }

    private static String codigo(FichaRegistro ficha) {
        return ficha.datos().getCodigo();
    }

    private static Set<String> keys(List<FichaRegistro> fichas, Function<FichaRegistro, String> key) {
        Set<String> keys = new HashSet<>();
        fichas.forEach(ficha -> put(keys, key.apply(ficha)));
        return keys;
    }

    /** Whether it is new; nothing always is. */
    private static boolean put(Set<String> keys, String key) {
        return key == null || keys.add(key);
    }

    /** What an earlier record of the file has too. */
    private record Repetida(boolean codigo, boolean dni, boolean serie) {

        static final Repetida NO = new Repetida(false, false, false);
    }

    /** Who is there. */
    private record Presentes(Map<String, Existencias.Cliente> codes, Set<String> documents, Set<String> serials) {}
}
