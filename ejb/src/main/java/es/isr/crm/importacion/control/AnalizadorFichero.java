package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.AnalisisFichero;
import es.isr.crm.importacion.entity.FicheroIlegibleException;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.importacion.entity.RegistroCsv;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out what a file is before anybody has said so, in one pass. */
@Dependent
public class AnalizadorFichero {

    /** Longer than the names of any columns are. */
    private static final int MAX_HEADER = 16_000;

    /** More different plans than any operator has: the column is another. */
    private static final int MAX_PLANS = 500;

    @Inject
    private FicheroImportacion ficheros;

    /**
     * What separates its values, what its columns are called, and how many records it has.
     *
     * @throws FicheroIlegibleException when it has not at least two columns and a record
     */
    public AnalisisFichero analyse(Importacion importacion) {
        char separador = LectorCsv.separador(firstLine(importacion));
        try (LectorCsv lector = ficheros.open(importacion.getId(), importacion.getCodificacion(), separador)) {
            int records = 0;
            while (lector.next() != null) {
                records++;
            }
            if (records == 0 || lector.cabecera().size() < 2) {
                throw new FicheroIlegibleException(importacion.getFichero());
            }
            return new AnalisisFichero(separador, lector.cabecera(), records);
        }
    }

    private String firstLine(Importacion importacion) {
        try (Reader reader = new BufferedReader(new InputStreamReader(
                ficheros.stream(importacion.getId()),
                importacion.getCodificacion().charset()))) {
            StringBuilder line = new StringBuilder();
            for (int c = reader.read();
                    c >= 0 && c != '\n' && c != '\r' && line.length() < MAX_HEADER;
                    c = reader.read()) {
                line.append((char) c);
            }
            return line.toString();
        } catch (IOException e) {
            throw new IllegalStateException("file of import " + importacion.getId() + " not read", e);
        }
    }

    /** The first records, to see what is in its columns. */
    public List<RegistroCsv> sample(Importacion importacion, int count) {
        try (LectorCsv lector = open(importacion)) {
            return lector.next(count);
        }
    }

    /**
     * What stands in a column, and how often.
     *
     * @param place of the column
     * @return at most 500 different values, by name
     */
    public Map<String, Integer> values(Importacion importacion, int place) {
        Map<String, Integer> counts = new TreeMap<>();
        try (LectorCsv lector = open(importacion)) {
            for (RegistroCsv record = lector.next(); record != null; record = lector.next()) {
                String value = place < record.valores().size()
                        ? record.valores().get(place).strip()
                        : "";
                if (!value.isEmpty() && (counts.size() < MAX_PLANS || counts.containsKey(value))) {
                    counts.merge(value, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private LectorCsv open(Importacion importacion) {
        return ficheros.open(importacion.getId(), importacion.getCodificacion(), importacion.getSeparador());
    }
}
