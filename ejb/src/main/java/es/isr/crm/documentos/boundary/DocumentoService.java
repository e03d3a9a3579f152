package es.isr.crm.documentos.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.documentos.control.AccesoDocumentos;
import es.isr.crm.documentos.control.Archivo;
import es.isr.crm.documentos.control.DocumentoRepository;
import es.isr.crm.documentos.control.Solicitantes;
import es.isr.crm.documentos.control.Trozos;
import es.isr.crm.documentos.entity.ClaseDocumento;
import es.isr.crm.documentos.entity.ClaseNoPermitidaException;
import es.isr.crm.documentos.entity.DatosDocumento;
import es.isr.crm.documentos.entity.Documento;
import es.isr.crm.documentos.entity.DocumentoAbierto;
import es.isr.crm.documentos.entity.DocumentoGrandeException;
import es.isr.crm.documentos.entity.DocumentoRetiradoException;
import es.isr.crm.documentos.entity.DocumentoRow;
import es.isr.crm.documentos.entity.FormatoNoAdmitidoException;
import es.isr.crm.documentos.entity.OrigenDocumento;
import es.isr.crm.documentos.entity.Persona;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.Validacion;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The papers of a customer: list, add, open, withdraw. Each sees what {@link ClaseDocumento} gives them. */
@Stateless
public class DocumentoService {

    private static final int MAX_MOTIVO = 255;

    @Inject
    private DocumentoRepository documentos;

    @Inject
    private Archivo archivo;

    @Inject
    private Trozos trozos;

    @Inject
    private ClienteControl clientes;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Solicitantes solicitantes;

    @Inject
    private Validacion validacion;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Reloj reloj;

    @Resource
    private SessionContext context;

    /** The papers of a customer that the caller may open, the latest first; withdrawn ones for administrators. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<DocumentoRow> findByCliente(Long clienteId) {
        Cliente cliente = clientes.getById(clienteId);
        Persona persona = solicitantes.get(context);
        return documentos.findByCliente(clienteId).stream()
                .filter(documento -> AccesoDocumentos.isVisible(documento, cliente, persona))
                .map(DocumentoRow::of)
                .toList();
    }

    /** The kinds that the caller may add to a customer's papers. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<ClaseDocumento> findAnadibles(Long clienteId) {
        return AccesoDocumentos.anadibles(clientes.getById(clienteId), solicitantes.get(context));
    }

    /**
     * Adds a document.
     *
     * @param clienteId whose
     * @param datos what it is
     * @param content read once; the caller closes it
     * @return its id
     * @throws DatosInvalidosException when something typed is wrong
     * @throws ClaseNoPermitidaException when the caller may not add one of that kind
     * @throws FormatoNoAdmitidoException when the content is none of the kinds that are kept
     * @throws DocumentoGrandeException when it is longer than the operator keeps
     * @throws NotFoundException when there is no such customer, or the service is not theirs
     * @throws IOException when the content breaks off
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    @Auditado("documentos.subir")
    public Long subir(Long clienteId, DatosDocumento datos, InputStream content) throws IOException {
        Cliente cliente = clientes.getById(clienteId);
        List<ErrorCampo> errores = validacion.check(datos);
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        Persona persona = solicitantes.get(context);
        if (!AccesoDocumentos.isAnadible(datos.getClase(), cliente, persona)) {
            throw new ClaseNoPermitidaException(datos.getClase());
        }
        requireServicioOf(clienteId, datos.getServicioId());
        return archivo.keep(clienteId, datos, OrigenDocumento.SUBIDO, persona, content)
                .getId();
    }

    /**
     * Opens a document, to be read piece by piece. Who opens an identity document or a mandate is written down.
     *
     * @throws NotFoundException when there is none that the caller may see
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public DocumentoAbierto abrir(Long id) {
        Documento documento = getVisible(id);
        if (documento.getClase().isReservado()) {
            auditoria.anotar(
                    documento.getClienteId(), "documentos.abierto", "Documento abierto: " + documento.getNombre());
        }
        return new DocumentoAbierto(id, documento.getNombre(), documento.getFormato(), documento.getBytes());
    }

    /**
     * A piece of a document that was opened.
     *
     * @param orden from 0 on
     * @return nothing after the last one
     * @throws NotFoundException when there is none that the caller may see
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public Optional<byte[]> leer(Long id, int orden) {
        getVisible(id);
        return trozos.read(id, orden);
    }

    /** A document, for who is about to withdraw it. */
    @RolesAllowed(ADMIN_ROLE)
    public DocumentoRow get(Long id) {
        return DocumentoRow.of(documentos.getById(id));
    }

    /**
     * Withdraws a document that does not belong here.
     *
     * @param motivo why
     * @throws DatosInvalidosException when no reason is given
     * @throws DocumentoRetiradoException when somebody has done it already
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("documentos.retirar")
    public void retirar(Long id, String motivo) {
        Documento documento = documentos.getForUpdate(id);
        if (motivo == null || motivo.isBlank()) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "obligatorio")));
        }
        if (motivo.strip().length() > MAX_MOTIVO) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "largo", MAX_MOTIVO)));
        }
        documento.retirar(motivo.strip(), solicitantes.get(context).nombre(), reloj.now());
    }

    private Documento getVisible(Long id) {
        Documento documento = documentos.getById(id);
        Cliente cliente = clientes.getById(documento.getClienteId());
        if (!AccesoDocumentos.isVisible(documento, cliente, solicitantes.get(context))) {
            throw new NotFoundException("documento", id);
        }
        return documento;
    }

    private void requireServicioOf(Long clienteId, Long servicioId) {
        if (servicioId != null && !servicios.getById(servicioId).getClienteId().equals(clienteId)) {
            throw new NotFoundException("servicio", servicioId);
        }
    }
}
