package es.isr.crm.clientes.entity;

import es.isr.crm.auditoria.entity.Autoria;
import es.isr.crm.clientes.entity.CampoFusion.Cambiado;
import es.isr.crm.clientes.entity.CampoFusion.Eleccion;
import es.isr.crm.clientes.entity.CampoFusion.Valores;
import es.isr.crm.shared.entity.CuentaBancaria;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two people edited one customer, the other one saved first: field by field, what it said, what it says, and what this
 * editor wants it to say. Nothing that was typed is lost; what nobody disputes is taken over by itself.
 */
public class FusionCliente implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ClienteEditable actual;
    private final DatosCliente mio;
    private final List<CampoFusion> campos = new ArrayList<>();

    /**
     * @param original what this editor opened
     * @param actual what the others made of it
     * @param mio what this editor wants
     */
    public FusionCliente(ClienteEditable original, ClienteActual actual, DatosCliente mio) {
        DatosCliente antes = original.datos();
        this.actual = actual.editable();
        this.mio = mio;
        for (CampoCliente campo : CampoCliente.values()) {
            if (campo == CampoCliente.IBAN) {
                compareAccount(original, actual);
            } else if (!campo.isIgual(mio, this.actual.datos())) {
                add(
                        campo,
                        new Valores(campo.leer(antes), campo.leer(this.actual.datos()), campo.leer(mio)),
                        new Cambiado(!campo.isIgual(antes, mio), !campo.isIgual(antes, this.actual.datos())),
                        actual.autores());
            }
        }
    }

    private void compareAccount(ClienteEditable original, ClienteActual theirs) {
        boolean porMi = mio.getIban() != null;
        boolean porOtro = !Objects.equals(original.huellaCuenta(), actual.huellaCuenta());
        if (porMi || porOtro) {
            String mine = porMi
                    ? CuentaBancaria.mask(mio.getIban())
                    : original.ficha().ibanOculto();
            add(
                    CampoCliente.IBAN,
                    new Valores(original.ficha().ibanOculto(), actual.ficha().ibanOculto(), mine),
                    new Cambiado(porMi, porOtro),
                    theirs.autores());
        }
    }

    private void add(CampoCliente campo, Valores valores, Cambiado cambiado, Map<String, Autoria> autores) {
        Autoria autoria = cambiado.porOtro() ? autores.get(campo.atributo()) : null;
        campos.add(new CampoFusion(campo, valores, cambiado, autoria));
    }

    /** The fields about which the two differ, in the order of the form. */
    public List<CampoFusion> getCampos() {
        return campos;
    }

    /** Whether the other changed something that this editor would undo or did not know: somebody has to look. */
    public boolean isPorDecidir() {
        return campos.stream().anyMatch(campo -> campo.isConflicto() || campo.getEleccion() == Eleccion.SUYO);
    }

    /** The fields that both changed and about which nobody has decided yet. */
    public List<CampoFusion> getSinDecidir() {
        return campos.stream().filter(campo -> campo.getEleccion() == null).toList();
    }

    /** Where nobody has decided yet, this editor's value is taken for now. */
    public void decidirMio() {
        getSinDecidir().forEach(campo -> campo.setEleccion(Eleccion.MIO));
    }

    /** What is to be saved, on top of what the others made of it. */
    public DatosCliente resultado() {
        DatosCliente result = actual.copiaDatos();
        campos.stream()
                .filter(campo -> campo.getEleccion() == Eleccion.MIO)
                .forEach(campo -> campo.getCampo().copiar(mio, result));
        return result;
    }

    /** As it stands now; the next comparison begins with it. */
    public ClienteEditable getActual() {
        return actual;
    }
}
