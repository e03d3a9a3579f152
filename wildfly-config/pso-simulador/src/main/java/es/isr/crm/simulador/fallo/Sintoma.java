package es.isr.crm.simulador.fallo;

import es.isr.crm.simulador.fallo.Detalle.Campo;
import java.util.Locale;
import java.util.Set;

/** What a client sees of a fault. The texts are shown by the control page. */
public enum Sintoma {
    CODIGO("contesta el código y el mensaje que se indiquen", Set.of(Campo.CODIGO, Campo.MENSAJE)),
    CORRECTA("contesta bien; con «espera», tarde; sin aplicar, dice que sí y no lo hace", Set.of()),
    SILENCIO("no contesta hasta que el cliente se va o pasan «ms»", Set.of(Campo.MS)),
    CIERRE("cierra la conexión sin contestar", Set.of()),
    RESET("rompe la conexión (RST) sin contestar", Set.of()),
    HTTP("contesta el estado HTTP que se indique, con una página HTML", Set.of(Campo.ESTADO)),
    REDIRECCION("contesta 307 hacia «destino»", Set.of(Campo.DESTINO)),
    HTML("contesta 200 con una página HTML", Set.of()),
    VACIO("contesta 200 sin cuerpo", Set.of()),
    OBJETO_VACIO("contesta {}", Set.of()),
    CODIGO_TEXTO("contesta con el código como texto: \"200\"", Set.of()),
    CORTADO("anuncia el cuerpo entero, envía la mitad y cierra", Set.of()),
    ENORME("envía un cuerpo sin fin anunciado, de «bytes»", Set.of(Campo.BYTES)),
    CUERPO_LENTO("envía el cuerpo byte a byte, uno cada «msPorByte»", Set.of(Campo.MS_POR_BYTE)),
    CABECERAS_LENTAS("envía también las cabeceras byte a byte", Set.of(Campo.MS_POR_BYTE));

    private final String descripcion;
    private final Set<Campo> campos;

    Sintoma(String descripcion, Set<Campo> campos) {
        this.descripcion = descripcion;
        this.campos = campos;
    }

    public String nombre() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String descripcion() {
        return descripcion;
    }

    public Set<Campo> campos() {
        return campos;
    }

    /** What a fault does when nobody says: only the right answer carries the operation out. */
    public Aplicacion aplicacionPorDefecto() {
        return this == CORRECTA ? Aplicacion.SI : Aplicacion.NO;
    }
}
