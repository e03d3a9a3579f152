package es.isr.crm.batch.trabajos;

import es.isr.crm.batch.trabajos.Trabajo.Dato;
import es.isr.crm.facturacion.entity.AmbitoFacturacion;
import es.isr.crm.facturacion.entity.AmbitoNoValidoException;
import es.isr.crm.facturacion.entity.HastaFacturacion;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a person tells a job that they start; whatever is left out, the job decides. */
public class DatosTrabajo implements Serializable {

    private static final long serialVersionUID = 1L;

    private String periodo;
    private String ambito;
    private HastaFacturacion hasta;
    private String clientes;

    /**
     * The parameters of a job, and nothing that it does not know.
     *
     * @throws DatosInvalidosException with every fault of what was typed
     */
    Map<String, String> parametros(Trabajo trabajo) {
        List<ErrorCampo> faults = new ArrayList<>();
        Map<String, String> parameters = new TreeMap<>();
        for (Dato dato : trabajo.datos()) {
            String typed = typed(dato);
            if (typed != null && !typed.isBlank()) {
                String name = dato.name().toLowerCase(Locale.ROOT);
                if (isValid(dato, typed.strip())) {
                    parameters.put(name, typed.strip());
                } else {
                    faults.add(new ErrorCampo(name, "trabajo." + name));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new DatosInvalidosException(faults);
        }
        return parameters;
    }

    private String typed(Dato dato) {
        return switch (dato) {
            case PERIODO -> periodo;
            case AMBITO -> ambito;
            case HASTA -> hasta == null ? null : hasta.name().toLowerCase(Locale.ROOT);
            case CLIENTES -> clientes == null ? null : clientes.replaceAll("\\s", "");
        };
    }

    private static boolean isValid(Dato dato, String typed) {
        return switch (dato) {
            case PERIODO -> isMonth(typed);
            case AMBITO -> isAmbito(typed);
            case HASTA -> true;
            case CLIENTES -> typed.matches("\\d{1,18}(,\\d{1,18}){0,99}");
        };
    }

    private static boolean isMonth(String typed) {
        try {
            return typed.equals(YearMonth.parse(typed).toString());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isAmbito(String typed) {
        try {
            return !AmbitoFacturacion.of(typed).clientes().isEmpty()
                    || AmbitoFacturacion.of(typed).clase() != AmbitoFacturacion.Clase.LISTA;
        } catch (AmbitoNoValidoException e) {
            return false;
        }
    }

    public String getPeriodo() {
        return periodo;
    }

    public void setPeriodo(String periodo) {
        this.periodo = periodo;
    }

    public String getAmbito() {
        return ambito;
    }

    public void setAmbito(String ambito) {
        this.ambito = ambito;
    }

    public HastaFacturacion getHasta() {
        return hasta;
    }

    public void setHasta(HastaFacturacion hasta) {
        this.hasta = hasta;
    }

    public String getClientes() {
        return clientes;
    }

    public void setClientes(String clientes) {
        this.clientes = clientes;
    }
}
