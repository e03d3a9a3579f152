package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.ColumnaLead;
import es.isr.crm.importacion.control.DetectorCodificacion;
import es.isr.crm.importacion.control.LectorCsv;
import es.isr.crm.importacion.entity.Codificacion;
import es.isr.crm.importacion.entity.RegistroCsv;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lines of a file of leads, each as the words that stand in the columns that are known. */
final class FicheroLeads {

    /** More than any fair has visitors; whoever has more has several files. */
    static final int MAX_LINEAS = 5000;

    private static final String FIELD = "fichero";

    private FicheroLeads() {}

    /**
     * @param file all its bytes
     * @throws DatosInvalidosException when it is no text, has no columns for who it is and how to reach them, has no lines,
     *     or too many
     */
    static List<Map<ColumnaLead, String>> read(byte[] file) {
        Codificacion letters = letters(file);
        String text = new String(file, letters.charset());
        char separator = LectorCsv.separador(text.lines().findFirst().orElse(""));
        try (LectorCsv lector = new LectorCsv(new ByteArrayInputStream(file), letters, separator)) {
            List<ColumnaLead> columns = lector.cabecera().stream()
                    .map(heading -> ColumnaLead.find(heading).orElse(null))
                    .toList();
            requireColumns(columns);
            List<Map<ColumnaLead, String>> lines = new ArrayList<>();
            for (RegistroCsv record = lector.next(); record != null; record = lector.next()) {
                if (lines.size() == MAX_LINEAS) {
                    throw refusal("leadsDemasiados", MAX_LINEAS);
                }
                lines.add(words(columns, record));
            }
            if (lines.isEmpty()) {
                throw refusal("leadsVacio");
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Codificacion letters(byte[] file) {
        DetectorCodificacion detector = new DetectorCodificacion();
        detector.feed(file, file.length);
        if (detector.isBinary()) {
            throw refusal("leadsIlegible");
        }
        return detector.end();
    }

    private static void requireColumns(List<ColumnaLead> columns) {
        boolean reachable = columns.contains(ColumnaLead.TELEFONO) || columns.contains(ColumnaLead.EMAIL);
        if (!columns.contains(ColumnaLead.NOMBRE) || !reachable) {
            throw refusal("leadsColumnas");
        }
    }

    /** Of two columns that mean the same the first that says something counts. */
    private static Map<ColumnaLead, String> words(List<ColumnaLead> columns, RegistroCsv record) {
        Map<ColumnaLead, String> words = new EnumMap<>(ColumnaLead.class);
        for (int i = 0; i < columns.size() && i < record.valores().size(); i++) {
            String word = record.valores().get(i).strip();
            if (columns.get(i) != null && !word.isEmpty()) {
                words.putIfAbsent(columns.get(i), word);
            }
        }
        return words;
    }

    private static DatosInvalidosException refusal(String key, Object... data) {
        return new DatosInvalidosException(List.of(new ErrorCampo(FIELD, key, data)));
    }
}
