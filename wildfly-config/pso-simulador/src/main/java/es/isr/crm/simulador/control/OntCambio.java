package es.isr.crm.simulador.control;

import es.isr.crm.simulador.red.Configuracion;
import es.isr.crm.simulador.red.Enlace;
import es.isr.crm.simulador.red.Equipo;
import es.isr.crm.simulador.red.Ont;
import es.isr.crm.simulador.red.OntLibre;
import es.isr.crm.simulador.red.Red;
import es.isr.crm.simulador.red.Ubicacion;
import java.util.Optional;

/** A change of one ONT behind the CRM's back. What is not given stays; a new one takes the first port there is. */
final class OntCambio {

    private static final String[] CLAVES = {
        "sn",
        "olt",
        "pon",
        "perfilVelocidad",
        "perfilUsuario",
        "vlan",
        "ipFija",
        "descripcion",
        "enLinea",
        "potencia",
        "registrada"
    };

    private final Red red;
    private final String sn;
    private final Campos campos;

    OntCambio(Red red, String sn, Campos campos) {
        if (!Equipo.SERIE.matcher(sn).matches()) {
            throw new IllegalArgumentException("El número de serie no es válido: " + sn);
        }
        this.red = red;
        this.sn = sn;
        this.campos = campos.only(CLAVES);
    }

    void apply() {
        if (campos.logico("registrada", true)) {
            red.imponer(sn, actual -> Optional.of(cambiada(actual)));
        } else {
            red.enchufar(OntLibre.of(sn, ubicacion(red.findOnt(sn).map(Ont::ubicacion))));
        }
    }

    /** Changes it; where it is to hang is built, unless it is there. */
    void applyTendiendo() {
        red.tender(ubicacion(red.findOnt(sn).map(Ont::ubicacion)));
        apply();
    }

    private Ont cambiada(Optional<Ont> actual) {
        Equipo equipo = actual.map(Ont::equipo).orElseGet(() -> Equipo.of(sn));
        Configuracion configuracion = actual.map(Ont::configuracion)
                .orElseGet(() -> new Configuracion("300M", "residencial", null, null, null));
        Enlace enlace = actual.map(Ont::enlace).orElseGet(() -> new Enlace(true, equipo.potencia()));
        return new Ont(
                sn,
                equipo,
                ubicacion(actual.map(Ont::ubicacion)),
                new Configuracion(
                        campos.texto("perfilVelocidad", configuracion.perfilVelocidad()),
                        campos.texto("perfilUsuario", configuracion.perfilUsuario()),
                        campos.enteroONulo("vlan", configuracion.vlan()),
                        campos.textoONulo("ipFija", configuracion.ipFija()),
                        campos.textoONulo("descripcion", configuracion.descripcion())),
                new Enlace(campos.logico("enLinea", enlace.enLinea()), campos.decimal("potencia", enlace.potencia())));
    }

    private Ubicacion ubicacion(Optional<Ubicacion> actual) {
        Ubicacion base = actual.orElseGet(() -> primera());
        return new Ubicacion(campos.texto("olt", base.olt()), campos.texto("pon", base.pon()));
    }

    private Ubicacion primera() {
        return red.olts().stream()
                .map(olt -> new Ubicacion(olt.nombre(), olt.pones().get(0)))
                .findFirst()
                .orElseThrow();
    }
}
