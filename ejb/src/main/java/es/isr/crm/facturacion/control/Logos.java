package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.ImagenLogo;
import es.isr.crm.facturacion.entity.LogoEmisor;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.ConfiguracionEditor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;

/** The operator's sign in the database; the one that counts is named by its hash among the settings. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Logos {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Configuracion configuracion;

    @Inject
    private ConfiguracionEditor editor;

    @Inject
    private Reloj reloj;

    /** The one that is printed now. */
    public Optional<LogoEmisor> vigente() {
        String hash = configuracion.text(Parametro.EMISOR_LOGO);
        return hash.isEmpty() ? Optional.empty() : find(hash);
    }

    /** From now on this one is printed. */
    public void poner(ImagenLogo imagen) {
        String hash = sha256(imagen.datos());
        if (find(hash).isEmpty()) {
            em.persist(new LogoEmisor(imagen, hash, reloj.now()));
        }
        editor.save(Collections.singletonMap(Parametro.EMISOR_LOGO, hash));
    }

    /** From now on none is printed. */
    public void quitar() {
        editor.save(Collections.singletonMap(Parametro.EMISOR_LOGO, null));
    }

    private Optional<LogoEmisor> find(String hash) {
        return em.createQuery("SELECT l FROM LogoEmisor l WHERE l.sha256 = :hash", LogoEmisor.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
