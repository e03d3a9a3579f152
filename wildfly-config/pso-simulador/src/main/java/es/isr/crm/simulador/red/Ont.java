package es.isr.crm.simulador.red;

/**
 * A registered ONT. It is registered on a port with two profiles, changes profile when the customer changes plan, is
 * suspended by the profile {@value PerfilVelocidad#SUSPENDIDO} without leaving the network, and ends when its
 * registration is removed.
 */
public record Ont(String sn, Equipo equipo, Ubicacion ubicacion, Configuracion configuracion, Enlace enlace) {

    static Ont registrada(OntLibre libre, Ubicacion ubicacion, Configuracion configuracion) {
        Enlace enlace = new Enlace(true, libre.equipo().potencia());
        return new Ont(libre.sn(), libre.equipo(), ubicacion, configuracion, enlace);
    }

    public String olt() {
        return ubicacion.olt();
    }

    public boolean suspendida() {
        return PerfilVelocidad.SUSPENDIDO.equals(configuracion.perfilVelocidad());
    }

    public Ont with(Configuracion cambio) {
        return new Ont(sn, equipo, ubicacion, configuracion.with(cambio), enlace);
    }

    OntLibre desconfigurada() {
        return new OntLibre(sn, equipo, ubicacion);
    }
}
