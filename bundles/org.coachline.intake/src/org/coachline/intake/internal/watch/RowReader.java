/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.util.List;

/** Hears of the rows of a list, one after the other. */
interface RowReader {

    /**
     * A row.
     *
     * @param number as a spreadsheet or editor counts it, from 1
     * @param cells  its texts
     * @return whether more are wanted
     */
    boolean row(int number, List<String> cells);

    /** A row that cannot be read; the others follow. */
    void broken(int number, String why);
}
