package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.Campana;
import es.isr.crm.comercial.entity.DatosCampana;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.Interes;
import es.isr.crm.comercial.entity.Lead;
import es.isr.crm.comercial.entity.MotivoPerdida;
import es.isr.crm.comercial.entity.OrigenLead;
import es.isr.crm.comercial.entity.TipoCampana;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.boundary.Demo;
import es.isr.crm.shared.control.Reloj;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Two campaigns and the people whom they brought, for the demo. A real installation starts with none. */
@Stateless
public class ComercialDemo implements Demo {

    @Inject
    private CampanaRepository campanas;

    @Inject
    private Leads leads;

    @Inject
    private Reloj reloj;

    @Override
    public int order() {
        return 30;
    }

    @Override
    @Auditado("comercial.demo")
    public void load() {
        if (!campanas.findAll().isEmpty()) {
            return;
        }
        LocalDate hoy = reloj.today();
        Campana buzoneo =
                campana("BUZONEO-GILET", "Buzoneo en Gilet", TipoCampana.BUZONEO, "320.00", hoy.minusDays(20));
        Campana radio = campana("RADIO-OTONO", "Cuña en la radio", TipoCampana.RADIO, "450.00", hoy.minusDays(45));
        lead("Amparo", "Sanchis Roig", "612345011", buzoneo, Interes.ALTO, "Llamar por la tarde", hoy);
        Lead contactado =
                lead("Vicent", "Ferrer Mora", "622345012", buzoneo, Interes.MEDIO, "Enviar oferta", hoy.minusDays(2));
        leads.mover(contactado, EstadoLead.CONTACTADO);
        Lead propuesta =
                lead("Núria", "Peris Alba", "632345013", radio, Interes.ALTO, "Confirmar instalación", hoy.plusDays(1));
        leads.mover(propuesta, EstadoLead.PROPUESTA);
        Lead calificado =
                lead("Bar La Plaça", null, "962345014", null, Interes.MEDIO, "Visitar el local", hoy.plusDays(3));
        leads.mover(calificado, EstadoLead.CALIFICADO);
        Lead perdido = lead("Josep", "Llopis Gil", "642345015", radio, Interes.BAJO, null, null);
        leads.perder(perdido, MotivoPerdida.SIN_COBERTURA, null);
    }

    private Campana campana(String codigo, String nombre, TipoCampana tipo, String presupuesto, LocalDate inicio) {
        DatosCampana datos = new DatosCampana();
        datos.setCodigo(codigo);
        datos.setNombre(nombre);
        datos.setTipo(tipo);
        datos.setInicio(inicio);
        datos.setPresupuesto(new BigDecimal(presupuesto));
        Campana campana = new Campana(datos);
        campanas.add(campana);
        return campana;
    }

    private Lead lead(
            String nombre,
            String apellidos,
            String telefono,
            Campana campana,
            Interes interes,
            String accion,
            LocalDate fecha) {
        DatosLead datos = new DatosLead();
        datos.setNombre(nombre);
        datos.setApellidos(apellidos);
        datos.setTelefono(telefono);
        datos.setCodigoPostal("46149");
        datos.setLocalidad("Gilet");
        datos.setProvincia("Valencia");
        datos.setInteres(interes);
        datos.setOrigen(campana == null ? OrigenLead.VISITA : OrigenLead.TELEFONO);
        datos.setCampanaId(campana == null ? null : campana.getId());
        datos.setProximaAccion(accion);
        datos.setProximaAccionFecha(fecha);
        return leads.crear(datos);
    }
}
