/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.LocalDate;

import org.coachline.model.CatalogRef;
import org.jspecify.annotations.Nullable;

/**
 * Something in a coaching plan that has its day and is not finished.
 *
 * @param planId    of the plan
 * @param planTitle may be empty
 * @param agentId   whose plan; may be empty
 * @param agent     name; empty when unknown
 * @param coachId   who coaches; may be empty
 * @param kind      what it is
 * @param id        of the goal, action, follow-up or session in the plan
 * @param goalId    of the goal that it belongs to; empty for a session
 * @param technique of that goal, if it is about one
 * @param text      what is to be done; may be empty
 * @param owner     who does an action; empty otherwise
 * @param due       its day
 */
public record DueRow(String planId, String planTitle, String agentId, String agent, String coachId, Kind kind, String id, String goalId,
        @Nullable CatalogRef technique, String text, String owner, LocalDate due) {

    /** What of a plan has a day of its own. */
    public enum Kind {
        /** A goal that should be reached. */
        GOAL,
        /** An action of a goal. */
        ACTION,
        /** When to look again. */
        FOLLOW_UP,
        /** A conversation between coach and agent, of which nothing says yet that it was held. */
        SESSION
    }
}
