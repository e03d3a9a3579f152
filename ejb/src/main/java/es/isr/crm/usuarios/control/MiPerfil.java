package es.isr.crm.usuarios.control;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.usuarios.entity.Perfil;
import es.isr.crm.usuarios.entity.SegundoFactor;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What somebody sees of themselves. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class MiPerfil {

    @Inject
    private SegundoFactorRepository factores;

    @Inject
    private SegundosFactores reglas;

    public Perfil get(Usuario usuario) {
        return new Perfil(
                usuario.getNombre(),
                usuario.getEmail(),
                usuario.getRol(),
                usuario.getIdioma(),
                usuario.getTema(),
                usuario.getPasswordHash() != null,
                usuario.getPasswordCambiadaAt(),
                factores.find(usuario.getId()).map(SegundoFactor::getActivadoAt).orElse(null),
                factores.countCodigos(usuario.getId()),
                reglas.isExigido(usuario.getRol()));
    }

    /** @throws DatosInvalidosException when it is no name */
    public void llamar(Usuario usuario, String nombre) {
        AltaUsuario.checkNombre(nombre).ifPresent(fault -> {
            throw new DatosInvalidosException(List.of(fault));
        });
        usuario.llamar(nombre.strip());
    }
}
