package es.isr.crm.testing.suite;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class beside the running server, which sees what a browser or an operator sees. A base class, because the
 * annotation that keeps a test outside is found on superclasses and not behind other annotations.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class FueraDelServidor {}
