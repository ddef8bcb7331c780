package io.comanda.platform.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Currency;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.JsonNode;

/** What the API's document says about itself. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    static {
        // Any JSON is any JSON; without this its Java class would be described field by field.
        SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
        SpringDocUtils.getConfig().replaceWithClass(Currency.class, String.class);
        ModelResolver.enumsAsRef = true;
    }

    /** Converters registered later are asked earlier; this one answers what no other did. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver recordSchemas(SchemaNames names) {
        return new RecordSchemas(Json31.mapper(), names);
    }

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("Comanda")
                        .version("1")
                        .description("Orders from placing to commission. Every failure is a problem (RFC 9457) with a"
                                + " stable code; lists are read page by page with the cursor of the page before."))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")));
    }
}
