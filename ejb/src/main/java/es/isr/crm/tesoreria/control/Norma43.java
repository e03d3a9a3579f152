package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.tesoreria.entity.ExtractoLeido;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of bank statements, one account after the other. A file is taken as a whole or not at all: whatever is wrong
 * with it is told with its line.
 *
 * <p>Each account has a head (11), movements (22, each followed by up to five lines of text, 23, and its amount in another
 * currency, 24) and sums (33); the file ends with the number of its records (88).
 */
public final class Norma43 {

    /** Movements that one file may have; a month of a large operator has some thousands. */
    static final int MAX_MOVIMIENTOS = 20_000;

    private final RegistrosFijos records;
    private final List<ExtractoLeido> read = new ArrayList<>();
    private CuentaEnLectura account;
    private int count;
    private int movements;
    private boolean ended;

    private Norma43(InputStream in) {
        this.records = new RegistrosFijos(in);
    }

    /**
     * Reads a file to its end.
     *
     * @return its statements, at least one
     * @throws DatosInvalidosException when it is no such file, or something in it is not right
     */
    public static List<ExtractoLeido> read(InputStream in) {
        Norma43 file = new Norma43(in);
        for (Optional<Registro43> next = file.records.next(); next.isPresent(); next = file.records.next()) {
            file.take(next.get());
        }
        file.requireWhole();
        return List.copyOf(file.read);
    }

    private void take(Registro43 record) {
        if (ended) {
            throw record.refuse("despues");
        }
        switch (record.codigo()) {
            case "00" -> count--;
            case "11" -> open(record);
            case "22" -> {
                if (++movements > MAX_MOVIMIENTOS) {
                    throw record.refuse("demasiados", MAX_MOVIMIENTOS);
                }
                inside(record).movement(record);
            }
            case "23" -> inside(record).text(record);
            case "24" -> inside(record).requireMovement(record);
            case "33" -> {
                read.add(inside(record).close(record));
                account = null;
            }
            case "88" -> end(record);
            default -> throw count == 0 ? noStatement() : record.refuse("registro", record.codigo());
        }
        count++;
    }

    private void open(Registro43 record) {
        if (account != null) {
            throw record.refuse("sitio", record.codigo());
        }
        account = new CuentaEnLectura(record);
    }

    private CuentaEnLectura inside(Registro43 record) {
        if (account == null) {
            throw count == 0 ? noStatement() : record.refuse("sitio", record.codigo());
        }
        return account;
    }

    private void end(Registro43 record) {
        if (account != null) {
            throw record.refuse("sitio", record.codigo());
        }
        int said = record.number(20, 26);
        if (said != count) {
            throw record.refuse("cuenta", said, count);
        }
        ended = true;
    }

    private void requireWhole() {
        if (count == 0) {
            throw noStatement();
        }
        if (!ended || read.isEmpty()) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("fichero", "norma43.cortado")));
        }
    }

    private static DatosInvalidosException noStatement() {
        return new DatosInvalidosException(List.of(new ErrorCampo("fichero", "norma43.ajeno")));
    }
}
