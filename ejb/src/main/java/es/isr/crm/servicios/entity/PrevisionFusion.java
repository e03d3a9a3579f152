package es.isr.crm.servicios.entity;

import es.isr.crm.clientes.entity.EstadoCliente;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What it would mean that two customers turn out to be one.
 *
 * @param duplicado who would be no more
 * @param superviviente who would stay
 * @param cuentas how many rows of each kind would pass, by the name of their table; none of which there are none
 * @param conflictos what both have and differs: the survivor's stays
 * @param impedimentos what forbids it now
 */
public record PrevisionFusion(
        Persona duplicado,
        Persona superviviente,
        Map<String, Long> cuentas,
        List<Conflicto> conflictos,
        List<Impedimento> impedimentos)
        implements Serializable {

    /** Whether nothing forbids it. */
    public boolean isPosible() {
        return impedimentos.isEmpty();
    }

    /** What forbids to make one of two. */
    public enum Impedimento {
        /** Both are the same one. */
        MISMO,
        /** One of them is another already. */
        YA_FUSIONADO,
        /** Orders to the network are on their way. */
        ORDENES,
        /** A cut or a return was asked for and is not seen yet. */
        PEDIDOS,
        /** Both are in an invoicing run. */
        BORRADORES
    }

    /**
     * A customer, as far as they may be told apart.
     *
     * @param id their id
     * @param nombre name and surnames
     * @param codigo code, or null
     * @param dni document, or null
     * @param telefono telephone, or null
     * @param email e-mail, or null
     * @param estado what their services make of them
     */
    public record Persona(
            Long id, String nombre, String codigo, String dni, String telefono, String email, EstadoCliente estado)
            implements Serializable {}

    /**
     * Something that both have and differs.
     *
     * @param campo name of it
     * @param queda what the survivor has
     * @param seVa what the other has, which is written into the history
     */
    public record Conflicto(String campo, String queda, String seVa) implements Serializable {}
}
