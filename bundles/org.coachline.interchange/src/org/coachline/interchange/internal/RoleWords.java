/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coachline.model.coaching.ChannelRole;

/** What those on a telephone are called, in the languages transcripts come in most. */
public final class RoleWords {

    private static final Set<String> AGENT = Set.of("agent", "rep", "representative", "csr", "advisor", "adviser", "operator", "associate",
            "support", "service", "helpdesk", "assistant", "mitarbeiter", "mitarbeiterin", "berater", "beraterin", "agentin", "conseiller",
            "conseill\u00e8re", "agente", "asesor", "asesora", "operatore", "operatrice", "atendente", "medewerker", "konsultant");
    private static final Set<String> CUSTOMER = Set.of("customer", "cust", "caller", "client", "consumer", "patient", "member", "user", "guest",
            "kunde", "kundin", "anrufer", "anruferin", "cliente", "clienta", "klant", "beller", "appelant", "appelante", "klient", "klientka");
    /** After "customer" these make an agent of one: customer service, customer care. */
    private static final Set<String> SERVES = Set.of("service", "support", "care", "success", "relations");

    private RoleWords() {
    }

    /** Agent or customer where a name says so plainly, as in "Agent 1", "Caller (Ann)" or "CUSTOMER_SERVICE"; else unknown. */
    public static ChannelRole role(String name) {
        List<String> words = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(each -> !each.isEmpty()).toList();
        boolean agent = false;
        boolean customer = false;
        for (int i = 0; i < words.size(); i++) {
            boolean served = CUSTOMER.contains(words.get(i)) && i + 1 < words.size() && SERVES.contains(words.get(i + 1));
            agent |= served || AGENT.contains(words.get(i));
            customer |= !served && CUSTOMER.contains(words.get(i));
        }
        return agent == customer ? ChannelRole.UNKNOWN : agent ? ChannelRole.AGENT : ChannelRole.CUSTOMER;
    }
}
