package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.ErrorRegistro;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.importacion.entity.JsonImportacion;
import es.isr.crm.shared.entity.TextoInerte;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The records with faults as a file: the same columns as they came, and one more that says what is wrong. Put right, it can be
 * uploaded as it is: the column more is nobody's, and the marks that keep a spreadsheet from taking text for a formula are
 * taken away again.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class FicheroErrores {

    /** Name of the column more. */
    public static final String COLUMNA = "errores";

    private static final char BOM = '\uFEFF';
    private static final int BLOCK = 500;
    private static final String NUMBER = "-\\d+([.,]\\d+)?";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * Writes it, block by block.
     *
     * @param words one fault in words
     * @return how many records
     */
    public int write(Importacion importacion, OutputStream out, Function<ErrorRegistro, String> words) {
        int written = 0;
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(BOM);
            CSVPrinter printer = new CSVPrinter(
                    writer, CSVFormat.EXCEL.builder().setDelimiter(';').get());
            List<String> head = columns(importacion.getCabecera());
            printer.printRecord(with(head, COLUMNA));
            int width = head.size();
            int last = 0;
            for (List<?> block = block(importacion, last); !block.isEmpty(); block = block(importacion, last)) {
                for (Object one : block) {
                    Object[] row = (Object[]) one;
                    last = ((Number) row[0]).intValue();
                    printer.printRecord(with(values((String) row[1], width), words((String) row[2], words)));
                    written++;
                }
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    /** A file of errors that comes back has the column already. */
    private static List<String> columns(List<String> cabecera) {
        int last = cabecera.size() - 1;
        return COLUMNA.equals(cabecera.get(last)) ? cabecera.subList(0, last) : cabecera;
    }

    private static List<String> values(String json, int width) {
        List<String> values = new ArrayList<>(JsonImportacion.readList(json));
        while (values.size() < width) {
            values.add("");
        }
        return values.subList(0, width);
    }

    private static List<String> with(List<String> values, String more) {
        List<String> all = new ArrayList<>();
        values.forEach(value -> all.add(inert(value)));
        all.add(inert(more));
        return all;
    }

    private static String inert(String value) {
        return value.matches(NUMBER) ? value : TextoInerte.of(value);
    }

    private static String words(String errores, Function<ErrorRegistro, String> words) {
        return String.join(
                " · ", JsonImportacion.readErrores(errores).stream().map(words).toList());
    }

    private List<?> block(Importacion importacion, int after) {
        return em.createNativeQuery("""
                        SELECT numero, datos, errores FROM registros_importacion
                         WHERE importacion_id = ? AND estado = 'rechazado' AND numero > ? AND datos IS NOT NULL
                         ORDER BY numero""")
                .setParameter(1, importacion.getId())
                .setParameter(2, after)
                .setMaxResults(BLOCK)
                .getResultList();
    }
}
