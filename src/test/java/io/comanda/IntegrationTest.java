package io.comanda;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a real database, with a mock web layer and no background work: jobs run when the test says
 * so. One context is shared by all such tests; they keep apart by using numbers of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "comanda.engine.jobs=false")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(FreshDatabase.class)
public @interface IntegrationTest {}
