package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Carta;
import es.isr.crm.impresos.control.Impresora;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a batch: the documents of its letters, one behind the other in one file. One of them is in memory at a time; what is
 * done is kept in a file until the whole goes out. One that cannot be printed leaves the batch and fails by itself.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImpresionLote {

    private static final Logger LOG = Logger.getLogger(ImpresionLote.class.getName());

    @Inject
    private CartasLote cartas;

    @Inject
    private Impresora impresora;

    /**
     * Prints it.
     *
     * @param out where to; stays open
     * @return how many letters are in the file
     */
    public int print(Long loteId, OutputStream out) {
        List<Long> ids = cartas.findCartas(loteId);
        PDFMergerUtility merger = new PDFMergerUtility();
        int printed = 0;
        try (PDDocument all = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (Long id : ids) {
                Optional<byte[]> letter = letter(id);
                if (letter.isPresent()) {
                    try (PDDocument one = Loader.loadPDF(letter.get())) {
                        merger.appendDocument(all, one);
                    }
                    printed++;
                }
            }
            if (printed > 0) {
                all.save(out);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException("batch " + loteId + " not printed", e);
        }
    }

    private Optional<byte[]> letter(Long id) {
        try {
            return cartas.carta(id).flatMap(Carta::adjunto).map(documento -> {
                ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                impresora.print(documento.impreso(), pdf);
                return pdf.toByteArray();
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Letter " + id + " cannot be printed");
            cartas.fallar(id, Causa.of(e));
            return Optional.empty();
        }
    }
}
