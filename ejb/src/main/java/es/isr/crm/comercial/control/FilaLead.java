package es.isr.crm.comercial.control;

import static es.isr.crm.shared.control.Columnas.constant;
import static es.isr.crm.shared.control.Columnas.date;
import static es.isr.crm.shared.control.Columnas.id;
import static es.isr.crm.shared.control.Columnas.instant;

import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.Interes;
import es.isr.crm.comercial.entity.LeadRow;
import es.isr.crm.comercial.entity.LeadRow.Accion;
import es.isr.crm.comercial.entity.LeadRow.Referencia;
import es.isr.crm.comercial.entity.MotivoPerdida;
import es.isr.crm.comercial.entity.OrigenLead;
import java.time.LocalDate;

/**
 * Makes a lead of the columns of {@link LeadQuery}.
 *
 * @param today the day in Madrid, after which nothing planned before it is on time
 */
record FilaLead(LocalDate today) {

    LeadRow of(Object[] c) {
        return new LeadRow(
                id(c[0]),
                ((Number) c[1]).intValue(),
                c[3] == null ? (String) c[2] : c[2] + " " + c[3],
                (String) c[4],
                (String) c[5],
                (String) c[6],
                constant(EstadoLead.class, c[7]),
                instant(c[8]),
                constant(Interes.class, c[9]),
                constant(OrigenLead.class, c[10]),
                referencia(c[11], c[12]),
                referencia(c[13], c[14]),
                referencia(c[15], c[16]),
                accion((String) c[17], date(c[18])),
                instant(c[19]),
                constant(MotivoPerdida.class, c[20]),
                id(c[21]));
    }

    private Accion accion(String texto, LocalDate fecha) {
        return texto == null ? null : new Accion(texto, fecha, fecha.isBefore(today), fecha.equals(today));
    }

    private static Referencia referencia(Object key, Object nombre) {
        return key == null ? null : new Referencia(id(key), (String) nombre);
    }
}
