package es.isr.crm.usuarios.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Who a user is at the identity provider. Issuer and subject together are the one thing that a provider never gives to
 * anybody else (OpenID Connect Core 1.0, section 5.7); name and address may change hands, and decide nothing.
 */
@Entity
@Table(name = "identidades_oidc")
public class IdentidadOidc {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "crm")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", updatable = false)
    private Usuario usuario;

    @Column(updatable = false)
    private String emisor;

    @Column(updatable = false)
    private String sujeto;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the persistence provider. */
    protected IdentidadOidc() {}

    /**
     * A person whom the provider has vouched for, as a user from now on.
     *
     * @param usuario who they are here
     * @param identidad who they are there
     * @param now when
     */
    public IdentidadOidc(Usuario usuario, IdentidadVerificada identidad, Instant now) {
        this.usuario = usuario;
        this.emisor = identidad.emisor();
        this.sujeto = identidad.sujeto();
        this.createdAt = now;
    }

    public Long getId() {
        return id;
    }

    public Usuario getUsuario() {
        return usuario;
    }

    /** The provider, by the address that it calls itself. */
    public String getEmisor() {
        return emisor;
    }

    /** The person, as the provider numbers them. */
    public String getSujeto() {
        return sujeto;
    }
}
