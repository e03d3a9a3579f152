package es.isr.crm.web.usuarios;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A text as a picture that a telephone reads, drawn within the page: no request carries the text anywhere.
 *
 * @param lado how many points wide and high it is, with its margin
 * @param trazo the dark ones, as the path of an SVG
 */
public record CodigoQr(int lado, String trazo) {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    /** The picture of a text. */
    public static CodigoQr of(String text) {
        BitMatrix points = points(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < points.getHeight(); y++) {
            int x = 0;
            while (x < points.getWidth()) {
                int from = x;
                while (x < points.getWidth() && points.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                } else {
                    x++;
                }
            }
        }
        return new CodigoQr(points.getWidth(), path.toString());
    }

    private static BitMatrix points(String text) {
        try {
            // Of no size of its own: one point for each.
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
