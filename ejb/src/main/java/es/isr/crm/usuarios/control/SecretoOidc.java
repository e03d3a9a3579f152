package es.isr.crm.usuarios.control;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * What ties the way to the provider and the way back to one browser: a random value that only its cookie holds. What the
 * provider is told are digests of it, one for each purpose, so that the server keeps nothing in between and who reads an
 * address on the way learns none of the others.
 *
 * @param valor 256 random bits
 */
public record SecretoOidc(String valor) {

    public static SecretoOidc nuevo() {
        return new SecretoOidc(Secreto.token());
    }

    /** Comes back in the address: the answer belongs to this browser (RFC 6749, section 10.12). */
    State state() {
        return new State(Digest.of("state " + valor));
    }

    /** Comes back inside what is signed: the statement was made for this sign-in (OpenID Connect Core, 3.1.2.1). */
    Nonce nonce() {
        return new Nonce(Digest.of("nonce " + valor));
    }

    /** Proves that who redeems the code is who asked for it (RFC 7636). */
    CodeVerifier verifier() {
        return new CodeVerifier(Digest.of("verifier " + valor));
    }

    @Override
    public String toString() {
        return "SecretoOidc";
    }
}
