package es.isr.crm.privacidad.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.documentos.control.DocumentoRepository;
import es.isr.crm.documentos.control.Trozos;
import es.isr.crm.documentos.entity.Documento;
import es.isr.crm.privacidad.entity.TablaPersonal;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything that is known of a customer as one ZIP: {@code datos.json} for machines (Reglamento (UE) 2016/679, art. 20),
 * {@code datos.html} for people, and their documents as they came. What is in memory is a row or a piece of a document.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Expediente {

    @Inject
    private FilasPersonales filas;

    @Inject
    private DocumentoRepository documentos;

    @Inject
    private Trozos trozos;

    @Inject
    private Reloj reloj;

    /**
     * Writes it.
     *
     * @param out stays open
     * @return how many rows and documents are in it
     */
    public Contenido write(Cliente cliente, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        open(zip, "datos.json");
        long rows;
        try (ExpedienteJson json = new ExpedienteJson(new SinCerrar(zip), reloj.now())) {
            rows = read(cliente, json);
        }
        zip.closeEntry();
        open(zip, "datos.html");
        try (ExpedienteHtml html = new ExpedienteHtml(new SinCerrar(zip), cliente, reloj.now())) {
            read(cliente, html);
        }
        zip.closeEntry();
        List<Documento> papers = documentos.findByCliente(cliente.getId());
        for (Documento paper : papers) {
            open(zip, "documentos/" + paper.getId() + " " + paper.getNombre());
            write(paper, zip);
            zip.closeEntry();
        }
        zip.finish();
        return new Contenido(rows, papers.size());
    }

    private long read(Cliente cliente, ExpedienteEscritor writer) throws IOException {
        long rows = 0;
        // The other way round than they are forgotten: the person first, then what hangs on them.
        List<TablaPersonal> tablas = new ArrayList<>(MapaPersonal.tablas());
        Collections.reverse(tablas);
        for (TablaPersonal tabla : tablas) {
            if (tabla.isMostrada()) {
                writer.tabla(tabla);
                rows += filas.read(tabla, cliente.getId(), writer);
                writer.finTabla();
            }
        }
        return rows;
    }

    private void write(Documento paper, OutputStream zip) throws IOException {
        int orden = 0;
        for (Optional<byte[]> piece = trozos.read(paper.getId(), orden);
                piece.isPresent();
                piece = trozos.read(paper.getId(), orden)) {
            zip.write(piece.get());
            orden++;
        }
    }

    private void open(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(reloj.now().atZone(Reloj.MADRID).toLocalDateTime());
        zip.putNextEntry(entry);
    }

    /**
     * What went into one.
     *
     * @param filas rows
     * @param documentos documents
     */
    public record Contenido(long filas, int documentos) {}
}
