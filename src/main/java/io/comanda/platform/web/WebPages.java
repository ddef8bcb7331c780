package io.comanda.platform.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Hands out the web application: one page for every address people see, and its assets. The page is asked for anew each
 * time; an asset never changes, for its name carries a hash of its content.
 */
@Configuration(proxyBeanMethods = false)
public class WebPages implements WebMvcConfigurer {

    /** Where assets are, as a pattern of paths. */
    public static final String ASSETS = "/assets/**";

    /** What people see in their address line: the first segment names an area, never a part of the server. */
    public static final List<String> PAGES = List.of(
            "/",
            "/index.html",
            "/favicon.svg",
            "/{area:(?!api$|actuator$|assets$|error$)[a-z][a-z-]*}",
            "/{area:(?!api$|actuator$|assets$|error$)[a-z][a-z-]*}/**");

    private static final String HOUSE = "classpath:/static/";
    private static final Pattern AREA = Pattern.compile("(?!(api|actuator|assets|error)(/|$))[a-z][a-z-]*(/.*)?");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ASSETS)
                .addResourceLocations(HOUSE + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(HOUSE)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new OnePage());
    }

    /** An address that is no file is a place within the application; the page finds its way from there. */
    private static final class OnePage extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource house) throws IOException {
            var file = super.getResource(path, house);
            return file == null && AREA.matcher(path).matches() ? super.getResource("index.html", house) : file;
        }
    }
}
