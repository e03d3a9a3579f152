package es.isr.crm.web.shared.http;

import java.util.Set;

/** The pages whose forms bring files; how large each may be its boundary says, beside what it may be. */
final class UploadPages {

    static final Set<String> ADDRESSES = Set.of(
            "/banco", "/clientes/documento/nuevo", "/clientes/importar", "/configuracion/logo", "/leads/importar");

    private UploadPages() {}

    /** @param path the address within the application */
    static boolean takesFiles(String path) {
        return ADDRESSES.contains(path);
    }
}
