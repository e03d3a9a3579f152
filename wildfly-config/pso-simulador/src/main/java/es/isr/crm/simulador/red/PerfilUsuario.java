package es.isr.crm.simulador.red;

/** Which services an ONT carries. */
public record PerfilUsuario(String nombre, String descripcion) {}
