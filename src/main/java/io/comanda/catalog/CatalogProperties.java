package io.comanda.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Places of the catalogue.
 *
 * @param pictures folder of the pictures that products and families name
 */
@ConfigurationProperties("comanda.catalog")
public record CatalogProperties(@DefaultValue("file:data/pictures/") Resource pictures) {}
