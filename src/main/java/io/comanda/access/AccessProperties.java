package io.comanda.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long proofs of identity last, and what is open.
 *
 * @param sessionIdle a session ends when nobody used it for so long
 * @param sessionLife a session ends after so long, used or not
 * @param invitationLife a one-time link works for so long
 * @param openDocumentation whether the API's documentation is shown without login; administrators always see it
 */
@ConfigurationProperties("comanda.access")
public record AccessProperties(
        @DefaultValue("60m") Duration sessionIdle,
        @DefaultValue("12h") Duration sessionLife,
        @DefaultValue("24h") Duration invitationLife,
        @DefaultValue("false") boolean openDocumentation) {}
