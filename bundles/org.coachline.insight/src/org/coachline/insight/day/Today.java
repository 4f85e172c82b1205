/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.day;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.coachline.library.DueRow;
import org.coachline.library.RolePlayRow;
import org.coachline.library.WaitingReview;
import org.coachline.model.CatalogRef;
import org.jspecify.annotations.Nullable;

/**
 * What a day of coaching holds, but for the calls that are worth hearing, which are ranked elsewhere. Immutable.
 *
 * @param day         which day
 * @param zone        whose day it is
 * @param deliveries  reviews to deliver, the most urgent first
 * @param older       how many reviews of earlier calls were never delivered and are not listed
 * @param disputes    reviews of which agents dispute something that nobody has decided, the latest call first
 * @param acknowledged reviews that agents have acknowledged of late, the latest first
 * @param due         what plans say is due, or was; the longest due first
 * @param practices   what agents have goals about and did not practise of late, the longest not practised first
 * @param practised   role-plays of late, the latest first
 * @param wins        worth a word of praise
 * @param techniques  names of the techniques that all of this speaks of, by key
 */
public record Today(LocalDate day, ZoneId zone, List<Delivery> deliveries, long older, List<WaitingReview> disputes,
        List<WaitingReview> acknowledged, List<DueRow> due, List<Practice> practices, List<RolePlayRow> practised, List<SmallWin> wins,
        Map<String, String> techniques) {

    /** Keeps copies. */
    public Today {
        deliveries = List.copyOf(deliveries);
        disputes = List.copyOf(disputes);
        acknowledged = List.copyOf(acknowledged);
        due = List.copyOf(due);
        practices = List.copyOf(practices);
        practised = List.copyOf(practised);
        wins = List.copyOf(wins);
        techniques = Map.copyOf(techniques);
    }

    /**
     * A review to deliver.
     *
     * @param review which
     * @param clock  how long there is
     */
    public record Delivery(WaitingReview review, DeliveryClock clock) {
    }

    /**
     * What people call a technique.
     *
     * @param technique any of those that this speaks of
     * @return its name; empty for none
     */
    public String name(@Nullable CatalogRef technique) {
        return technique == null ? "" : techniques.getOrDefault(technique.key(), technique.item());
    }

    /**
     * How many reviews are about to be late or are late already.
     *
     * @return of those listed
     */
    public long pressing() {
        return deliveries.stream().filter(each -> each.clock().state() != DeliveryClock.State.RUNNING).count();
    }
}
