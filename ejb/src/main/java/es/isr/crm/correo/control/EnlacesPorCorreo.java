package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Destino;
import es.isr.crm.correo.entity.NuevaEntrega;
import es.isr.crm.usuarios.control.Mensajero;
import es.isr.crm.usuarios.entity.Pase;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** Takes the links by which users set a password to them. */
@Dependent
public class EnlacesPorCorreo implements Mensajero {

    @Inject
    private Buzon buzon;

    @Override
    public boolean isEncendido() {
        return CorreoConfig.isEncendido();
    }

    @Override
    public void enviar(Pase pase) {
        Usuario usuario = pase.getUsuario();
        String idioma = usuario.getIdioma().name().toLowerCase(Locale.ROOT);
        buzon.encolar(NuevaEntrega.of(
                ClaseEntrega.ENLACE_ACCESO,
                pase.getId(),
                Destino.correo(null, usuario.getEmail(), usuario.getNombre(), idioma)));
    }
}
