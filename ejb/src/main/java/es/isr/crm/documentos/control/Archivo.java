package es.isr.crm.documentos.control;

import es.isr.crm.documentos.entity.DatosDocumento;
import es.isr.crm.documentos.entity.Documento;
import es.isr.crm.documentos.entity.FormatoDocumento;
import es.isr.crm.documentos.entity.FormatoNoAdmitidoException;
import es.isr.crm.documentos.entity.OrigenDocumento;
import es.isr.crm.documentos.entity.Persona;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Takes documents in: looks at what they are, and keeps them. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Archivo {

    @Inject
    private DocumentoRepository documentos;

    @Inject
    private Trozos trozos;

    @Inject
    private Configuracion configuracion;

    /**
     * Keeps a document; a refusal leaves nothing of it, because it takes the transaction with it.
     *
     * @param clienteId whose
     * @param datos checked
     * @param content read once, to its end
     * @return the document
     * @throws FormatoNoAdmitidoException when its first bytes are of nothing that is kept
     * @throws es.isr.crm.documentos.entity.DocumentoGrandeException when it is too long
     * @throws IOException when it breaks off
     */
    public Documento keep(
            Long clienteId, DatosDocumento datos, OrigenDocumento origen, Persona autor, InputStream content)
            throws IOException {
        byte[] head = content.readNBytes(FormatoDocumento.HEAD);
        FormatoDocumento formato = FormatoDocumento.detect(head).orElseThrow(FormatoNoAdmitidoException::new);
        Documento documento = new Documento(clienteId, datos, formato, origen, autor);
        documentos.add(documento);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
        Trozos.Contenido kept =
                trozos.write(documento.getId(), whole, configuracion.integer(Parametro.DOCUMENTO_MAXIMO_MB));
        documento.complete(kept.bytes(), kept.sha256());
        return documento;
    }
}
