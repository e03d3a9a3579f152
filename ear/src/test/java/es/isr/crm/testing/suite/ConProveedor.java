package es.isr.crm.testing.suite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the running server of an identity provider, and lets it forget it again. */
public final class ConProveedor implements AutoCloseable {

    private final Map<String, String> settings = new LinkedHashMap<>();

    /**
     * From now on there is one.
     *
     * @param emisor the address that it calls itself
     * @param cliente what the CRM is called there
     * @param secreto what the CRM proves itself with
     * @param more further settings, by their names as properties
     */
    public ConProveedor(String emisor, String cliente, String secreto, Map<String, String> more) {
        settings.put("oidc.issuer", emisor);
        settings.put("oidc.client.id", cliente);
        settings.put("oidc.client.secret", secreto);
        settings.put("oidc.name", "la cuenta de prueba");
        settings.put("crm.public.url", Entorno.url());
        settings.putAll(more);
        // The one that switches it on comes last, and goes first.
        cli(settings.entrySet().stream()
                .sorted((one, other) -> Boolean.compare(isSwitch(one.getKey()), isSwitch(other.getKey())))
                .map(each -> "/system-property=" + each.getKey() + ":add(value=\"" + each.getValue() + "\")")
                .collect(Collectors.joining(",")));
    }

    @Override
    public void close() {
        cli(settings.keySet().stream()
                .map(name -> "/system-property=" + name + ":remove")
                .collect(Collectors.joining(",")));
    }

    private static boolean isSwitch(String name) {
        return name.equals("oidc.issuer");
    }

    private static void cli(String commands) {
        Entorno.run("server", "cli", "--commands=" + commands);
    }
}
