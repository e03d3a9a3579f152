package es.isr.crm.simulador.red;

/** An ONT that an OLT sees and that nobody has registered yet. */
public record OntLibre(String sn, Equipo equipo, Ubicacion ubicacion) {

    public static OntLibre of(String sn, Ubicacion ubicacion) {
        return new OntLibre(sn, Equipo.of(sn), ubicacion);
    }
}
