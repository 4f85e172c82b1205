/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What of a plan stands where in its workbook: the tables, and those of their columns (or cells of the cover) that people may
 * edit. Shared by what writes workbooks and what reads them back.
 */
public final class PlanLayout {

    /** Version of the layout; raised when a column changes its meaning. Version 1 had neither names of columns nor a base, 2 no role-plays. */
    public static final int VERSION = 3;
    /** The first version with a table of role-plays. */
    public static final int WITH_ROLE_PLAYS = 3;
    /** Name of the sheet that only programs see. */
    public static final String IDENTITY = "coachline";
    /** What the first column of that sheet says where it tells what was exported. */
    public static final String BASE = "base";
    /** The same where the layout is a company's own. */
    public static final String TEMPLATE = "template";
    /** Instead of a column: the first row below a table that something else follows. */
    public static final String END = "end";
    /** Names of everything that is found by name begin with this. */
    public static final String PREFIX = "Coachline_";
    /** Stands for an id where a table says that it is empty. */
    public static final String NO_ID = "-";

    private PlanLayout() {
    }

    /** The parts of a plan, each with the table that lists it. */
    public enum Part {
        /** The plan itself, on the cover. */
        PLAN(Field.TITLE, Field.PLAN_STATUS, Field.FROM, Field.TO),
        /** Goals. */
        GOALS(Field.TECHNIQUE, Field.STATEMENT, Field.TARGET, Field.DUE, Field.STATUS),
        /** Actions of goals. */
        ACTIONS(Field.GOAL, Field.TEXT, Field.OWNER, Field.DUE, Field.STATUS),
        /** Moments behind goals. */
        EVIDENCE(Field.HEARD, Field.BETTER, Field.COMMENT),
        /** Moments that went well. */
        PRAISE(Field.HEARD, Field.BETTER, Field.COMMENT),
        /** When to look again. */
        FOLLOW_UPS(Field.GOAL, Field.TEXT, Field.DUE, Field.DONE),
        /** Conversations. */
        SESSIONS(Field.DATE, Field.MINUTES, Field.GOALS, Field.NOTES),
        /** Conversations that were practised. */
        ROLE_PLAYS(Field.DATE, Field.TECHNIQUE, Field.PARTNER, Field.RESULT, Field.NOTES);

        private final List<Field> fields;

        Part(Field... fields) {
            this.fields = List.of(fields);
        }

        /** What may be edited of it, in the order of the table. */
        public List<Field> fields() {
            return fields;
        }

        /** Whether rows that people add become parts: a moment cannot be made in a spreadsheet. */
        public boolean grows() {
            return this != PLAN && this != EVIDENCE && this != PRAISE;
        }

        /** Whether its rows belong to goals. */
        public boolean ofGoal() {
            return this == ACTIONS || this == FOLLOW_UPS;
        }

        /** How it is called in ids of changes. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The name of the table's range. */
        public String rangeName() {
            return PREFIX + switch (this) {
            case PLAN -> "Plan";
            case GOALS -> "Goals";
            case ACTIONS -> "Actions";
            case EVIDENCE -> "Evidence";
            case PRAISE -> "Praise";
            case FOLLOW_UPS -> "FollowUps";
            case SESSIONS -> "Sessions";
            case ROLE_PLAYS -> "RolePlays";
            };
        }

        /** The name of a column's header cell, by which it is found wherever it was moved. */
        public String columnName(String columnKey) {
            return rangeName() + '_' + columnKey;
        }

        /** The part of that key. */
        public static Part of(String key) {
            return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst().orElseThrow();
        }
    }

    /** What may be edited. The name in lower case is the key of the column. */
    public enum Field {
        /** A text. */
        TITLE(Kind.TEXT), STATEMENT(Kind.TEXT), TEXT(Kind.TEXT), OWNER(Kind.TEXT), HEARD(Kind.TEXT), BETTER(Kind.TEXT), PARTNER(Kind.TEXT),
        /** A text. */
        COMMENT(Kind.TEXT), NOTES(Kind.TEXT),
        /** The name of a technique. */
        TECHNIQUE(Kind.TECHNIQUE),
        /** A share of chances. */
        TARGET(Kind.SHARE),
        /** A day. */
        DUE(Kind.DAY), DATE(Kind.DAY), FROM(Kind.DAY), TO(Kind.DAY),
        /** How far it is. */
        STATUS(Kind.STATUS), PLAN_STATUS(Kind.PLAN_STATUS),
        /** How something went. */
        RESULT(Kind.VERDICT),
        /** Yes or no. */
        DONE(Kind.YES_NO),
        /** A whole number. */
        MINUTES(Kind.MINUTES),
        /** The number of a goal, or several. */
        GOAL(Kind.GOAL), GOALS(Kind.GOALS);

        private final Kind kind;

        Field(Kind kind) {
            this.kind = kind;
        }

        /** What its values are. */
        public Kind kind() {
            return kind;
        }

        /** The key of its column. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What values are. */
    public enum Kind {
        /** A String, never null. */
        TEXT,
        /** A String: the name of a technique. */
        TECHNIQUE,
        /** A Double, 0 to 1. */
        SHARE,
        /** A LocalDate or null. */
        DAY,
        /** A ProgressStatus. */
        STATUS,
        /** A PlanStatus. */
        PLAN_STATUS,
        /** A Verdict; none where nobody said. */
        VERDICT,
        /** A Boolean. */
        YES_NO,
        /** An Integer of at least 0. */
        MINUTES,
        /** A String: the id of a goal. */
        GOAL,
        /** A List of Strings: ids of goals, in their natural order. */
        GOALS
    }
}
