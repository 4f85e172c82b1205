/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coachline.intake.AgentChannel;

/** What leaves recordings in a folder, and what beside them. */
public enum SourceKind {
    /** Files whose names say what is known. */
    NAMES(AgentChannel.LEFT),
    /** Files and a list of them: CSV or XLSX. */
    MANIFEST(AgentChannel.LEFT),
    /** Amazon Connect: recordings and Contact Lens files, named by contact. */
    AMAZON_CONNECT(AgentChannel.RIGHT),
    /** Genesys Cloud: an export's tree of folders. */
    GENESYS_CLOUD(AgentChannel.LEFT),
    /** Twilio: recordings and the lists of them that its interface gives. */
    TWILIO(AgentChannel.RIGHT);

    private final AgentChannel usual;

    SourceKind(AgentChannel usual) {
        this.usual = usual;
    }

    /** Where the agent is heard unless somebody says otherwise. */
    public AgentChannel usualChannel() {
        return usual;
    }

    /** As settings and command lines write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that is written so. */
    public static Optional<SourceKind> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
