/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import org.coachline.extension.Fault;

/** What is told of partners' code, for programs. */
final class GuestJson {

    private GuestJson() {
    }

    /** The field {@code faults}: what guests did wrong, one object each. */
    static void faults(JsonGenerator out, List<Fault> faults) throws IOException {
        out.writeArrayFieldStart("faults");
        for (Fault each : faults) {
            fault(out, each);
        }
        out.writeEndArray();
    }

    static void fault(JsonGenerator out, Fault each) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        out.writeStringField("contributor", each.contributor());
        out.writeStringField("contribution", each.contribution());
        out.writeStringField("message", each.message());
        out.writeEndObject();
    }
}
