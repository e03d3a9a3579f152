package es.isr.crm.simulador.red;

/** What PSO keeps for a registered ONT. In a change, a missing value leaves what there was. */
public record Configuracion(
        String perfilVelocidad, String perfilUsuario, Integer vlan, String ipFija, String descripcion) {

    public Configuracion with(Configuracion cambio) {
        return new Configuracion(
                cambio.perfilVelocidad != null ? cambio.perfilVelocidad : perfilVelocidad,
                cambio.perfilUsuario != null ? cambio.perfilUsuario : perfilUsuario,
                cambio.vlan != null ? cambio.vlan : vlan,
                cambio.ipFija != null ? cambio.ipFija : ipFija,
                cambio.descripcion != null ? cambio.descripcion : descripcion);
    }

    boolean isEmpty() {
        return perfilVelocidad == null
                && perfilUsuario == null
                && vlan == null
                && ipFija == null
                && descripcion == null;
    }
}
