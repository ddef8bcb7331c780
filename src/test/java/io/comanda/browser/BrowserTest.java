package io.comanda.browser;

import io.comanda.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

/**
 * The whole application with somebody in front of it: have {@link Visitors} injected. Skipped where no browser is
 * installed, unless {@code COMANDA_BROWSER_REQUIRED} is set.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@ExtendWith(BrowserInstalled.class)
@Import(Visitors.class)
public @interface BrowserTest {}
