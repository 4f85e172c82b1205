/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import org.coachline.look.Token;

/** Whose voice a channel or a line of the transcript carries. */
public enum Voice {
    /** The agent's. */
    AGENT(Token.AGENT, Token.AGENT_ENVELOPE),
    /** The customer's. */
    CUSTOMER(Token.CUSTOMER, Token.CUSTOMER_ENVELOPE),
    /** Both, or nobody knows whose. */
    MIXED(Token.MIXED, Token.MIXED_ENVELOPE);

    private final Token body;
    private final Token envelope;

    Voice(Token body, Token envelope) {
        this.body = body;
        this.envelope = envelope;
    }

    /** The colour of its name, words and loudness. */
    public Token body() {
        return body;
    }

    /** The colour of its peaks. */
    public Token envelope() {
        return envelope;
    }
}
