package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.ColumnaLead;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.LineaLead;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A file of leads: each line is looked at by the rules of the form, and who is known already is not taken down again. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ImportadorLeads {

    @Inject
    private DatosLeadValidator validator;

    @Inject
    private ConocidosQuery conocidos;

    @Inject
    private Leads leads;

    /**
     * What would become of each line.
     *
     * @param file all its bytes
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when it cannot be read
     */
    public List<LineaLead> check(byte[] file) {
        List<Map<ColumnaLead, String>> lines = FicheroLeads.read(file);
        InterpreteLeads interprete = new InterpreteLeads(conocidos.campanas(), conocidos.planes());
        List<DatosLead> datos = new ArrayList<>();
        List<List<ErrorCampo>> errores = new ArrayList<>();
        for (Map<ColumnaLead, String> words : lines) {
            List<ErrorCampo> wrong = new ArrayList<>();
            DatosLead line = interprete.read(words, wrong);
            wrong.addAll(validator.check(line));
            datos.add(line);
            errores.add(wrong);
        }
        return judge(datos, errores);
    }

    private List<LineaLead> judge(List<DatosLead> datos, List<List<ErrorCampo>> errores) {
        Set<String> telefonos = new HashSet<>(conocidos.telefonos(said(datos, DatosLead::getTelefono)));
        Set<String> emails = new HashSet<>(conocidos.emails(said(datos, DatosLead::getEmail)));
        List<LineaLead> lines = new ArrayList<>();
        for (int i = 0; i < datos.size(); i++) {
            DatosLead line = datos.get(i);
            boolean known = telefonos.contains(line.getTelefono()) || emails.contains(line.getEmail());
            lines.add(new LineaLead(i + 1, line, errores.get(i), known));
            if (errores.get(i).isEmpty()) {
                Optional.ofNullable(line.getTelefono()).ifPresent(telefonos::add);
                Optional.ofNullable(line.getEmail()).ifPresent(emails::add);
            }
        }
        return lines;
    }

    private static List<String> said(List<DatosLead> datos, Function<DatosLead, String> what) {
        return datos.stream().map(what).filter(Objects::nonNull).toList();
    }

    /**
     * Takes down who is new.
     *
     * @return how many
     */
    public int importar(byte[] file) {
        int made = 0;
        for (LineaLead line : check(file)) {
            if (line.getEstado() == LineaLead.Estado.VALIDO) {
                leads.add(line.datos());
                made++;
            }
        }
        return made;
    }
}
