/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.ScorecardState;
import org.jspecify.annotations.Nullable;

/**
 * A version of one of a team's own scorecards in a list.
 *
 * @param id              of the document
 * @param item            of the scorecard, the same in all its versions
 * @param version         of the scorecard
 * @param name            what people read
 * @param state           whether it is offered
 * @param questions       how many
 * @param publishedAt     null for a draft
 * @param publishedBy     who did; empty for a draft
 * @param documentVersion of the document
 */
public record ScorecardRow(String id, String item, String version, String name, ScorecardState state, int questions, @Nullable Instant publishedAt,
        String publishedBy, long documentVersion) {

    /** The pack that references to a team's own scorecards name. */
    public static final String PACK = "org.coachline.library";

    /** How an evaluation refers to it. */
    public CatalogRef ref() {
        return new CatalogRef(PACK, item, version);
    }
}
