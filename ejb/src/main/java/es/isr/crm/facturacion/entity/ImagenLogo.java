package es.isr.crm.facturacion.entity;

import es.isr.crm.documentos.entity.FormatoDocumento;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture that may be printed on every invoice: PNG or JPEG by its own bytes, small enough that a thousand invoices with
 * it are made without strain, and whole.
 *
 * @param datos the file
 * @param formato PNG or JPEG
 * @param ancho pixels
 * @param alto pixels
 */
public record ImagenLogo(byte[] datos, FormatoDocumento formato, int ancho, int alto) {

    /** Longest file, in bytes. */
    public static final int MAX_BYTES = 500_000;

    /** Longest side, in pixels: 10 cm at 400 dots an inch. */
    public static final int MAX_LADO = 1600;

    private static final Set<FormatoDocumento> ADMITIDOS = EnumSet.of(FormatoDocumento.PNG, FormatoDocumento.JPEG);

    /**
     * Looks at a file, at its size before its picture, so that a small file that unfolds to a huge picture does no harm.
     *
     * @throws DatosInvalidosException beside the field {@code fichero}, when it may not be the logo
     */
    public static ImagenLogo of(byte[] file) {
        if (file.length == 0) {
            throw refusal("obligatorio");
        }
        if (file.length > MAX_BYTES) {
            throw refusal("logoGrande", MAX_BYTES / 1000, MAX_LADO);
        }
        FormatoDocumento formato = FormatoDocumento.detect(Arrays.copyOf(file, FormatoDocumento.HEAD))
                .filter(ADMITIDOS::contains)
                .orElseThrow(() -> refusal("logoFormato"));
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw refusal("logoFormato");
            }
            return read(readers.next(), input, file, formato);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw refusal("logoFormato");
        }
    }

    private static ImagenLogo read(ImageReader reader, ImageInputStream input, byte[] file, FormatoDocumento formato)
            throws IOException {
        try {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MAX_LADO || height > MAX_LADO) {
                throw refusal("logoGrande", MAX_BYTES / 1000, MAX_LADO);
            }
            reader.read(0);
            return new ImagenLogo(file, formato, width, height);
        } finally {
            reader.dispose();
        }
    }

    private static DatosInvalidosException refusal(String key, Object... data) {
        return new DatosInvalidosException(List.of(new ErrorCampo("fichero", key, data)));
    }
}
