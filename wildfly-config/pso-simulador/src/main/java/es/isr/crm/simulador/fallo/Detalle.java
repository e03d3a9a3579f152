package es.isr.crm.simulador.fallo;

import jakarta.json.JsonObject;
import java.time.Duration;

/** The numbers and texts of a symptom; each one is used only by the symptoms that name it. */
public record Detalle(
        int codigo, String mensaje, Duration silencio, int estado, String destino, long bytes, Duration porByte) {

    /** The keys by which a detail is given. */
    public enum Campo {
        CODIGO("codigo"),
        MENSAJE("mensaje"),
        MS("ms"),
        ESTADO("estado"),
        DESTINO("destino"),
        BYTES("bytes"),
        MS_POR_BYTE("msPorByte");

        private final String clave;

        Campo(String clave) {
            this.clave = clave;
        }

        public String clave() {
            return clave;
        }
    }

    private static final int CODIGO_GENERICO = 699;
    private static final int SILENCIO_MAXIMO_MS = 600_000;
    private static final int MEDIO_GIGA = 500_000_000;

    static Detalle of(JsonObject json) {
        return new Detalle(
                Lectura.entero(json, Campo.CODIGO.clave, CODIGO_GENERICO, Integer.MIN_VALUE),
                Lectura.texto(json, Campo.MENSAJE.clave, "Error simulado"),
                Duration.ofMillis(Lectura.entero(json, Campo.MS.clave, SILENCIO_MAXIMO_MS, 0)),
                Lectura.entero(json, Campo.ESTADO.clave, 500, 200),
                Lectura.texto(json, Campo.DESTINO.clave, "/php/manejador.php"),
                Lectura.entero(json, Campo.BYTES.clave, MEDIO_GIGA, 1),
                Duration.ofMillis(Lectura.entero(json, Campo.MS_POR_BYTE.clave, 1_000, 1)));
    }
}
