/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import java.util.List;

/**
 * One thing that an edited workbook would change in its plan. Immutable.
 *
 * @param id       by which it is chosen; the same each time the same workbook is compared with the same plan
 * @param kind     what it does
 * @param where    the part of the plan, for people
 * @param what     the name of what changes in it, for people; empty where the whole part comes or goes
 * @param sheet    name of the sheet that says so
 * @param cell     address of the cell that says so, empty where a row is gone
 * @param mine     what the plan has now, for people
 * @param theirs   what the workbook has, for people
 * @param conflict whether the plan was changed there too since it was exported, so that taking the change would undo that
 * @param requires ids of changes without which this one cannot be: the goal that an action is added to
 */
public record PlanChange(String id, Kind kind, String where, String what, String sheet, String cell, String mine, String theirs,
        boolean conflict, List<String> requires) {

    /** Keeps a copy of the list. */
    public PlanChange {
        requires = List.copyOf(requires);
    }

    /** What a change does. */
    public enum Kind {
        /** Adds a part. */
        ADD,
        /** Changes a value. */
        SET,
        /** Takes a part out. */
        REMOVE
    }
}
