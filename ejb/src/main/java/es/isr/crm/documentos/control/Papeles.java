package es.isr.crm.documentos.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.Falta;
import es.isr.crm.documentos.entity.FaltanDatosException;
import es.isr.crm.documentos.entity.PapelImprimible;
import es.isr.crm.impresos.control.Impresora;
import es.isr.crm.impresos.entity.Impreso;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The papers that are printed here: which there are of a customer, and the printing of one. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Papeles {

    @Inject
    @Any
    private Instance<Papel> papeles;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Impresora impresora;

    /** The papers of a customer and of their services, of the kinds that are asked for. */
    public List<PapelImprimible> find(Cliente cliente, Predicate<ClaseDocumento> wanted) {
        List<ServicioCliente> subjects = new ArrayList<>();
        subjects.add(null);
        subjects.addAll(servicios.findByCliente(cliente.getId()));
        return papeles.stream()
                .filter(papel -> wanted.test(papel.clase()))
                .sorted(Comparator.comparing(Papel::clase))
                .flatMap(papel ->
                        subjects.stream().filter(papel::isDe).map(servicio -> describe(papel, cliente, servicio)))
                .toList();
    }

    private static PapelImprimible describe(Papel papel, Cliente cliente, ServicioCliente servicio) {
        return new PapelImprimible(
                papel.clase(),
                servicio == null ? null : servicio.getId(),
                servicio == null ? null : servicio.getPlan().getNombre(),
                papel.faltas(cliente, servicio));
    }

    /**
     * Prints a paper, in the customer's language.
     *
     * @param servicioId the service it is about, null for the customer
     * @return the PDF; one of a few pages, so that it stays in memory
     * @throws NotFoundException when there is no such paper of them
     * @throws FaltanDatosException when it would be without something that it has to say
     */
    public byte[] print(ClaseDocumento clase, Cliente cliente, Long servicioId) {
        Papel papel = get(clase);
        ServicioCliente servicio = servicioId == null ? null : servicios.getById(servicioId);
        if (servicio != null && !servicio.getClienteId().equals(cliente.getId()) || !papel.isDe(servicio)) {
            throw new NotFoundException("papel", clase);
        }
        List<Falta> faltas = papel.faltas(cliente, servicio);
        if (!faltas.isEmpty()) {
            throw new FaltanDatosException(faltas);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        impresora.print(new Impreso(plantilla(clase), idioma(cliente), papel.datos(cliente, servicio)), pdf);
        return pdf.toByteArray();
    }

    /** What the file of a paper is called: its title in the customer's language, and their code. */
    public String nombre(ClaseDocumento clase, Cliente cliente) {
        String titulo = impresora.titulo(plantilla(clase), idioma(cliente));
        return (cliente.getCodigo() == null ? titulo : titulo + " " + cliente.getCodigo()) + ".pdf";
    }

    private static String plantilla(ClaseDocumento clase) {
        return clase.name().toLowerCase(Locale.ROOT);
    }

    private static Locale idioma(Cliente cliente) {
        return new Locale(cliente.getIdioma());
    }

    private Papel get(ClaseDocumento clase) {
        return papeles.stream()
                .filter(papel -> papel.clase() == clase)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("papel", clase));
    }
}
