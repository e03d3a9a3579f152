package es.isr.crm.web.shared.http;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a checksum of its content into the address of each of our own resources, so that a browser keeps it for a year
 * and still has the new one at once.
 */
public class VersionedResourceHandler extends ResourceHandlerWrapper {

    private static final String OURS = "crm";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResourceHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        if (resource == null || !OURS.equals(library)) {
            return resource;
        }
        return new Versioned(resource, versions.computeIfAbsent(name, missing -> checksum(resource)));
    }

    private static String checksum(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            CRC32 crc = new CRC32();
            crc.update(content.readAllBytes());
            return Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Versioned extends ResourceWrapper {

        private final String version;

        Versioned(Resource resource, String version) {
            super(resource);
            this.version = version;
            setResourceName(resource.getResourceName());
            setLibraryName(resource.getLibraryName());
            setContentType(resource.getContentType());
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + version;
        }
    }
}
