package es.isr.crm.web.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CodigoQrTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @Test
    void telephoneReadsWhatWasDrawn() throws ReaderException {
        String uri =
                "otpauth://totp/ISR%20CRM:rosa%40isp.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=ISR%20CRM";

        assertEquals(uri, read(CodigoQr.of(uri)));
    }

    /** Draws the path and reads the picture. */
    private static String read(CodigoQr qr) throws ReaderException {
        int[] pixels = new int[qr.lado() * qr.lado()];
        Arrays.fill(pixels, 0xFFFFFF);
        RUN.matcher(qr.trazo()).results().forEach(run -> {
            int from = number(run, 2) * qr.lado() + number(run, 1);
            Arrays.fill(pixels, from, from + number(run, 3), 0);
        });
        RGBLuminanceSource source = new RGBLuminanceSource(qr.lado(), qr.lado(), pixels);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(source)),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
