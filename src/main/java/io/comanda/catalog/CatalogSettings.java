package io.comanda.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param country whose VAT the catalogue shows: the company's own, ISO 3166 alpha-2 */
@ConfigurationProperties("comanda.catalog")
public record CatalogSettings(@DefaultValue("RO") String country) {}
