package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What the list of customers can be narrowed by: what there is in it.
 *
 * @param planes plans, by name
 * @param localidades towns
 * @param provincias provinces
 * @param vendedores who has sold to somebody, by name
 * @param cobradores who collects from somebody, by name
 */
public record OpcionesCartera(
        List<Opcion> planes,
        List<String> localidades,
        List<String> provincias,
        List<Opcion> vendedores,
        List<Opcion> cobradores)
        implements Serializable {

    /** One thing to choose. */
    public record Opcion(Long id, String nombre) implements Serializable {}
}
