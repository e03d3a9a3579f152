package es.isr.crm.correo.entity;

import es.isr.crm.impresos.entity.Impreso;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a delivery says.
 *
 * @param asunto the subject, one line
 * @param saludo how it addresses its reader
 * @param parrafos its text; each is plain, and shown as it is
 * @param datos what is worth a line of its own: number, date, amount
 * @param documento what is attached, and what is printed when it goes on paper; or null
 */
public record Carta(String asunto, String saludo, List<String> parrafos, List<Dato> datos, Documento documento) {

    /**
     * A line of facts.
     *
     * @param nombre what it is
     * @param valor as it is shown
     */
    public record Dato(String nombre, String valor) {}

    /**
     * What is attached.
     *
     * @param fichero its name, with ending
     * @param impreso what is printed
     */
    public record Documento(String fichero, Impreso impreso) {}

    public Carta {
        Objects.requireNonNull(asunto, "asunto");
        parrafos = List.copyOf(parrafos);
        datos = List.copyOf(datos);
    }

    public Optional<Documento> adjunto() {
        return Optional.ofNullable(documento);
    }
}
