package es.isr.crm.panel.control;

import es.isr.crm.correo.control.Buzon;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Destino;
import es.isr.crm.correo.entity.NuevaEntrega;
import es.isr.crm.panel.entity.Alarma;
import es.isr.crm.panel.entity.Aviso;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Raises the alarms that there are, ends those that are over, and tells by mail, once, of each that lasts. */
@Stateless
public class RevisionAlarmas {

    @Inject
    private AvisosActuales avisos;

    @Inject
    private AlarmaRepository alarmas;

    @Inject
    private Buzon buzon;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /** Looks at what asks for attention now. */
    public void revisar() {
        revisar(avisos.find(EnumSet.allOf(Aviso.Ambito.class)));
    }

    /** Takes these for what asks for attention now. */
    public void revisar(List<Aviso> presentes) {
        Instant now = reloj.now();
        Map<Aviso.Tipo, Alarma> vivas = new EnumMap<>(Aviso.Tipo.class);
        alarmas.holdVivas().forEach(alarma -> vivas.put(alarma.getTipo(), alarma));
        for (Aviso aviso : presentes) {
            if (aviso.tipo().isPorCorreo()) {
                Alarma known = vivas.remove(aviso.tipo());
                if (known == null) {
                    alarmas.add(new Alarma(aviso, now));
                } else {
                    known.ver(aviso, now);
                    tell(known, now);
                }
            }
        }
        vivas.values().forEach(gone -> gone.echarEnFalta(now));
    }

    /** Nobody to be told is no reason to forget that somebody should be: who is named later hears of what lasts still. */
    private void tell(Alarma alarma, Instant now) {
        String to = configuracion.text(Parametro.CORREO_ALARMAS);
        if (to.isBlank() || !alarma.isPorAvisar(now)) {
            return;
        }
        alarma.avisar(now);
        String name = configuracion.text(Parametro.EMISOR_NOMBRE);
        buzon.encolar(NuevaEntrega.of(
                ClaseEntrega.ALARMA, alarma.getId(), Destino.correo(null, to, name.isBlank() ? to : name, "es")));
    }
}
